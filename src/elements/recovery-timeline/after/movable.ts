// What can be moved in the drawing, and where to: the end of testosterone, the ends of each course beside it, whole courses.
import type { Run } from '../../../scenario/run.js';
import { coursesInForce } from '../../../scenario/courses-in-force.js';
import { courseInDays, writeCourses, type OwnCourse } from '../../../scenario/courses.js';
import { rangeOf } from '../../../scenario/fields.js';
import { daysPerMonth, type Scenario } from '../../../scenario/scenario.js';
import { recoveryTimeline } from '../../../text/en/recovery-timeline.js';
import { recoveryTimelineCourses } from '../../../text/en/recovery-timeline-courses.js';
import type { Voice } from '../../../text/index.js';
import type { Times } from './times.js';

/** Why something went no further. */
export type Limit = 'beforeFirst' | 'beyond' | 'least' | 'testosteroneRange';

export interface Movable {
  /** "testosterone-end", "0-start": stays the same while it moves. */
  readonly name: string;
  /** Index of its bar in the drawing, and which part of the bar. */
  readonly bar: number;
  readonly part: 'start' | 'end' | 'whole';
  readonly label: string;
  /** Where it stands, in words. */
  readonly text: string;
  /** Where it stands, and where it can, months from the first dose. */
  readonly month: number;
  readonly range: readonly [number, number];
  /** Moves it; past its range it stops there, and says why. */
  readonly to: (month: number) => void;
}

/** Shortest course, days. */
const leastDays = 7;

export interface MovableContext {
  readonly voice: Voice;
  readonly times: Times;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly change: (patch: Partial<Scenario>) => void;
  /** Told at each move why it went no further; undefined where it went where it was meant to. */
  readonly stopped: (limit: Limit | undefined) => void;
}

const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(Math.max(value, low), high);

function testosteroneEnd({ voice, times, scenario, run, change, stopped }: MovableContext): readonly Movable[] {
  const { stopMonth } = run;
  if (stopMonth === null) return [];
  const say = voice.say(recoveryTimelineCourses);
  const range = rangeOf('trtMonths', scenario);
  const to = (month: number): void => {
    const inside = clamp(month, range);
    stopped(Math.abs(inside - month) < 1e-6 || !Number.isFinite(month) ? undefined : 'testosteroneRange');
    change({ trtMonths: inside });
  };
  const text = say.testosteroneEndsAt({ at: times.at(stopMonth) });
  return [
    { name: 'testosterone-end', bar: 0, part: 'end', label: say.testosteroneEnds, text, month: stopMonth, range, to },
  ];
}

/** A course with its place in the list of all, in days from the first dose. */
interface Placed {
  readonly own: OwnCourse;
  readonly index: number;
  readonly zero: number;
  readonly from: number;
  readonly to: number;
}

/** The courses that fall into what is shown, in the order of their bars. */
function placed(courses: readonly OwnCourse[], { trtMonths }: Scenario, endDay: number): readonly Placed[] {
  const stopDay = Math.round(trtMonths * daysPerMonth);
  return courses.flatMap((own, index) => {
    const shown = courseInDays(own, stopDay, endDay);
    const zero = own.since === 'stop' ? stopDay : 0;
    return shown ? [{ own, index, zero, from: shown.fromDay, to: shown.toDay }] : [];
  });
}

function partsOf(
  { voice, times, change, stopped }: MovableContext,
  courses: readonly OwnCourse[],
  { own, index, zero, from, to }: Placed,
  bar: number,
  endDay: number,
): readonly Movable[] {
  const say = voice.say(recoveryTimelineCourses);
  const name = voice.say(recoveryTimeline)[own.agent];
  const put = (fromDay: number, toDay: number): void => {
    const moved = { ...own, fromDay: fromDay - zero, toDay: toDay - zero };
    change({ courses: writeCourses(courses.with(index, moved)) });
  };
  const length = to - from;
  const part = (
    which: Movable['part'],
    day: number,
    range: readonly [number, number],
    [atLow, atHigh]: readonly [Limit, Limit],
    move: (day: number) => void,
  ): Movable => ({
    name: `${index}-${which}`,
    bar,
    part: which,
    label: say[which]({ name }),
    text:
      which === 'whole'
        ? say.fromTo({ from: times.at(from / daysPerMonth), to: times.at(to / daysPerMonth) })
        : times.at(day / daysPerMonth),
    month: day / daysPerMonth,
    range: [range[0] / daysPerMonth, range[1] / daysPerMonth],
    to: (month) => {
      const wanted = month * daysPerMonth;
      const inside = Math.round(clamp(wanted, range));
      stopped(wanted < range[0] - 1 ? atLow : wanted > range[1] + 1 ? atHigh : undefined);
      move(inside);
    },
  });
  const latest = Math.max(from, to - leastDays);
  return [
    part('whole', from, [0, Math.max(0, endDay - length)], ['beforeFirst', 'beyond'], (day) => {
      put(day, day + length);
    }),
    part('start', from, [0, latest], ['beforeFirst', 'least'], (day) => {
      put(day, to);
    }),
    part('end', to, [Math.min(to, from + leastDays), endDay], ['least', 'beyond'], (day) => {
      put(from, day);
    }),
  ];
}

/** Everything that can be moved, in the order in which keys go through it. */
export function movables(context: MovableContext): readonly Movable[] {
  const { scenario, run } = context;
  const endDay = Math.round(run.lastMonth * daysPerMonth);
  const courses = coursesInForce(scenario);
  const first = run.hasTestosterone ? 1 : 0;
  return [
    ...testosteroneEnd(context),
    ...placed(courses, scenario, endDay).flatMap((course, index) =>
      partsOf(context, courses, course, first + index, endDay),
    ),
  ];
}
