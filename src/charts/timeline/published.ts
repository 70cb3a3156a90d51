// The published results that speak about a scenario, and where they stand in the panels.
import { ittHcg500 } from '../../data/quantities/hcg.js';
import {
  above20By12,
  above20By16,
  above20By24,
  above20By6,
  medianTo10,
  medianTo20,
  medianTo3,
  weeksBackTo10,
  weeksBackTo20,
  weeksBackTo3,
  weeksBackTo5,
} from '../../data/quantities/recovery.js';
import { spermOnGelZa304, spermOnGelZa305 } from '../../data/quantities/sperm-on-prescribed.js';
import { weeksTo1, weeksTo10, weeksTo3, weeksTo5 } from '../../data/quantities/sperm-suppression.js';
import {
  fshOnEnanthate,
  fshOnNasalGel,
  ittFallOnEnanthate,
  lhOnEnanthate,
  lhOnNasalGel,
} from '../../data/quantities/suppression.js';
import { volumeOnGel } from '../../data/quantities/volume.js';
import type { Measure, Share } from '../../data/types.js';
import type { PanelId, PanelValues, TimelineInput } from './timeline-input.js';
import { finishLineMPerMl, isWeeklyEnanthate200, onlyTestosteroneAtFirst } from './trial-conditions.js';

/** How a result is given, which decides how its note reads: as a share of own start, as a change from it, … */
export type PublishedGroup = 'level' | 'change' | 'fall' | 'back' | 'median' | 'volume';

/** Of a published number, what a drawing or a sentence needs: everything but a count of a few men can stand in a panel.
 *  Who, when and how strong comes with the table, which is fetched. */
export type PanelQuantity = Pick<Measure | Share, 'id' | 'value' | 'n' | 'spread' | 'sources'>;

/** A published result with its place in a panel, in the marker's own unit. */
export interface PublishedPlace {
  readonly quantity: PanelQuantity;
  readonly group: PublishedGroup;
  readonly panel: PanelId;
  /** Months from the first dose. */
  readonly month: number;
  readonly value: number;
  /** Published interval: of the value, or of the month, whichever the study gives. */
  readonly interval?: { readonly of: 'value' | 'month'; readonly low: number; readonly high: number };
  /** Other men or another form of testosterone than in the scenario, or medians beside a mean course. */
  readonly apart: boolean;
}

/** How many of 100 men had reached the finish line once, by months after stopping. */
export interface CountBy {
  readonly quantity: PanelQuantity;
  readonly monthsAfterStop: number;
}

/** Counts of 100 men in the pooled trials. */
export const trialCounts: readonly CountBy[] = [
  { quantity: above20By6, monthsAfterStop: 6 },
  { quantity: above20By12, monthsAfterStop: 12 },
  { quantity: above20By16, monthsAfterStop: 16 },
  { quantity: above20By24, monthsAfterStop: 24 },
];

/** M/mL crossed, and when. */
type Crossings = readonly (readonly [number, PanelQuantity])[];

/** Mean course of the WHO trials (Ly 2005), in weeks. */
const fall: Crossings = [
  [10, weeksTo10],
  [5, weeksTo5],
  [3, weeksTo3],
  [1, weeksTo1],
];
const back: Crossings = [
  [3, weeksBackTo3],
  [5, weeksBackTo5],
  [10, weeksBackTo10],
  [20, weeksBackTo20],
];
/** Liu 2006, in months. */
const medians: Crossings = [
  [3, medianTo3],
  [10, medianTo10],
  [20, medianTo20],
];

/** Weeks at which the studies looked. */
const coviello = 3;
const gelTrials = 16;
const nasalTrial = 90 / 7;

/** From what is printed to the marker's own unit, given the start. */
const readings = {
  level: (start: number, percent: number): number => (start * percent) / 100,
  change: (start: number, percent: number): number => start * (1 + percent / 100),
  volume: (start: number, millilitres: number): number => start + millilitres,
};

/** The published interval on an axis; none where none is known. */
const intervalOn = (
  of: 'value' | 'month',
  { spread }: PanelQuantity,
  read: (printed: number) => number,
): Pick<PublishedPlace, 'interval'> =>
  spread.kind === 'unknown' ? {} : { interval: { of, low: read(spread.low), high: read(spread.high) } };

/** When sperm crossed counts, told from a month on in units of so many months. */
const crossed = (group: PublishedGroup, from: number, months: number, crossings: Crossings): PublishedPlace[] =>
  crossings.map(([value, quantity]) => {
    const read = (printed: number): number => from + printed * months;
    const interval = intervalOn('month', quantity, read);
    return {
      quantity,
      group,
      panel: 'sperm',
      month: read(quantity.value),
      value,
      apart: group === 'median',
      ...interval,
    };
  });

/** Results for the time on testosterone. */
function onTestosterone(input: TimelineInput, start: PanelValues): PublishedPlace[] {
  const places: PublishedPlace[] = [];
  const taken = input.hasTestosterone ? (input.stopMonth ?? input.lastMonth) : 0;
  const monthsPerWeek = 7 / input.daysPerMonth;
  const add = (
    group: keyof typeof readings,
    panel: PanelId,
    weeks: number,
    quantity: PanelQuantity,
    apart = false,
  ): void => {
    const read = (printed: number): number => readings[group](start[panel], printed);
    const interval = intervalOn('value', quantity, read);
    const month = weeks * monthsPerWeek;
    if (month <= taken) places.push({ quantity, group, panel, month, value: read(quantity.value), apart, ...interval });
  };
  const weeklyEnanthate = isWeeklyEnanthate200(input);
  const hcg = input.regimen.find((course) => course.agent === 'hcg' && course.fromDay === 0);
  if (weeklyEnanthate && hcg?.dose === 500 && hcg.everyDays === 2) add('change', 'itt', coviello, ittHcg500);
  if (!onlyTestosteroneAtFirst(input)) return places;
  if (weeklyEnanthate) {
    add('level', 'lh', coviello, lhOnEnanthate);
    add('level', 'fsh', coviello, fshOnEnanthate);
    add('change', 'itt', coviello, ittFallOnEnanthate);
    if (input.spermMPerMl >= finishLineMPerMl) {
      places.push(...crossed('fall', 0, monthsPerWeek, fall).filter(({ month }) => month <= taken));
    }
  }
  const gel = input.agent === 'testosterone-gel';
  if (gel) {
    add('change', 'sperm', gelTrials, spermOnGelZa305);
    add('change', 'sperm', gelTrials, spermOnGelZa304);
  }
  if (input.agent === 'testosterone-nasal') {
    add('change', 'lh', nasalTrial, lhOnNasalGel);
    add('change', 'fsh', nasalTrial, fshOnNasalGel);
  }
  add('volume', 'testisVolume', gelTrials, volumeOnGel, !gel);
  return places;
}

/**
 * Every published result that has a place in the panels of this scenario.
 * @param asInTrials whether the pooled trials speak about the time after stopping
 */
export function publishedPlaces(input: TimelineInput, start: PanelValues, asInTrials: boolean): PublishedPlace[] {
  const places = onTestosterone(input, start);
  const { stopMonth } = input;
  if (stopMonth === null || !asInTrials) return places;
  // Counted from the first missed dose.
  places.push(...crossed('median', stopMonth, 1, medians));
  if (isWeeklyEnanthate200(input)) places.push(...crossed('back', stopMonth, 7 / input.daysPerMonth, back));
  return places;
}
