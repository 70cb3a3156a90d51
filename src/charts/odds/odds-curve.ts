// The share of 100 men over the months after stopping: the simulated line with its band, and what was published.
import { bandPath, linear, linePath, type PublishedPoint } from '../time-axis/index.js';

/** Months that published follow-ups and readers ask about. */
export const followUps = [3, 6, 12, 16, 24] as const;

export type FollowUp = (typeof followUps)[number];

/** Simulated share at a month after stopping, of 100, with the ends of its interval. */
export interface SharePoint {
  readonly month: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A published result at a month; intervals of shares stand upright, those of times lie. */
export interface PublishedShare {
  readonly month: number;
  readonly share: number;
  readonly interval?: readonly [number, number];
  readonly along?: 'x' | 'y';
  /** Clinics with a finish line of their own are squares. */
  readonly shape: 'circle' | 'square';
}

export interface OddsCurveInput {
  readonly width: number;
  /** Text size relative to 16 px. */
  readonly k: number;
  /** Empty until men have been simulated. */
  readonly simulated: readonly SharePoint[];
  readonly published: readonly PublishedShare[];
  readonly chosen: FollowUp;
  /** Interval of the count at the chosen month, of 100: what the figures draw; null until men have been simulated. */
  readonly held: readonly [number, number] | null;
  /** The shared moment, months after stopping, where it lies on the axis; null elsewhere. */
  readonly moment: number | null;
}

export interface OddsCurve {
  readonly width: number;
  readonly height: number;
  readonly k: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly line: string;
  readonly band: string;
  readonly points: readonly PublishedPoint[];
  readonly chosenX: number;
  /** The simulated share at the chosen month; null until men have been simulated. */
  readonly chosenY: number | null;
  /** Upper and lower end of the count's interval at the chosen month. */
  readonly held: readonly [number, number] | null;
  readonly momentX: number | null;
  /** A month is written where its number stands clear of its neighbours'; the chosen one always is. */
  readonly months: readonly {
    readonly month: number;
    readonly x: number;
    readonly chosen: boolean;
    readonly written: boolean;
  }[];
  readonly shares: readonly { readonly share: number; readonly y: number }[];
}

const lastMonth = 24;
/** Height of the plot, px at the default text size. */
const plotHeight = 250;
/** Room that the number of a month needs, px at the default text size. */
const monthRoom = 20;

/** The point of a series at or last before a month. */
export function pointAt(series: readonly SharePoint[], month: number): SharePoint | undefined {
  // Half a day: a follow-up counts in whole days.
  return series.filter((point) => point.month <= month + 0.017).at(-1);
}

export function oddsCurve({ width, k, simulated, published, chosen, held, moment }: OddsCurveInput): OddsCurve {
  const left = 34 * k;
  const right = width - 14 * k;
  const top = 16 * k;
  const bottom = top + plotHeight * k;
  const x = linear([0, lastMonth], [left, right]);
  const y = linear([0, 100], [bottom, top]);
  const at = pointAt(simulated, chosen);
  const written: number[] = [];
  for (const month of [chosen, 0, ...followUps]) {
    if (written.every((other) => Math.abs(x(other) - x(month)) >= monthRoom * k)) written.push(month);
  }
  return {
    width,
    height: bottom + 28 * k,
    k,
    left,
    right,
    top,
    bottom,
    line: linePath(
      simulated.map(({ month, share }) => ({ month, value: share })),
      x,
      y,
    ),
    band: bandPath(simulated, x, y),
    points: published.map(({ month, share, interval, along = 'y', shape }) => ({
      x: x(month),
      y: y(share),
      shape,
      ...(interval && {
        whisker:
          along === 'y'
            ? { along, from: y(interval[0]), to: y(interval[1]) }
            : { along, from: x(interval[0]), to: x(interval[1]) },
      }),
    })),
    chosenX: x(chosen),
    chosenY: at ? y(at.share) : null,
    held: held && [y(held[1]), y(held[0])],
    momentX: moment === null ? null : x(moment),
    months: [0, ...followUps].map((month) => ({
      month,
      x: x(month),
      chosen: month === chosen,
      written: written.includes(month),
    })),
    shares: [0, 50, 100].map((share) => ({ share, y: y(share) })),
  };
}
