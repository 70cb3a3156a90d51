// Follows men through time: hormones step by step, the germ line day by day, samples where they are due.
import type { AgentInputs } from '../agents/agent.js';
import { endDay } from './germ-line.js';
import type { ManState } from './man-state.js';
import { sampleMan, type Column } from './samples.js';

/** One man: his constants, where he stands (changed in place), and where his samples go. */
export interface Followed {
  readonly constants: Float64Array;
  readonly state: ManState;
  readonly out: readonly Column[];
  /** Room for what held at the last step that was begun: the seven that sampleMan reads. */
  readonly begun: Float64Array;
}

export const followed = (constants: Float64Array, state: ManState, out: readonly Column[]): Followed => ({
  constants,
  state,
  out,
  begun: new Float64Array(7),
});

/** Moves the hormones of all the men from step `from` to step `to`, within one day. */
export type MoveHormones<Men extends readonly Followed[]> = (men: Men, from: number, to: number) => void;

/**
 * Follows `men` from step `from` (the beginning of a day) to step `to`, `stepsPerDay` a day, and takes a sample of each
 * every `everyDays` days from day 0 (on the nearest step), the last on step `to` itself.
 */
export function follow<Men extends readonly Followed[]>(
  men: Men,
  move: MoveHormones<Men>,
  inputs: AgentInputs,
  from: number,
  to: number,
  stepsPerDay: number,
  everyDays: number,
): void {
  let sample = Math.ceil(from / stepsPerDay / everyDays - 1e-9);
  let sampleStep = Math.round(sample * everyDays * stepsPerDay);
  const take = () => {
    for (const { constants, state, begun, out } of men) {
      sampleMan(constants, state, begun, out, inputs, 2 * sampleStep, sample);
    }
    sample++;
    sampleStep = Math.round(sample * everyDays * stepsPerDay);
  };
  let step = from;
  while (step < to) {
    const due = sampleStep === step;
    const nextSample = due ? Math.round((sample + 1) * everyDays * stepsPerDay) : sampleStep;
    const next = Math.min(step - (step % stepsPerDay) + stepsPerDay, nextSample, to);
    move(men, step, next);
    if (due) take();
    step = next;
    if (step % stepsPerDay === 0) for (const { constants, state } of men) endDay(constants, state, stepsPerDay);
  }
  if (sampleStep === to) {
    // One step more, only to see how the last moment stands.
    const kept = men.map(({ state }) => state.slice());
    move(men, to, to + 1);
    men.forEach(({ state }, at) => state.set(kept[at] as ManState));
    take();
  }
}
