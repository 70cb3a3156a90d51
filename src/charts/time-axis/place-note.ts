// Finds a clear place for a note near the point it speaks about.
import { boxesMeet, type Box } from './boxes.js';

export interface NotePlace {
  readonly width: number;
  readonly height: number;
  /** The point that the note is about. */
  readonly anchor: { readonly x: number; readonly y: number };
  /** The note stays inside. */
  readonly area: Box;
  /** What it may not cover. */
  readonly taken: readonly Box[];
  /** Highest and lowest pixel of the curve at each whole pixel of x; see curveExtent. */
  readonly curve: ReadonlyMap<number, readonly [number, number]>;
  /** No place further from the anchor than this is wanted, px. */
  readonly within?: number;
}

/** Free ground around a note, px. */
const margin = 4;
const besidePoint = 9;
const stepX = 8;
const stepY = 3;

/** For each whole pixel of x, the highest and lowest pixel of a curve. Points ascend in x. */
export function curveExtent(points: readonly (readonly [number, number])[]): Map<number, [number, number]> {
  const extent = new Map<number, [number, number]>();
  const include = (column: number, y: number): void => {
    const here = extent.get(column);
    if (!here) extent.set(column, [y, y]);
    else if (y < here[0]) here[0] = y;
    else if (y > here[1]) here[1] = y;
  };
  points.forEach(([x, y], index) => {
    const [lastX, lastY] = points[index - 1] ?? [x, y];
    for (let column = Math.floor(lastX); column <= Math.floor(x); column++) {
      const share = x === lastX ? 1 : Math.min(1, Math.max(0, (column - lastX) / (x - lastX)));
      include(column, lastY + (y - lastY) * share);
    }
    include(Math.floor(x), y);
  });
  return extent;
}

function meetsCurve(box: Box, curve: NotePlace['curve']): boolean {
  for (let column = Math.floor(box.x - margin); column <= box.x + box.width + margin; column++) {
    const here = curve.get(column);
    if (here && here[1] >= box.y - margin && here[0] <= box.y + box.height + margin) return true;
  }
  return false;
}

/** Distance from a point to a box; ground to the right of the point counts a little nearer. */
function distance(box: Box, { x, y }: NotePlace['anchor']): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down) + (box.x < x ? 6 : 0);
}

function range(first: number, last: number, step: number): number[] {
  const values: number[] = [];
  for (let value = first; value <= last; value += step) values.push(value);
  return values;
}

/** The nearest clear place and how far from its point it is, px; null where there is none. */
export function placeNote(place: NotePlace): { readonly box: Box; readonly away: number } | null {
  const { width, height, anchor, area } = place;
  const inside = (x: number): boolean => x >= area.x && x + width <= area.x + area.width;
  const columns = [
    anchor.x + besidePoint,
    anchor.x - besidePoint - width,
    ...range(area.x, area.x + area.width - width, stepX),
  ].filter(inside);
  const rows = range(area.y, area.y + area.height - height, stepY);
  let best: { readonly box: Box; readonly away: number } | null = null;
  // Of equally near places the first; what lies further than the nearest so far is not looked at, which saves most of the work.
  let nearest = place.within ?? Infinity;
  for (const x of columns) {
    if (distance({ x, y: anchor.y, width, height: 0 }, anchor) > nearest) continue;
    for (const y of rows) {
      const box: Box = { x, y, width, height };
      const away = distance(box, anchor);
      if (away > nearest || (best && away === nearest)) continue;
      if (place.taken.some((other) => boxesMeet(box, other, margin)) || meetsCurve(box, place.curve)) continue;
      best = { box, away };
      nearest = away;
    }
  }
  return best;
}
