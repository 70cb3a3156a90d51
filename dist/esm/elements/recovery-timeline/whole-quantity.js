import * as hcg from '../../data/quantities/hcg.js';
import * as recovery from '../../data/quantities/recovery.js';
import * as spermOnPrescribed from '../../data/quantities/sperm-on-prescribed.js';
import * as spermSuppression from '../../data/quantities/sperm-suppression.js';
import * as suppression from '../../data/quantities/suppression.js';
import * as volume from '../../data/quantities/volume.js';
const all = [hcg, recovery, spermOnPrescribed, spermSuppression, suppression, volume].flatMap((quantities) => Object.values(quantities));
/** A number that is shown, with people, time and strength. */
export function wholeQuantity({ id }) {
    const found = all.find((quantity) => quantity.id === id);
    if (!found)
        throw new Error(`no published number is called ${id}`);
    return found;
}
//# sourceMappingURL=whole-quantity.js.map