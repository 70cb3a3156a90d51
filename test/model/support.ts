// Courses and readings that the tests of the model share.
import type { AgentId, Course, MarkerId, Trajectory } from '../../src/model/index.js';
import { agents, simulate } from '../../src/model/index.js';

/** A course in the medicine's own unit; without an end it goes on to the end of the run. */
export function course(agent: AgentId, dose: number, everyDays: number, fromDay = 0, toDay = 1e6): Course {
  return { agent, dose, unit: agents[agent].unit, everyDays, fromDay, toDay };
}

export const enanthate = (mg: number, toDay?: number): Course => course('testosterone-enanthate', mg, 7, 0, toDay);

/** Value on a day as a share of the man's own start. */
export function share(run: Trajectory, marker: MarkerId, day: number): number {
  const column = run.markers[marker];
  return column[day]! / column[0]!;
}

/** Mean share over days from (included) to (excluded). */
export function meanShare(run: Trajectory, marker: MarkerId, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; day++) sum += share(run, marker, day);
  return sum / (to - from);
}

/** Days from sinceDay until the marker first falls below (or rises above) the threshold, between samples by a line. */
export function crossing(
  run: Trajectory,
  marker: MarkerId,
  threshold: number,
  sinceDay: number,
  way: 'down' | 'up',
): number {
  const column = run.markers[marker];
  for (let day = sinceDay + 1; day < column.length; day++) {
    const before = column[day - 1]!;
    const now = column[day]!;
    const crossed = way === 'up' ? before < threshold && now >= threshold : before > threshold && now <= threshold;
    if (crossed) return day - 1 + (threshold - before) / (now - before) - sinceDay;
  }
  return Infinity;
}

/** Weekly enanthate 200 mg for a year, then nothing. The clock of the published curve starts at the first missed dose. */
export const FIRST_MISSED_DOSE = 364;
export const stoppedAfterAYear = (): Trajectory =>
  simulate({ regimen: [enanthate(200, FIRST_MISSED_DOSE - 7)], days: FIRST_MISSED_DOSE + 1100 });
