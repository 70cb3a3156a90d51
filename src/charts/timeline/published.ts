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
import { spermOnGelZa304, spermOnGelZa305, spermOnUndecanoate } from '../../data/quantities/sperm-on-prescribed.js';
import { weeksTo1, weeksTo10, weeksTo3, weeksTo5 } from '../../data/quantities/sperm-suppression.js';
import {
  fshOnEnanthate,
  fshOnNasalGel,
  ittFallOnEnanthate,
  lhOnEnanthate,
  lhOnNasalGel,
} from '../../data/quantities/suppression.js';
import { volumeOnGel } from '../../data/quantities/volume.js';
import type { Quantity } from '../../data/types.js';
import type { PanelId, PanelValues, TimelineInput } from './timeline-input.js';
import {
  finishLineMPerMl,
  isWeeklyEnanthate200,
  monthsTaken,
  onlyTestosteroneAtFirst,
  outsideTrials,
} from './trial-conditions.js';

/** Points that share one note in the drawing. */
export type PublishedGroup = 'early' | 'fall' | 'back' | 'median' | 'prescribed' | 'volume';

/** A published result with its place in a panel, in the marker's own unit. */
export interface PublishedPlace {
  readonly quantity: Quantity;
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
  readonly quantity: Quantity;
  readonly monthsAfterStop: number;
}

const counts: readonly CountBy[] = [
  { quantity: above20By6, monthsAfterStop: 6 },
  { quantity: above20By12, monthsAfterStop: 12 },
  { quantity: above20By16, monthsAfterStop: 16 },
  { quantity: above20By24, monthsAfterStop: 24 },
];

/** The pooled counts, whether or not they apply; the answer cites them as the nearest where they do not. */
export const pooledCounts = counts;

/** Mean course of the WHO trials (Ly 2005): M/mL crossed, weeks. */
const fall: readonly (readonly [number, Quantity])[] = [
  [10, weeksTo10],
  [5, weeksTo5],
  [3, weeksTo3],
  [1, weeksTo1],
];
const back: readonly (readonly [number, Quantity])[] = [
  [3, weeksBackTo3],
  [5, weeksBackTo5],
  [10, weeksBackTo10],
  [20, weeksBackTo20],
];
const medians: readonly (readonly [number, Quantity])[] = [
  [3, medianTo3],
  [10, medianTo10],
  [20, medianTo20],
];

/** Weeks at which the studies looked. */
const coviello = 3;
const gelTrials = 16;
const undecanoateTrial = 24;
const nasalTrial = 90 / 7;

/** A result given as a change from own start, in per cent. */
function share(
  quantity: Quantity,
  group: PublishedGroup,
  panel: PanelId,
  month: number,
  start: number,
  apart: boolean,
): PublishedPlace {
  const value = (percent: number): number =>
    start * (quantity.unit.startsWith('% of') ? percent / 100 : 1 + percent / 100);
  const { spread } = quantity;
  return {
    quantity,
    group,
    panel,
    month,
    value: value(quantity.value),
    apart,
    ...(spread.kind === 'unknown'
      ? {}
      : { interval: { of: 'value' as const, low: value(spread.low), high: value(spread.high) } }),
  };
}

/** Results for the time on testosterone. */
function onTestosterone(input: TimelineInput, start: PanelValues): PublishedPlace[] {
  const month = (weeks: number): number => (weeks * 7) / input.daysPerMonth;
  const longEnough = (weeks: number): boolean => month(weeks) <= monthsTaken(input);
  const alone = onlyTestosteroneAtFirst(input);
  const places: PublishedPlace[] = [];
  const add = (weeks: number, quantity: Quantity, panel: PanelId, group: PublishedGroup, apart = false): void => {
    if (longEnough(weeks)) places.push(share(quantity, group, panel, month(weeks), start[panel], apart));
  };
  if (isWeeklyEnanthate200(input) && alone) {
    add(coviello, lhOnEnanthate, 'lh', 'early');
    add(coviello, fshOnEnanthate, 'fsh', 'early');
    add(coviello, ittFallOnEnanthate, 'itt', 'early');
    for (const [value, quantity] of input.spermMPerMl >= finishLineMPerMl ? fall : []) {
      if (!longEnough(quantity.value)) continue;
      places.push({ quantity, group: 'fall', panel: 'sperm', month: month(quantity.value), value, apart: false });
    }
  }
  const hcg = input.regimen.find((course) => course.agent === 'hcg' && course.fromDay === 0);
  if (isWeeklyEnanthate200(input) && hcg?.dose === 500 && hcg.everyDays === 2) add(coviello, ittHcg500, 'itt', 'early');
  if (!alone) return places;
  switch (input.agent) {
    case 'testosterone-gel':
      add(gelTrials, spermOnGelZa305, 'sperm', 'prescribed');
      add(gelTrials, spermOnGelZa304, 'sperm', 'prescribed');
      break;
    case 'testosterone-undecanoate':
      add(undecanoateTrial, spermOnUndecanoate, 'sperm', 'prescribed');
      break;
    case 'testosterone-nasal':
      add(nasalTrial, lhOnNasalGel, 'lh', 'prescribed');
      add(nasalTrial, fshOnNasalGel, 'fsh', 'prescribed');
      break;
  }
  if (longEnough(gelTrials)) {
    places.push({
      quantity: volumeOnGel,
      group: 'volume',
      panel: 'testisVolume',
      month: month(gelTrials),
      value: start.testisVolume + volumeOnGel.value,
      apart: input.agent !== 'testosterone-gel',
    });
  }
  return places;
}

/** Results for the time after stopping, counted from the first missed dose. */
function afterStopping(input: TimelineInput): PublishedPlace[] {
  const { stopMonth } = input;
  if (stopMonth === null || outsideTrials(input).length > 0) return [];
  const places: PublishedPlace[] = [];
  for (const [value, quantity] of medians) {
    const { spread } = quantity;
    places.push({
      quantity,
      group: 'median',
      panel: 'sperm',
      month: stopMonth + quantity.value,
      value,
      apart: true,
      ...(spread.kind === 'unknown'
        ? {}
        : { interval: { of: 'month' as const, low: stopMonth + spread.low, high: stopMonth + spread.high } }),
    });
  }
  for (const [value, quantity] of isWeeklyEnanthate200(input) ? back : []) {
    const month = stopMonth + (quantity.value * 7) / input.daysPerMonth;
    places.push({ quantity, group: 'back', panel: 'sperm', month, value, apart: false });
  }
  return places;
}

/** Every published result that has a place in the panels of this scenario. */
export const publishedPlaces = (input: TimelineInput, start: PanelValues): readonly PublishedPlace[] => [
  ...onTestosterone(input, start),
  ...afterStopping(input),
];

/** Counts of 100 men under the sperm panel; empty where the trials do not speak about the scenario. */
export const publishedCounts = (input: TimelineInput): readonly CountBy[] =>
  input.stopMonth !== null && outsideTrials(input).length === 0 ? counts : [];
