// Everything that is often said and differs from what is known, by id. An element that shows a few of them imports those
// from myths/.
import { byId } from './by-id.js';
import * as afterStopping from './myths/after-stopping.js';
import * as medicines from './myths/medicines.js';
import * as onTestosterone from './myths/on-testosterone.js';
export const myths = /* @__PURE__ */ byId(onTestosterone, afterStopping, medicines);
//# sourceMappingURL=myths.js.map