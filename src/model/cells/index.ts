// The germ line from inside: how full each stage is, and what becomes of the cells of one day.
export { conveyorOf, TRANSIT_DAYS, type Conveyor } from './conveyor.js';
export { conveyorOfRun } from './remembered-conveyor.js';
export { cellsOn, simulateCells, type CellsOnDay } from './simulate-cells.js';
export { DEVELOPMENT_DAYS, TYPE_A_DAYS, wallStages, type CellStage, type StageDays } from './stages.js';
