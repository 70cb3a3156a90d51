// The door of the germ line for one man: checks the input and gives how full each stage is on the asked days.
import { completeMan } from '../man-check.js';
import { RegimenError } from '../regimen-error.js';
import { checkInput } from '../simulate.js';
import type { SimulationInput } from '../types.js';
import { conveyorOf, type Conveyor } from './conveyor.js';
import { DEVELOPMENT_DAYS, wallStages, type CellStage } from './stages.js';

/** How full the germ line is on one day. Shares of the man's own untreated number, simulated. */
export interface CellsOnDay {
  readonly day: number;
  /** Mean over the days of each stage; type A stays at 1. `transit` is the mean of the epididymis. */
  readonly stages: Readonly<Record<CellStage, number>>;
  /** By whole day of development, 0 to 73. */
  readonly byDevelopmentDay: readonly number[];
  /** Sperm let go into the tubule on that day. */
  readonly released: number;
}

/** The cells of a conveyor on one day. */
export function cellsOn(conveyor: Conveyor, day: number): CellsOnDay {
  const byDevelopmentDay = [...Array(DEVELOPMENT_DAYS).keys()].map((at) => conveyor.share(day, at));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const stages = Object.fromEntries([
    ...wallStages.map(({ id, fromDay, toDay }) => [id, mean(byDevelopmentDay.slice(fromDay, toDay))] as const),
    ['transit', mean(conveyor.transit(day))],
  ]) as Record<CellStage, number>;
  return { day, stages, byDevelopmentDay, released: conveyor.released(day) };
}

/**
 * How full each stage of one man's germ line is on the asked days (0 to input.days). Pure and deterministic, by the same
 * kernel as simulate(). Throws RegimenError for a wrong input.
 */
export function simulateCells(input: SimulationInput, days: readonly number[]): readonly CellsOnDay[] {
  checkInput(input, 'simulateCells');
  for (const day of days) {
    if (!(day >= 0 && day <= input.days)) {
      throw new RegimenError('simulateCells', 'days', day, `numbers from 0 to ${String(input.days)}`);
    }
  }
  const conveyor = conveyorOf({ ...input, man: completeMan(input.man) });
  return days.map((day) => cellsOn(conveyor, day));
}
