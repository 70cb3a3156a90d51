// What the picture of the unrolled wall consists of, and what both of its forms share.
import type { ConveyorInput, LineStage } from './conveyor-input.js';

export interface PlacedCell {
  readonly stage: LineStage;
  readonly x: number;
  readonly y: number;
  readonly there: boolean;
}

export interface LineText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'name' | 'remark' | 'value' | 'followed';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly unit?: string;
}

export interface LineBound {
  readonly day: number;
  /** From and to, px. */
  readonly path: string;
}

export interface LinePicture {
  readonly flow: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
  readonly bounds: readonly LineBound[];
  /** The outline of the belt. */
  readonly belt: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How full each day is, as an area beside the belt. */
  readonly fullness: string;
  readonly fullnessLine: string;
  readonly fullnessTop: string;
  /** The followed cells: a ring around their day; null where they are not on the line. */
  readonly followed: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly whisker: { readonly path: string; readonly x: number; readonly y: number };
  readonly texts: readonly LineText[];
  /** Scale of the glyphs. */
  readonly scale: number;
}

export const REMARK = 13;
export const NAME = 14;
/** Fullest that a day is drawn. */
export const MOST = 1.15;

export function lastDayOf({ stages }: ConveyorInput): number {
  return stages.at(-1)?.toDay ?? 0;
}

/** Steps of an area: one a day, from its base line. */
export function areaOf(
  input: ConveyorInput,
  along: (day: number) => number,
  depth: (share: number) => number,
  down: boolean,
): readonly [string, string] {
  const spot = (a: number, b: number): string =>
    down ? `${b.toFixed(1)},${a.toFixed(1)}` : `${a.toFixed(1)},${b.toFixed(1)}`;
  const last = lastDayOf(input);
  const points: string[] = [];
  for (let day = 0; day < last; day++) {
    const depthHere = depth(Math.min(MOST, input.share(day + 0.5)));
    points.push(spot(along(day), depthHere), spot(along(Math.min(last, day + 1)), depthHere));
  }
  return [`M${spot(along(0), depth(0))}L${points.join('L')}L${spot(along(last), depth(0))}Z`, `M${points.join('L')}`];
}
