// All that the element fetches at once: every medicine in full, the markers' names, the sources.
export { agents } from '../../data/agents.js';
export { markerUnits } from '../../data/markers/units.js';
export { sources } from '../../data/sources.js';
//# sourceMappingURL=facts.js.map