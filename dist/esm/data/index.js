// The facts of the kit: what is known, in whom it was seen, how sure it is, and where it was read. No logic, no page.
export { agents } from './agents.js';
export { care, } from './care.js';
export { claims } from './claims.js';
export { comparisons } from './comparisons.js';
export { freshness, freshnessOfAll } from './freshness.js';
export { glossary } from './glossary.js';
export { markers } from './markers.js';
export { myths } from './myths.js';
export { completeProtocols as protocols } from './protocols/complete.js';
export { shown, perHundred } from './quantities/shown.js';
export { quantities } from './quantities.js';
export { reviewed2026 as review } from './review.js';
export { sources } from './sources.js';
export { stages } from './stages.js';
export { trials } from './trials.js';
//# sourceMappingURL=index.js.map