// The germ line from inside: how full each stage is, and what becomes of the cells of one day.
export { conveyorOf, TRANSIT_DAYS } from './conveyor.js';
export { conveyorOfRun } from './remembered-conveyor.js';
export { cellsOn, simulateCells } from './simulate-cells.js';
export { DEVELOPMENT_DAYS, TYPE_A_DAYS, wallStages } from './stages.js';
//# sourceMappingURL=index.js.map