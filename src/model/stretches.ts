// A run in stretches of days, each with the solver's step that it needs, and with the medicines at those steps.
import type { AgentId, Course } from '../data/types.js';
import { inputsOf } from './agents/index.js';
import type { AgentInputs } from './agents/agent.js';
import type { AxisParameters } from './parameters.js';
import type { SimulationInput } from './types.js';

/** Some days of a run, from the whole day `fromDay` to `toDay`. */
export interface Stretch {
  readonly fromDay: number;
  readonly toDay: number;
  readonly stepsPerDay: number;
  /** Medicines at half steps; the first on the day `inputsFromDay`. */
  readonly inputs: AgentInputs;
  readonly inputsFromDay: number;
}

/** On a day on which hCG begins. A first dose fills the receptors of the Leydig cells within an hour or two. */
const FINE_STEPS_PER_DAY = 12;

const isHcg = (agent: AgentId): boolean => agent === 'hcg' || agent === 'hmg';

/** Steps per day: two; three where doses or samples fall on thirds of a day, for the pulses of gonadorelin, and where
 *  receptors of the Leydig cells empty from one dose of hCG to the next. */
export function stepsPerDayOf({ regimen, everyDays = 1 }: Pick<SimulationInput, 'regimen' | 'everyDays'>): number {
  const onThirds = (days: number) => days < 1 && Math.abs(3 * days - Math.round(3 * days)) < 1e-6;
  const quick = regimen.some(
    ({ agent, everyDays: every }) => agent === 'gonadorelin' || (isHcg(agent) && every > 3) || onThirds(every),
  );
  return quick || onThirds(everyDays) || everyDays < 0.5 ? 3 : 2;
}

/** The stretches of a run, in their order. With `stepsPerDay` all of it in such steps. */
export function stretchesOf(input: SimulationInput, p: AxisParameters, stepsPerDay?: number): readonly Stretch[] {
  const { regimen, days } = input;
  const usual = stepsPerDay ?? stepsPerDayOf(input);
  const steps = Math.ceil(days * usual - 1e-9);
  const inputs = inputsOf(regimen, days, { points: 2 * steps + 3, spacingDays: 0.5 / usual }, p);
  const end = steps / usual;
  const stretches: Stretch[] = [];
  const add = (fromDay: number, toDay: number) => {
    // The last may be empty: its medicines are those that hold on the last day.
    if (toDay > fromDay || fromDay === end)
      stretches.push({ fromDay, toDay, stepsPerDay: usual, inputs, inputsFromDay: 0 });
  };
  let done = 0;
  for (const day of stepsPerDay === undefined ? fineDays(regimen, days) : []) {
    add(done, day);
    done = Math.min(day + 1, end);
    const at = 2 * day * usual;
    const grid = { points: 2 * FINE_STEPS_PER_DAY + 3, spacingDays: 0.5 / FINE_STEPS_PER_DAY, fromDay: day };
    stretches.push({
      fromDay: day,
      toDay: done,
      stepsPerDay: FINE_STEPS_PER_DAY,
      inputs: inputsOf(regimen, days, grid, p, {
        leydigSensitivity: inputs.leydigSensitivity[at] ?? 1,
        aromatase: inputs.aromatase[at] ?? 1,
        gnrhFollowed: inputs.gnrhFollowed[at] ?? 1,
      }),
      inputsFromDay: day,
    });
  }
  add(done, end);
  return stretches;
}

/** The whole days of a run within which a course of hCG begins. */
function fineDays(regimen: readonly Course[], days: number): number[] {
  const begun = regimen.filter(({ agent }) => isHcg(agent)).map(({ fromDay }) => Math.floor(fromDay));
  return [...new Set(begun)].filter((day) => day < days).sort((one, other) => one - other);
}
