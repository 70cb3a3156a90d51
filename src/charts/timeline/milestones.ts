// What men wait for after testosterone is stopped: when the simulated man gets there. Fetched after the first drawing.
import { valueAt, type PanelId, type TimelineInput } from './timeline-input.js';
import { finishLineMPerMl } from './trial-conditions.js';

export const milestoneIds = ['lhBack', 'firstSperm', 'finishLine', 'volumeBack'] as const;
export type MilestoneId = (typeof milestoneIds)[number];

interface Threshold {
  readonly panel: PanelId;
  /** Share of the man's own start, or a value in the marker's unit. */
  readonly of: 'start' | 'unit';
  readonly at: number;
}

/** LH swings by more than a tenth from day to day; volume falls by about a fifth, so that a tenth would be half of the way. */
export const thresholds: Readonly<Record<MilestoneId, Threshold>> = {
  lhBack: { panel: 'lh', of: 'start', at: 0.9 },
  firstSperm: { panel: 'sperm', of: 'unit', at: 0.1 },
  finishLine: { panel: 'sperm', of: 'unit', at: finishLineMPerMl },
  volumeBack: { panel: 'testisVolume', of: 'start', at: 0.95 },
};

export interface Milestone {
  readonly id: MilestoneId;
  readonly panel: PanelId;
  /** In the marker's own unit. */
  readonly value: number;
  /** In months from the first dose; "above": was not below when testosterone was stopped; "not": not in the months shown. */
  readonly reached: number | 'above' | 'not';
}

/** First day on or after another at which a series is at or above a value; −1 where there is none. */
export function firstAtLeast(series: ArrayLike<number>, value: number, from: number): number {
  for (let day = from; day < series.length; day++) if ((series[day] ?? 0) >= value) return day;
  return -1;
}

function milestone(id: MilestoneId, { series, daysPerMonth }: TimelineInput, stopMonth: number): Milestone {
  const { panel, of, at } = thresholds[id];
  const own = series[panel];
  const value = of === 'start' ? at * (own[0] ?? 0) : at;
  const stopDay = Math.round(stopMonth * daysPerMonth);
  const day = firstAtLeast(own, value, stopDay);
  // Who starts below it cannot come back to it.
  const never = (own[0] ?? 0) < value;
  return { id, panel, value, reached: never || day < 0 ? 'not' : day === stopDay ? 'above' : day / daysPerMonth };
}

/** All four in their order; none where testosterone is not stopped. */
export const milestones = (input: TimelineInput): readonly Milestone[] =>
  input.stopMonth === null ? [] : milestoneIds.map((id) => milestone(id, input, input.stopMonth ?? 0));

/** Where on its curve a milestone stands; undefined where it is not reached. */
export function milestonePlace(
  { panel, reached }: Milestone,
  { series, daysPerMonth }: TimelineInput,
): { readonly month: number; readonly value: number } | undefined {
  return typeof reached === 'number'
    ? { month: reached, value: valueAt(series[panel], reached, daysPerMonth) }
    : undefined;
}
