export { conveyorOf, TRANSIT_DAYS, type Conveyor } from './conveyor.js';
export { conveyorOfRun } from './remembered-conveyor.js';
export { cellsOn, simulateCells, type CellsOnDay } from './simulate-cells.js';
export { DEVELOPMENT_DAYS, TYPE_A_DAYS, wallStages, type CellStage, type StageDays } from './stages.js';
