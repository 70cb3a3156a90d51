// Every comparison of groups of people a reader can see, by id. An element that shows one imports it from comparisons/.
import { byId } from './by-id.js';
import * as afterTestosterone from './comparisons/after-testosterone.js';
import * as onTestosterone from './comparisons/on-testosterone.js';
import * as tablets from './comparisons/tablets.js';
export const comparisons = /* @__PURE__ */ byId(onTestosterone, afterTestosterone, tablets);
//# sourceMappingURL=comparisons.js.map