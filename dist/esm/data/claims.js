// Every statement a reader can see, by id. An element that shows a few of them imports those from claims/.
import { byId } from './by-id.js';
import * as asking from './claims/asking.js';
import * as axis from './claims/axis.js';
import * as before from './claims/before.js';
import * as brain from './claims/brain.js';
import * as diagnosis from './claims/diagnosis.js';
import * as families from './claims/families.js';
import * as furtherMedicines from './claims/further-medicines.js';
import * as guidelines from './claims/guidelines.js';
import * as medicines from './claims/medicines.js';
import * as predictors from './claims/predictors.js';
import * as recovery from './claims/recovery.js';
import * as size from './claims/size.js';
import * as steroids from './claims/steroids.js';
import * as stopping from './claims/stopping.js';
import * as suppression from './claims/suppression.js';
import * as testis from './claims/testis.js';
import * as unanswered from './claims/unanswered.js';
import * as weight from './claims/weight.js';
export const claims = /* @__PURE__ */ byId(axis, brain, testis, suppression, size, recovery, stopping, predictors, diagnosis, medicines, furtherMedicines, before, asking, guidelines, families, weight, steroids, unanswered);
//# sourceMappingURL=claims.js.map