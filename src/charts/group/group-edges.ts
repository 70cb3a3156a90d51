// Where the men of a group lie, as the edges of bands: what so many of 100 men lie below, worked out bit by bit so that the
// page stays quick.
import type { MarkerId } from '../../data/types.js';
import type { Cohort } from '../../model/cohort/types.js';
import { bandPath } from '../time-axis/line-path.js';
import type { Scale } from '../time-axis/scales.js';

/** Men are sampled weekly, always as long after an injection: of blood testosterone, and of the estradiol made from it, that
 *  would show the lowest values alone. */
export const bandedMarkers = ['sperm', 'testisVolume', 'lh', 'fsh', 'itt'] as const satisfies readonly MarkerId[];

/** Shares of the men below the low and the high edge of a band: 8 in 10 men lie in the wide one, half in the narrow one. */
export const wideBand = [0.1, 0.9] as const;
export const narrowBand = [0.25, 0.75] as const;

/** Low and high edge of each band, one value per sampled day. */
export type Edges = readonly (readonly [Float64Array, Float64Array])[];

export type GroupEdges = ReadonlyMap<MarkerId, Edges>;

/**
 * @param bands shares below their edges
 * @param pause resolves when there is time to go on
 * @param holds whether the result is still wanted
 * @returns undefined where it is not
 */
export async function edgesOf(
  cohort: Cohort,
  bands: readonly (readonly [number, number])[],
  pause: () => Promise<unknown>,
  holds: () => boolean,
): Promise<GroupEdges | undefined> {
  const edges = new Map<MarkerId, Edges>();
  for (const id of bandedMarkers) {
    const found: [Float64Array, Float64Array][] = [];
    for (const [low, high] of bands) {
      await pause();
      const lower = cohort.quantile(id, low);
      await pause();
      if (!holds()) return undefined;
      found.push([lower, cohort.quantile(id, high)]);
    }
    edges.set(id, found);
  }
  return edges;
}

/** A frame of months for bands. */
export interface BandFrame {
  readonly firstMonth: number;
  readonly daysPerMonth: number;
  readonly x: Scale;
  readonly y: Scale;
  /** Where the drawing ends, px. */
  readonly right: number;
}

/** One SVG path per band. Before the first dose men are as on its day. */
export function bandPaths(
  days: Float64Array,
  edges: Edges,
  { firstMonth, daysPerMonth, x, y, right }: BandFrame,
): string[] {
  return edges.map(([lower, upper]) => {
    const points = [...days]
      .map((day, index) => ({
        month: day / daysPerMonth,
        low: lower[index] ?? 0,
        high: upper[index] ?? 0,
      }))
      .filter(({ month }) => x(month) <= right + 0.5);
    const [first] = points;
    return bandPath(first ? [{ ...first, month: firstMonth }, ...points] : [], x, y);
  });
}

/** Upper end of the widest band, in the marker's own unit; 0 where there is none. */
export const highestOfBands = (edges: Edges | undefined): number =>
  edges?.[0]?.[1].reduce((most, value) => Math.max(most, value), 0) ?? 0;

/** Low and high edge of each band at the sampled day nearest to a day. */
export function edgesAt(edges: Edges, days: Float64Array, day: number): readonly (readonly [number, number])[] {
  const spacing = (days[1] ?? 1) - (days[0] ?? 0);
  const index = Math.min(days.length - 1, Math.round(Math.max(0, day) / spacing));
  return edges.map(([lower, upper]) => [lower[index] ?? 0, upper[index] ?? 0] as const);
}
