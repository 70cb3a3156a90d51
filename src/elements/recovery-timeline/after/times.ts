// Months or weeks from the first dose, as the reader chose: how they are counted, stepped through and said.
import { monthTicks } from '../../../charts/time-axis/ticks.js';
import { phaseAt, type Run } from '../../../scenario/run.js';
import { daysPerMonth } from '../../../scenario/scenario.js';
import { momentWords } from '../../../internal/moment.js';
import { common } from '../../../text/en/common.js';
import { recoveryTimelineTimes } from '../../../text/en/recovery-timeline-times.js';
import type { Voice } from '../../../text/index.js';

export const timeUnits = ['months', 'weeks'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Steps that people count weeks in. */
const weekSteps = [1, 2, 4, 8, 13, 26, 52, 104, 156, 260];

const monthsPerWeek = 7 / daysPerMonth;

export interface Times {
  readonly unit: TimeUnit;
  /** Of one step, in months. */
  readonly step: number;
  /** How many steps Page keys go. */
  readonly page: number;
  /** The nearest whole step. */
  readonly snap: (month: number) => number;
  /** "12", or "52" of the same stretch in weeks. */
  readonly number: (month: number, places?: number) => string;
  /** "3.4 months", "15 weeks" */
  readonly span: (months: number) => string;
  /** "month 14", "week 61" */
  readonly at: (month: number) => string;
  readonly moment: (run: Run, month: number) => string;
  /** The axis of the drawing. */
  readonly axis: {
    readonly name: string;
    readonly ticks: typeof monthTicks;
    readonly label: (month: number) => string;
  };
  /** The first columns of the table. */
  readonly head: readonly [string, string];
}

function weekTicks(first: number, last: number, pixels: number, gap = 44): readonly number[] {
  const perWeek = (pixels / (last - first)) * monthsPerWeek;
  const step = weekSteps.find((weeks) => weeks * perWeek >= gap) ?? 520;
  const ticks: number[] = [];
  for (let week = 0; week * monthsPerWeek <= last; week += step) ticks.push(week * monthsPerWeek);
  return ticks;
}

function weekWords(voice: Voice, run: Run, month: number): string {
  const say = voice.say(recoveryTimelineTimes);
  const count = (months: number): string => voice.number(months / monthsPerWeek);
  const week = count(month);
  switch (phaseAt(run, month)) {
    case 'before':
      return voice.say(common).monthBefore;
    case 'untreated':
      return say.weekUntreated({ week });
    case 'on':
      return say.weekOn({ week });
    case 'after':
      return say.weekAfter({ week, since: count(month - (run.stopMonth ?? 0)) });
  }
}

/** How a voice tells times. */
export function timesIn(voice: Voice, unit: TimeUnit): Times {
  const say = voice.say(recoveryTimelineTimes);
  const weeks = unit === 'weeks';
  const step = weeks ? monthsPerWeek : 1;
  const number = (month: number, places = weeks ? 0 : 1): string => voice.number(month / step, places);
  return {
    unit,
    step,
    page: weeks ? 26 : 6,
    snap: (month) => Math.round(month / step) * step,
    number,
    span: (months) => say[unit === 'weeks' ? 'weeks' : 'months']({ count: number(months) }),
    at: (month) => say[weeks ? 'week' : 'month']({ count: number(month) }),
    moment: (run, month) => (weeks ? weekWords(voice, run, month) : momentWords(voice, run, month)),
    axis: {
      name: say[weeks ? 'axisWeek' : 'axisMonth'],
      ticks: weeks ? weekTicks : monthTicks,
      label: (month) => number(month),
    },
    head: weeks ? [say.headWeek, say.headWeeksAfter] : [say.headMonth, say.headAfter],
  };
}
