// The one state of the timeline: sentence, drawing, table, export and print all read from it.
import { outsideTrials, finishLineMPerMl, type OutsideReason } from './trial-conditions.js';
import { publishedPlaces, trialCounts, type CountBy, type PublishedPlace } from './published.js';
import { perPanel, valueAt, type PanelValues, type TimelineInput } from './timeline-input.js';

/** Simulated values at one month. */
export interface TimelineRow {
  /** Months from the first dose; null: before it. */
  readonly month: number | null;
  /** Months since testosterone was stopped; null before that. */
  readonly monthsAfterStop: number | null;
  readonly values: PanelValues;
  /** Whether this is the moment shown. */
  readonly shown: boolean;
}

/** What the first sentence says. */
export type Answer =
  | { readonly kind: 'trial' | 'clinic' }
  | { readonly kind: 'outside'; readonly reason: OutsideReason }
  | { readonly kind: 'course'; readonly byMonth: number; readonly start: PanelValues; readonly then: PanelValues };

export interface TimelineState {
  readonly input: TimelineInput;
  readonly answer: Answer;
  readonly start: PanelValues;
  readonly moment: TimelineRow;
  readonly rows: readonly TimelineRow[];
  readonly places: readonly PublishedPlace[];
  readonly counts: readonly CountBy[];
  /** Months after stopping at which the simulated man is back at 20 M/mL; null where he was never below or is not back. */
  readonly simulatedReturnMonths: number | null;
}

/** When the sentence about a course that goes on is told, months. */
const courseToldAt = 12;

const valuesAt = (input: TimelineInput, month: number): PanelValues =>
  perPanel((id) => valueAt(input.series[id], month, input.daysPerMonth));

/** Everything before the first dose is one row. */
const rowOf = (month: number): number => (month < 0 ? -1 : month);

function rowAt(input: TimelineInput, month: number): TimelineRow {
  const { stopMonth } = input;
  return {
    month: month < 0 ? null : month,
    monthsAfterStop: stopMonth !== null && month >= stopMonth ? month - stopMonth : null,
    values: valuesAt(input, month),
    shown: rowOf(month) === rowOf(input.month),
  };
}

/** Months of the table: close together where much happens, the follow-ups people quote, and the moment shown. */
function tableMonths({ stopMonth, lastMonth, month }: TimelineInput): number[] {
  const months = [-1, 0, 1, 3, 6, 9, 12];
  for (let later = 18; later <= lastMonth; later += 6) months.push(later);
  if (stopMonth !== null) months.push(...[0, 1, 3, 6, 12, 16, 24].map((after) => stopMonth + after));
  months.push(month);
  const inside = months.map(rowOf).filter((each) => each <= lastMonth);
  return [...new Set(inside)].sort((a, b) => a - b);
}

function returnMonths({ series, stopMonth, daysPerMonth }: TimelineInput): number | null {
  if (stopMonth === null) return null;
  const stopDay = Math.round(stopMonth * daysPerMonth);
  const { sperm } = series;
  if ((sperm[0] ?? 0) < finishLineMPerMl || (sperm[stopDay] ?? 0) >= finishLineMPerMl) return null;
  for (let day = stopDay; day < sperm.length; day++) {
    if ((sperm[day] ?? 0) >= finishLineMPerMl) return (day - stopDay) / daysPerMonth;
  }
  return null;
}

function answerOf(input: TimelineInput, start: PanelValues): Answer {
  if (input.stopMonth !== null) {
    // The counts of volunteers are never told as those of clinics.
    if (input.population === 'clinic') return { kind: 'clinic' };
    const [reason] = outsideTrials(input);
    return reason ? { kind: 'outside', reason } : { kind: 'trial' };
  }
  const byMonth = Math.min(courseToldAt, input.lastMonth);
  return { kind: 'course', byMonth, start, then: valuesAt(input, byMonth) };
}

/** Computes everything that is shown, in the markers' own units. Pure. */
export function timelineState(input: TimelineInput): TimelineState {
  const start = valuesAt(input, 0);
  const answer = answerOf(input, start);
  const asInTrials = answer.kind === 'trial';
  return {
    input,
    answer,
    start,
    moment: rowAt(input, input.month),
    rows: tableMonths(input).map((month) => rowAt(input, month)),
    places: publishedPlaces(input, start, asInTrials),
    counts: asInTrials ? trialCounts : [],
    simulatedReturnMonths: returnMonths(input),
  };
}
