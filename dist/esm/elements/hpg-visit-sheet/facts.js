// All that the sheet fetches: every statement by id, and the sources.
export { claims } from '../../data/claims.js';
export { sources } from '../../data/sources.js';
//# sourceMappingURL=facts.js.map