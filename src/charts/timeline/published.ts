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
import type { Quantity } from '../../data/types.js';
import type { PanelId, PanelValues, TimelineInput } from './timeline-input.js';
import {
  finishLineMPerMl,
  isWeeklyEnanthate200,
  monthsTaken,
  onlyTestosteroneAtFirst,
  outsideTrials,
} from './trial-conditions.js';

/** How a result is given, which decides how its note reads: as a share of own start, as a change from it, … */
export type PublishedGroup = 'level' | 'change' | 'fall' | 'back' | 'median' | 'volume';

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
const nasalTrial = 90 / 7;

/** From what is printed to the marker's own unit, given the start. */
const readings: Partial<Record<PublishedGroup, (start: number, printed: number) => number>> = {
  level: (start, percent) => (start * percent) / 100,
  change: (start, percent) => start * (1 + percent / 100),
  volume: (start, millilitres) => start + millilitres,
};

/** Results for the time on testosterone. */
function onTestosterone(input: TimelineInput, start: PanelValues): PublishedPlace[] {
  const places: PublishedPlace[] = [];
  const taken = monthsTaken(input);
  const add = (group: PublishedGroup, panel: PanelId, weeks: number, quantity: Quantity, apart = false): void => {
    const month = (weeks * 7) / input.daysPerMonth;
    if (month > taken) return;
    const read = (printed: number): number => readings[group]?.(start[panel], printed) ?? Number.NaN;
    const { spread } = quantity;
    const interval =
      spread.kind === 'unknown'
        ? undefined
        : ({ of: 'value', low: read(spread.low), high: read(spread.high) } as const);
    places.push({ quantity, group, panel, month, value: read(quantity.value), apart, ...(interval && { interval }) });
  };
  const weeklyEnanthate = isWeeklyEnanthate200(input);
  const hcg = input.regimen.find((course) => course.agent === 'hcg' && course.fromDay === 0);
  if (weeklyEnanthate && hcg?.dose === 500 && hcg.everyDays === 2) add('change', 'itt', coviello, ittHcg500);
  if (!onlyTestosteroneAtFirst(input)) return places;
  if (weeklyEnanthate) {
    add('level', 'lh', coviello, lhOnEnanthate);
    add('level', 'fsh', coviello, fshOnEnanthate);
    add('change', 'itt', coviello, ittFallOnEnanthate);
    for (const [value, quantity] of input.spermMPerMl >= finishLineMPerMl ? fall : []) {
      const month = (quantity.value * 7) / input.daysPerMonth;
      if (month <= taken) places.push({ quantity, group: 'fall', panel: 'sperm', month, value, apart: false });
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

/** Results for the time after stopping, counted from the first missed dose. */
function afterStopping(input: TimelineInput): PublishedPlace[] {
  const { stopMonth } = input;
  if (stopMonth === null || outsideTrials(input).length > 0) return [];
  const places = medians.map(([value, quantity]): PublishedPlace => {
    const { spread } = quantity;
    const interval =
      spread.kind === 'unknown'
        ? undefined
        : ({ of: 'month', low: stopMonth + spread.low, high: stopMonth + spread.high } as const);
    const month = stopMonth + quantity.value;
    return { quantity, group: 'median', panel: 'sperm', month, value, apart: true, ...(interval && { interval }) };
  });
  for (const [value, quantity] of isWeeklyEnanthate200(input) ? back : []) {
    const month = stopMonth + (quantity.value * 7) / input.daysPerMonth;
    places.push({ quantity, group: 'back', panel: 'sperm', month, value, apart: false });
  }
  return places;
}

/** Every published result that has a place in the panels of this scenario. */
export const publishedPlaces = (input: TimelineInput, start: PanelValues): readonly PublishedPlace[] =>
  input.hasTestosterone ? [...onTestosterone(input, start), ...afterStopping(input)] : [];

/** Counts of 100 men under the sperm panel; empty where the trials do not speak about the scenario. */
export const publishedCounts = (input: TimelineInput): readonly CountBy[] =>
  input.stopMonth !== null && outsideTrials(input).length === 0 ? counts : [];
