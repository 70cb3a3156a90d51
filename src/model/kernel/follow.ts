// Follows men through time: hormones step by step, the germ line day by day, samples where they are due.
import type { AgentInputs } from '../agents/agent.js';
import type { Stretch } from '../stretches.js';
import { endDay } from './germ-line.js';
import type { ManState } from './man-state.js';
import { markerIds, sampleMan, signalIds, type Column } from './samples.js';

/** One man: his constants, where he stands (changed in place), and where his samples go: as many of markers and signals as are wanted. */
export interface Followed {
  readonly constants: Float64Array;
  readonly state: ManState;
  readonly out: readonly Column[];
  /** Room for what held at the last step that was begun (the seven that sampleMan reads), and for a sample. */
  readonly begun: Float64Array;
  readonly sampled: Float64Array;
}

export const followed = (constants: Float64Array, state: ManState, out: readonly Column[]): Followed => ({
  constants,
  state,
  out,
  begun: new Float64Array(7),
  sampled: new Float64Array(markerIds.length + signalIds.length),
});

/** Moves the hormones of all the men from step `from` to step `to`, within one day. */
export type MoveHormones<Men extends readonly Followed[]> = (
  men: Men,
  inputs: AgentInputs,
  from: number,
  to: number,
  stepsPerDay: number,
) => void;

/**
 * Follows `men` from `fromDay` to `toDay` of a run (both within its stretches and on steps of theirs, the first a whole
 * day), and takes a sample of each every `everyDays` days of the run (on the nearest step), the last on `toDay` itself.
 */
export function follow<Men extends readonly Followed[]>(
  men: Men,
  move: MoveHormones<Men>,
  stretches: readonly Stretch[],
  fromDay: number,
  toDay: number,
  everyDays: number,
): void {
  for (const stretch of stretches) {
    const from = Math.max(fromDay, stretch.fromDay);
    const to = Math.min(toDay, stretch.toDay);
    if (to > from || (to === from && to === toDay))
      followStretch(men, move, stretch, from, to, everyDays, to === toDay);
  }
}

function followStretch<Men extends readonly Followed[]>(
  men: Men,
  move: MoveHormones<Men>,
  { inputs, inputsFromDay, stepsPerDay }: Stretch,
  fromDay: number,
  toDay: number,
  everyDays: number,
  last: boolean,
): void {
  const to = Math.round((toDay - inputsFromDay) * stepsPerDay);
  let step = Math.round((fromDay - inputsFromDay) * stepsPerDay);
  let sample = Math.ceil(fromDay / everyDays - 1e-9);
  const stepOf = (count: number) => Math.round((count * everyDays - inputsFromDay) * stepsPerDay);
  let sampleStep = stepOf(sample);
  const take = () => {
    for (const { constants, state, begun, sampled, out } of men) {
      sampleMan(constants, state, begun, sampled, inputs, 2 * sampleStep);
      for (let id = 0; id < out.length; id++) (out[id] as Column)[sample] = sampled[id] as number;
    }
    sample++;
    sampleStep = stepOf(sample);
  };
  while (step < to) {
    const due = sampleStep === step;
    const nextSample = due ? stepOf(sample + 1) : sampleStep;
    const next = Math.min(step - (step % stepsPerDay) + stepsPerDay, nextSample, to);
    move(men, inputs, step, next, stepsPerDay);
    if (due) take();
    step = next;
    if (step % stepsPerDay === 0) for (const man of men) endDay(man.constants, man.state, stepsPerDay);
  }
  if (last && sampleStep === to) {
    // One step more, only to see how the last moment stands.
    const kept = men.map(({ state }) => state.slice());
    move(men, inputs, to, to + 1, stepsPerDay);
    men.forEach(({ state }, at) => state.set(kept[at] as ManState));
    take();
  }
}
