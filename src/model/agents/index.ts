// All medicines: their limits for controls and validation, and what a regimen brings to the axis.
import type { AgentId, Course } from '../../data/types.js';
import type { AxisParameters } from '../parameters.js';
import type { Dose, Grid } from './absorption.js';
import type { Agent, AgentInputs, AgentLimits, ColumnOf } from './agent.js';
import { PIECES } from './lag.js';
import { aromataseAgents, slowAromatase } from './aromatase.js';
import { estrogenReceptorAgents } from './estrogen-receptor.js';
import { gonadorelinAgents, tirePituitary } from './gonadorelin.js';
import { dullLeydigCells, gonadotropinAgents } from './gonadotropins.js';
import { testosteroneAgents } from './testosterone.js';

const known: Readonly<Record<AgentId, Agent>> = {
  ...testosteroneAgents,
  ...gonadotropinAgents,
  ...gonadorelinAgents,
  ...estrogenReceptorAgents,
  ...aromataseAgents,
};

/** What a course of each medicine may look like. */
export const agents: Readonly<Record<AgentId, AgentLimits>> = known;

/** The doses of one course that fall inside the run. */
export function dosesOf(course: Course, days: number): Dose[] {
  const doses: Dose[] = [];
  const last = Math.min(course.toDay, days);
  // A hair of slack, so that rounding does not lose the dose on the last day.
  for (let count = 0, day = course.fromDay; day <= last + 1e-9; day = course.fromDay + ++count * course.everyDays) {
    doses.push({ day, amount: course.dose });
  }
  return doses;
}

/** How three quantities that follow a medicine with a lag stand where a grid begins. */
export type Lagging = Readonly<Record<'leydigSensitivity' | 'aromatase' | 'gnrhFollowed', number>>;

/** Columns that no medicine touches, at least as long as any asked for so far. Never written to. */
let nothing = new Float64Array();
let all = new Float64Array();

const rested: Lagging = { leydigSensitivity: 1, aromatase: 1, gnrhFollowed: 1 };

/** Everything a (valid) regimen brings into the body, on the given grid. The same for every man. */
export function inputsOf(
  regimen: readonly Course[],
  days: number,
  grid: Grid,
  p: AxisParameters,
  start = rested,
): AgentInputs {
  const made: Partial<Record<keyof AgentInputs, Float64Array>> = {};
  const column: ColumnOf = (name) => (made[name] ??= new Float64Array(grid.points));
  const add = (course: Course, into: ColumnOf, on: Grid) => {
    known[course.agent].add(into, dosesOf(course, days), on, p, course.everyDays);
  };
  for (const course of regimen) add(course, column, grid);
  // What follows a medicine with a lag needs to know it between the solver's times.
  const fine = { ...grid, points: (grid.points - 1) * PIECES + 1, spacingDays: grid.spacingDays / PIECES };
  const finely = (name: keyof AgentInputs, agentIds: readonly AgentId[]): Float64Array => {
    const wanted = new Float64Array(fine.points);
    let others: Float64Array | undefined;
    const into: ColumnOf = (asked) => (asked === name ? wanted : (others ??= new Float64Array(fine.points)));
    for (const course of regimen) if (agentIds.includes(course.agent)) add(course, into, fine);
    return wanted;
  };
  const { spacingDays } = fine;
  if (made.aromatase)
    slowAromatase(made.aromatase, finely('aromatase', ['anastrozole']), p, spacingDays, start.aromatase);
  if (made.hcg) {
    dullLeydigCells(
      column('leydigSensitivity'),
      finely('hcg', ['hcg', 'hmg']),
      p,
      spacingDays,
      start.leydigSensitivity,
    );
  }
  if (made.gnrhFollowed) {
    tirePituitary(made.gnrhFollowed, finely('gnrhFollowed', ['gonadorelin']), spacingDays, start.gnrhFollowed);
  }
  // What no medicine touches is the same all the time.
  if (nothing.length < grid.points) {
    nothing = new Float64Array(grid.points);
    all = new Float64Array(grid.points).fill(1);
  }
  return {
    testosterone: nothing,
    skinTestosterone: nothing,
    unnoticedTestosterone: nothing,
    hcg: nothing,
    leydigSensitivity: all,
    fsh: nothing,
    receptorsBlocked: nothing,
    receptorsFilled: nothing,
    aromatase: all,
    gnrh: nothing,
    gnrhFollowed: all,
    ...made,
  };
}
