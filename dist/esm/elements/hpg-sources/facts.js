// All that the element fetches at once: sources with what rests on them, and the published results to replay.
export { trials } from '../../data/trials.js';
export { agentNames } from '../../data/agents/names.js';
export { markerUnits } from '../../data/markers/units.js';
export { knownSourceIds } from './known-source-ids.js';
export { sourceEntries, statements } from './statements/index.js';
//# sourceMappingURL=facts.js.map