// One simulated man: checks the input, runs the kernel and returns his markers in laboratory units.
import { inputsOf } from './agents/index.js';
import { beyondStudied } from './beyond.js';
import { constantsFor } from './kernel/man-constants.js';
import { copyOf, untreated, type ManState } from './kernel/man-state.js';
import { followMan } from './kernel/one-man.js';
import { markerIds, signalIds, type Samples } from './kernel/samples.js';
import { completeMan } from './man.js';
import { axisParameters } from './parameters.js';
import { RegimenError } from './regimen-error.js';
import { checkRegimen } from './regimen.js';
import type { Man, SimulationInput, Trajectory } from './types.js';

/** Longest run, days. */
const MAX_DAYS = 36525;

/** Steps of the solver per day. */
export const STEPS_PER_DAY = 3;

/**
 * Simulates one man under a regimen. Pure and deterministic. Times in days; markers in the units of MarkerId. The
 * numbers are simulated, for explanation: no forecast for any one man. Throws RegimenError for a wrong input.
 */
export function simulate(input: SimulationInput): Trajectory {
  checkInput(input, 'simulate');
  return run({ ...input, man: completeMan(input.man) });
}

/** Checks everything but the man. */
export function checkInput(input: Pick<SimulationInput, 'days' | 'everyDays' | 'regimen'>, place: string): void {
  const given: unknown = input;
  if (typeof given !== 'object' || given === null) throw new RegimenError(place, 'input', given, 'an object');
  checkNumber(place, 'days', input.days, 0);
  checkNumber(place, 'everyDays', input.everyDays ?? 1, 1 / STEPS_PER_DAY - 1e-9);
  checkRegimen(input.regimen);
}

function checkNumber(place: string, field: string, given: unknown, low: number): void {
  if (typeof given !== 'number' || !(given >= low && given <= MAX_DAYS)) {
    const from = low === 0 ? '0' : '1/3';
    throw new RegimenError(place, field, given, `a number from ${from} to ${String(MAX_DAYS)}`);
  }
}

/** An input whose man is complete and whose regimen has been checked. */
export interface CheckedInput extends SimulationInput {
  readonly man: Man;
}

/** A run to go on from: what was sampled so far, and where the man stands on a day. */
export interface Stop {
  readonly day: number;
  readonly state: Readonly<ManState>;
  readonly samples: Samples<Float64Array>;
}

/** As simulate for an input that is known to be right, if wanted with other constants or another step. */
export function run(input: CheckedInput, parameters = axisParameters, stepsPerDay = STEPS_PER_DAY): Trajectory {
  return runWithStops(input, [], undefined, parameters, stepsPerDay).trajectory;
}

/** As run; goes on from `begun` if given, and keeps where the man stands on each of the (whole, rising) `stopDays`. */
export function runWithStops(
  input: CheckedInput,
  stopDays: readonly number[],
  begun?: Stop,
  parameters = axisParameters,
  stepsPerDay = STEPS_PER_DAY,
): { readonly trajectory: Trajectory; readonly stops: readonly Stop[] } {
  const { man, regimen, days, everyDays = 1 } = input;
  const steps = Math.ceil(days * stepsPerDay - 1e-9);
  const grid = { points: 2 * steps + 3, spacingDays: 0.5 / stepsPerDay };
  const inputs = inputsOf(regimen, days, grid, parameters);
  const constants = constantsFor(parameters, man);

  const count = Math.floor(days / everyDays + 1e-9) + 1;
  const { markers, signals, samples } = emptyColumns(count);
  const state = begun ? copyOf(begun.state) : untreated();
  if (begun) {
    const known = Math.ceil(begun.day / everyDays - 1e-9);
    for (const id of [...markerIds, ...signalIds]) samples[id].set(begun.samples[id].subarray(0, known));
  }
  const stops: Stop[] = [];
  let from = begun ? begun.day * stepsPerDay : 0;
  for (const day of stopDays) {
    const to = day * stepsPerDay;
    if (to <= from || to > steps) continue;
    followMan(constants, state, samples, inputs, from, to, stepsPerDay, everyDays);
    stops.push({ day, state: copyOf(state), samples });
    from = to;
  }
  followMan(constants, state, samples, inputs, from, steps, stepsPerDay, everyDays);
  const sampledOn = Float64Array.from({ length: count }, (_, index) => index * everyDays);
  const beyond = beyondStudied(regimen, days, man);
  return { trajectory: { days: sampledOn, markers, signals, beyond }, stops };
}

function emptyColumns(count: number) {
  const columns = <Id extends string>(ids: readonly Id[]) =>
    Object.fromEntries(ids.map((id) => [id, new Float64Array(count)])) as Record<Id, Float64Array>;
  const markers = columns(markerIds);
  const signals = columns(signalIds);
  return { markers, signals, samples: { ...markers, ...signals } };
}
