// Every source used anywhere in the kit, by id. An element that shows a few of them imports those from sources/,
// where each source also has a name of its own, so that the rest stays out of its bundle.
import { furtherSources } from './sources/further.js';
import { gonadotropinSources } from './sources/gonadotropins.js';
import { guidanceSources } from './sources/guidance.js';
import { labelSources } from './sources/labels.js';
import { physiologySources } from './sources/physiology.js';
import { prescribedSources } from './sources/prescribed.js';
import { recoverySources } from './sources/recovery.js';
import { suppressionSources } from './sources/suppression.js';
import { tabletSources } from './sources/tablets.js';
import { treatmentSources } from './sources/treatments.js';
import { trialSources } from './sources/trials.js';
/** Publications, labels and guidelines by id. A fact names its sources by these ids. */
export const sources = {
    ...suppressionSources,
    ...prescribedSources,
    ...recoverySources,
    ...gonadotropinSources,
    ...tabletSources,
    ...physiologySources,
    ...guidanceSources,
    ...labelSources,
    ...furtherSources,
    ...treatmentSources,
    ...trialSources,
};
//# sourceMappingURL=sources.js.map