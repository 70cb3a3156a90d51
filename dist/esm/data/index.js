// The facts of the kit: what is known, in whom it was seen, how sure it is, and where it was read. No logic, no page.
export { agents } from './agents.js';
export { claims } from './claims.js';
export { glossary } from './glossary.js';
export { markers } from './markers.js';
export { protocols } from './protocols.js';
export { quantities } from './quantities.js';
export { sources } from './sources.js';
export { stages } from './stages.js';
export { trials } from './trials.js';
//# sourceMappingURL=index.js.map