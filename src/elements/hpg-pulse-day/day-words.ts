// The words of the days: when each is, the answer, and what stands at each strip.
import type { AgentId, Course } from '../../data/types.js';
import { markerUnits } from '../../data/markers/units.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { pulseDay } from '../../text/en/pulse-day.js';
import type { PrintedValue, Voice } from '../../text/index.js';
import type { ChosenDay } from './day-choices.js';
import { dayStory, type DayFacts, type DayLevels } from './day-facts.js';

/** Doses closer than this are a pump's, days. */
const PUMP_EVERY_DAYS = 0.125;

export const isPump = ({ agent, everyDays }: Course): boolean =>
  agent === 'gonadorelin' && everyDays <= PUMP_EVERY_DAYS;

/** Courses that run on a day. */
export const givenOn = ({ regimen, onDay }: ChosenDay): readonly Course[] =>
  regimen.filter(({ fromDay, toDay }) => fromDay <= onDay && onDay <= toDay + 0.5);

function courseName(voice: Voice, course: Course): string {
  const say = voice.say(pulseDay);
  const { agent } = course;
  if (agent.startsWith('testosterone')) return say.testosterone;
  if (agent === 'gonadorelin') return isPump(course) ? say.gonadorelinPump : say.gonadorelin;
  if (agent === 'clomiphene') return say.clomipheneName;
  return say[agent as Exclude<AgentId, 'clomiphene' | 'gonadorelin' | `testosterone-${string}`>];
}

function listOf(voice: Voice, names: readonly string[]): string {
  const { and } = voice.say(pulseDay);
  return names.reduce((first, last) => (first ? and({ first, last }) : last), '');
}

/** "On testosterone for 6 months" */
export function whenWords(voice: Voice, day: ChosenDay): string {
  const say = voice.say(pulseDay);
  const { onDay, stopDay, choice, regimen } = day;
  const names = listOf(
    voice,
    givenOn(day).map((course) => courseName(voice, course)),
  );
  if (regimen.length === 0) return say.whenNatural;
  const after = stopDay !== null && onDay >= stopDay;
  const since = Math.round((onDay - (after ? stopDay : 0)) / daysPerMonth);
  const months = say.months({ count: voice.number(since) });
  if (!after) return since < 1 ? say.whenOnFirst({ names }) : say.whenOn({ names, months });
  const when = choice === 'pump' ? say.whenWeekAfter : since < 1 ? say.whenAfterFirst : say.whenAfter({ months });
  return names ? say.whenWith({ when, names }) : when;
}

/** What stands over a day. */
export function dayTitle(voice: Voice, day: ChosenDay): string {
  const when = whenWords(voice, day);
  return day.choice === 'here' ? voice.say(pulseDay).hereTitle({ when }) : when;
}

const countWords = (voice: Voice, count: number): string =>
  count === 0 ? voice.say(pulseDay).none : voice.number(count);

/** One sentence on a day, beside the same man's day without any medicine. */
export function answerWords(voice: Voice, facts: DayFacts, natural: DayFacts): string {
  return voice.say(pulseDay)[dayStory(facts, natural)]({
    when: whenWords(voice, facts.day),
    own: voice.number(facts.own.length),
    natural: voice.number(natural.own.length),
    given: voice.number(facts.given.length),
    lh: countWords(voice, facts.lhPeaks.length),
    size: voice.percent(facts.size / natural.size),
  });
}

export interface PrintedLevels {
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

/** Mean and range as printed. */
export function levelWords(voice: Voice, marker: 'lh' | 'testosterone', levels: DayLevels): PrintedLevels {
  const print = (value: number): PrintedValue => voice.marker(markerUnits[marker], value);
  const { unit, number: mean } = print(levels.mean);
  return { mean, low: print(levels.low).number, high: print(levels.high).number, unit };
}

/** What stands under the names of the strips. @param hidden while the reader counts */
export function detailWords(
  voice: Voice,
  facts: DayFacts,
  hidden: boolean,
): { gnrh: string; lh: string; testosterone: string } {
  const say = voice.say(pulseDay);
  const lh = levelWords(voice, 'lh', facts.lh);
  const testosterone = say.testosteroneDetail(levelWords(voice, 'testosterone', facts.testosterone));
  if (hidden) return { gnrh: say.howMany, lh: say.lhDetailHidden(lh), testosterone };
  const own =
    facts.own.length === 0
      ? say.noPulses
      : say.ownPulses({ own: voice.number(facts.own.length), size: voice.percent(facts.size) });
  const given = voice.number(facts.given.length);
  return {
    gnrh: facts.given.length > 0 ? say.withGiven({ own, given }) : own,
    lh: say.lhDetail({ ...lh, count: countWords(voice, facts.lhPeaks.length) }),
    testosterone,
  };
}
