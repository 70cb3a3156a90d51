// Every published number a reader can see, by id. An element that shows a few of them imports those from the
// files of quantities/, so that the rest stays out of its bundle.
import { byId } from './by-id.js';
import { furtherQuantities } from './quantities/further.js';
import * as hcg from './quantities/hcg.js';
import * as physiology from './quantities/physiology.js';
import * as recoveryElsewhere from './quantities/recovery-elsewhere.js';
import * as recoveryWithDrugs from './quantities/recovery-with-drugs.js';
import * as recovery from './quantities/recovery.js';
import * as spermOnPrescribed from './quantities/sperm-on-prescribed.js';
import * as spermSuppression from './quantities/sperm-suppression.js';
import * as suppression from './quantities/suppression.js';
import * as tablets from './quantities/tablets.js';
import * as volume from './quantities/volume.js';
export const quantities = /* @__PURE__ */ byId(suppression, spermSuppression, spermOnPrescribed, recovery, recoveryElsewhere, recoveryWithDrugs, volume, hcg, tablets, physiology, furtherQuantities);
//# sourceMappingURL=quantities.js.map