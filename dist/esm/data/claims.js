// Every statement a reader can see, by id. An element that shows a few of them imports those from claims/.
import { byId } from './by-id.js';
import * as axis from './claims/axis.js';
import * as before from './claims/before.js';
import * as medicines from './claims/medicines.js';
import * as recovery from './claims/recovery.js';
import * as size from './claims/size.js';
import * as suppression from './claims/suppression.js';
export const claims = /* @__PURE__ */ byId(axis, suppression, recovery, size, medicines, before);
//# sourceMappingURL=claims.js.map