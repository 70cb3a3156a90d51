// A run in stretches of days, each with the solver's step that it needs, and with the medicines at those steps.
import type { AgentId } from '../data/types.js';
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

/** Where a medicine begins, until after the second weekly dose: what it moves is then furthest from rest, and a first dose
 *  of hCG fills the receptors of the Leydig cells within an hour or two. */
const FINE_DAYS = 9;
const FINE_STEPS_PER_DAY = 6;

const isHcg = (agent: AgentId): boolean => agent === 'hcg' || agent === 'hmg';

/** A part of a day that steps of half a day do not meet. */
const odd = (days: number): boolean => days < 1 && days !== 0.5;

/** Steps per day: two; three where doses or samples come more often than once a day but not twice, and where the receptors
 *  of the Leydig cells empty from one dose of hCG to the next. */
export function stepsPerDayOf({ regimen, everyDays = 1 }: Pick<SimulationInput, 'regimen' | 'everyDays'>): number {
  const quick = regimen.some((course) => odd(course.everyDays) || (isHcg(course.agent) && course.everyDays > 3));
  return quick || odd(everyDays) ? 3 : 2;
}

/** The stretches of a run, in their order. With `stepsPerDay` all of it in such steps. */
export function stretchesOf(input: SimulationInput, p: AxisParameters, stepsPerDay?: number): readonly Stretch[] {
  const { regimen, days } = input;
  const usual = stepsPerDay ?? stepsPerDayOf(input);
  const steps = Math.ceil(days * usual - 1e-9);
  const inputs = inputsOf(regimen, days, { points: 2 * steps + 3, spacingDays: 0.5 / usual }, p);
  const end = steps / usual;
  const stretches: Stretch[] = [];
  let done = 0;
  const until = (toDay: number, steps: number, medicines: AgentInputs, inputsFromDay: number) => {
    stretches.push({ fromDay: done, toDay, stepsPerDay: steps, inputs: medicines, inputsFromDay });
    done = toDay;
  };
  for (const { agent, fromDay, everyDays } of [...regimen].sort((one, other) => one.fromDay - other.fromDay)) {
    const carriesOn = regimen.some(
      (other) => other.agent === agent && other.fromDay < fromDay && other.toDay + 1.5 * everyDays >= fromDay,
    );
    const from = Math.max(done, Math.floor(fromDay));
    const to = Math.min(Math.floor(fromDay) + FINE_DAYS, end);
    if (stepsPerDay !== undefined || carriesOn || to <= from) continue;
    until(from, usual, inputs, 0);
    const points = 2 * (to - from) * FINE_STEPS_PER_DAY + 3;
    const grid = { points, spacingDays: 0.5 / FINE_STEPS_PER_DAY, fromDay: from };
    const start = (name: keyof AgentInputs) => inputs[name][2 * from * usual] ?? 1;
    until(to, FINE_STEPS_PER_DAY, inputsOf(regimen, days, grid, p, start), from);
  }
  if (done < end || end === 0) until(end, usual, inputs, 0);
  return stretches;
}
