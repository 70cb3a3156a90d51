// The conveyor of a run, computed once for everybody who looks at that run.
import type { CheckedInput } from '../run.js';
import type { Trajectory } from '../types.js';
import { conveyorOf, type Conveyor } from './conveyor.js';

interface Computed extends Pick<CheckedInput, 'man' | 'regimen'> {
  readonly trajectory: Trajectory;
}

const known = new WeakMap<Trajectory, Conveyor>();

/** As conveyorOf for a run that was computed already; the same object for the same trajectory. */
export function conveyorOfRun({ man, regimen, trajectory }: Computed): Conveyor {
  let conveyor = known.get(trajectory);
  if (!conveyor) {
    conveyor = conveyorOf({ man, regimen, days: trajectory.days.at(-1) ?? 0 });
    known.set(trajectory, conveyor);
  }
  return conveyor;
}
