export { agents } from '../../data/agents.js';
export { markerUnits } from '../../data/markers/units.js';
export { sources } from '../../data/sources.js';
