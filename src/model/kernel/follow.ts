// Follows men through time: hormones step by step, the germ line day by day, samples where they are due.
import type { AgentInputs } from '../agents/agent.js';
import type { Stretch } from '../stretches.js';
import { endDay } from './germ-line.js';
import type { ManState } from './man-state.js';
import { markerIds, sampleMan, signalIds, type Column } from './samples.js';

/** Where a man's samples go in one array: the first `kept` of his markers and signals, each `apart` from the one before, and
 *  each sample `step` further on. */
export interface Place {
  readonly out: Column;
  readonly step: number;
  readonly apart: number;
  readonly kept: number;
}

/** One man: his constants, where he stands (changed in place), and where his samples go. */
export interface Followed {
  readonly constants: Float64Array;
  readonly state: ManState;
  readonly place: Place;
  /** Room for what held at the last step that was begun (the seven that sampleMan reads), and for a sample. */
  readonly begun: Float64Array;
  readonly sampled: Float64Array;
}

export const followed = (constants: Float64Array, state: ManState, place: Place): Followed => ({
  constants,
  state,
  place,
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
    takeSamples(men, inputs, 2 * sampleStep, sample);
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

// By number, not by walking the list, and apart from the loop over days: half again as fast.
function takeSamples(men: readonly Followed[], inputs: AgentInputs, at: number, sample: number): void {
  for (let index = 0; index < men.length; index++) {
    const { constants, state, begun, sampled, place } = men[index] as Followed;
    sampleMan(constants, state, begun, sampled, inputs, at);
    const { out, kept, apart } = place;
    let to = sample * place.step;
    for (let id = 0; id < kept; id++) {
      out[to] = sampled[id] as number;
      to += apart;
    }
  }
}
