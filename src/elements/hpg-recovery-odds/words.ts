// What the element says: the published answer first, then the simulated count and how it stands to what is published.
import { pointAt, type CountOf100 } from '../../charts/odds/index.js';
import { protocolNames } from '../../data/protocols/names.js';
import { motileAbove5By12 } from '../../data/quantities/recovery-with-drugs.js';
import { above20By6 } from '../../data/quantities/recovery.js';
import type { Count, Share } from '../../data/types.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import type { Voice } from '../../text/index.js';
import { countOf, endsOf, medianOf, publishedAt } from './published.js';
import { gapOf, simulatedCount, stopDayOf, unlikeTrials } from './simulated.js';
import type { OddsView } from './view.js';

const whole = (voice: Voice, value: number): string => voice.number(Math.round(value));

/** " (61 to 72)", or that no interval is reported. */
function endWords(voice: Voice, { interval }: CountOf100): string {
  const say = voice.say(recoveryOdds);
  return interval ? say.ends({ low: whole(voice, interval[0]), high: whole(voice, interval[1]) }) : say.noEnds;
}

const isMoving = (quantity: Share | Count): quantity is Count => quantity.kind === 'count';

function clinicValues(voice: Voice, after: string, quantity: Share | Count) {
  const of100 = countOf(quantity);
  return {
    after,
    count: voice.number(of100.count),
    ends: endWords(voice, of100),
    x: isMoving(quantity) ? voice.number(quantity.x) : '',
    of: isMoving(quantity) ? voice.number(quantity.of) : '',
  };
}

function medianValues(voice: Voice, { line }: OddsView) {
  const median = medianOf(line);
  const [low, high] = endsOf(median) ?? [median.value, median.value];
  return {
    line: voice.number(line),
    months: voice.number(median.value, 1),
    low: voice.number(low, 1),
    high: voice.number(high, 1),
  };
}

/** The published answer at the chosen month. */
export function answerWords(view: OddsView): string {
  const { voice, scenario, line } = view;
  const say = voice.say(recoveryOdds);
  const after = voice.number(view.after);
  const published = publishedAt(scenario.population, line, view.after);
  if (scenario.population === 'clinic') {
    if (!published) return say.answerNoClinic(clinicValues(voice, after, motileAbove5By12));
    const values = clinicValues(voice, after, published);
    return isMoving(published) ? say.answerMoving(values) : say.answerRecovered(values);
  }
  if (!published) return say.answerMedian({ after, ...medianValues(voice, view) });
  const of100 = countOf(published);
  return say.answerTrial({
    after,
    count: voice.number(of100.count),
    line: voice.number(line),
    ends: endWords(voice, of100),
  });
}

/** What a treatment that never stops means here; '' where it stops. */
export function neverStopsWords({ voice, scenario, run }: OddsView): string {
  if (run.stopMonth !== null) return '';
  const say = voice.say(recoveryOdds);
  const name = voice.fact(`protocol.${scenario.protocol}.name`, protocolNames[scenario.protocol]);
  return run.hasTestosterone ? say.neverStops({ name }) : say.noTestosterone({ name });
}

export function aboutWords(view: OddsView): string {
  const { voice, scenario, run, line } = view;
  const say = voice.say(recoveryOdds);
  if (scenario.population === 'clinic') return say.aboutClinic;
  const about = say.aboutTrial({ n: voice.number(above20By6.n) });
  const reasons = run.stopMonth === null ? [] : unlikeTrials(scenario, line);
  if (reasons.length === 0) return about;
  return `${about} ${say.unlike({ list: reasons.map((reason) => say[reason]).join(say.listSeparator) })}`;
}

/** A published share's finish line and men. */
export function publishedLineWords({ voice, scenario, line, after }: OddsView): string {
  const say = voice.say(recoveryOdds);
  const published = publishedAt(scenario.population, line, after);
  if (scenario.population === 'clinic' && published) {
    return isMoving(published) ? say.lineMoving({ of: voice.number(published.of) }) : say.lineRecovered;
  }
  return say.lineTrial({ line: voice.number(line), n: voice.number(above20By6.n) });
}

/** In place of figures where nothing is published. */
export function notPublishedWords(view: OddsView): string {
  const { voice, scenario } = view;
  const say = voice.say(recoveryOdds);
  const after = voice.number(view.after);
  return scenario.population === 'clinic'
    ? say.notPublishedClinic({ after })
    : say.notPublishedTrial({ after, ...medianValues(voice, view) });
}

export function simulatedLineWords({ voice, scenario, line, update }: OddsView, size: number): string {
  const say = voice.say(recoveryOdds);
  return say.lineSimulated({
    who: scenario.population === 'clinic' ? say.whoClinic : say.whoTrial,
    line: voice.number(line),
    size: voice.number(update?.size ?? size),
  });
}

/** "67 of 100" */
export const countWords = (voice: Voice, { count }: CountOf100): string =>
  voice.say(recoveryOdds).count({ count: voice.number(count) });

export function intervalWords(voice: Voice, { interval }: CountOf100): string {
  const say = voice.say(recoveryOdds);
  if (!interval) return say.noInterval;
  return say.interval({ low: voice.number(interval[0]), high: voice.number(interval[1]) });
}

/** The simulated count's interval, with what it spans. */
export function simulatedIntervalWords(view: OddsView, of100: CountOf100): string {
  const { voice, odds, scenario, line, after } = view;
  if (!odds || !of100.interval) return '';
  const say = voice.say(recoveryOdds);
  const ends = { low: voice.number(of100.interval[0]), high: voice.number(of100.interval[1]) };
  const { kind } = gapOf(odds, scenario, line, after);
  return kind === 'ahead' || kind === 'behind' || kind === 'inside' ? say.heldInterval(ends) : say.drawnInterval(ends);
}

/** How the simulated count stands to what is published, beside the simulated figures. */
export function gapWords(view: OddsView): string {
  const { voice, odds, scenario, line, after } = view;
  if (!odds) return '';
  const say = voice.say(recoveryOdds);
  const gap = gapOf(odds, scenario, line, after);
  switch (gap.kind) {
    case 'ahead':
    case 'behind':
    case 'inside':
      return say[gap.kind]({
        count: voice.number(gap.count),
        published: voice.number(gap.published.count),
        ends: endWords(voice, gap.published),
      });
    case 'half': {
      const { months: median, low, high } = medianValues(voice, view);
      return say.half({ months: voice.number(gap.halfBy, 1), median, low, high });
    }
    case 'elsewhere':
      return say.elsewhere;
    case 'clinic':
      return say.clinicGap({ line: voice.number(line) });
    case 'line':
      return say.noHalf;
  }
}

/** The share at this line before and at the end of testosterone. */
export function beforeWords({ voice, odds }: OddsView): string {
  if (!odds) return '';
  return voice.say(recoveryOdds).before({ start: whole(voice, odds.atStart), stop: whole(voice, odds.atStop) });
}

/** When the typical man, who is there before any group, reaches the line. */
export function typicalWords({ voice, scenario, run, line }: OddsView): string {
  const say = voice.say(recoveryOdds);
  const stopDay = stopDayOf(scenario);
  const { sperm } = run.trajectory.markers;
  for (let day = stopDay; day < sperm.length; day++) {
    if ((sperm[day] ?? 0) >= line) return say.typical({ months: voice.number((day - stopDay) / daysPerMonth, 1) });
  }
  return say.typicalNever;
}

/** The simulated share at the moment that all elements show; '' where that is no other than the chosen month. */
export function momentWords({ voice, odds, moment }: OddsView): string {
  if (!odds || moment === null) return '';
  const share = pointAt(odds.series, moment)?.share ?? 0;
  return voice.say(recoveryOdds).momentShare({ months: voice.number(moment, 1), count: whole(voice, share) });
}

/** Heard at three moments: nobody yet, the first men, all of them. */
export function spokenProgress(view: OddsView): string {
  const { voice, odds, update, failed, scenario, line, after, run } = view;
  const say = voice.say(recoveryOdds);
  if (run.stopMonth === null) return '';
  if (failed) return say.notSimulated;
  if (!odds) return say.waiting;
  const count = voice.number(simulatedCount(odds, scenario, line, after).count);
  return update && update.done < update.size
    ? say.refining({ count, done: voice.number(odds.size) })
    : say.ready({ count, size: voice.number(odds.size) });
}
