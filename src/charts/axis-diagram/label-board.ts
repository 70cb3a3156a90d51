// The words of one drawing as they are placed one by one, with the leader from each to what it names.
import type { AxisInput, MedicineSite, NodeId } from './axis-input.js';
import type { Frame } from './frame.js';
import type { LabelBlock, LabelRow } from './label-rows.js';
import { guessWidth, layOutLabel } from './label-rows.js';
import type { Point } from './track.js';

export interface PlacedLabel {
  readonly id: NodeId;
  readonly rows: readonly LabelRow[];
  /** The edge that the rows stand on. */
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'end';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly sample: LabelBlock['sample'];
  /** From the words to the thing. */
  readonly leader?: readonly [Point, Point];
}

/** A place for words: the edge they stand on and the room they have. */
export interface Slot {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly room: number;
  readonly sample?: LabelBlock['sample'];
}

/** Labels of one input, placed one by one. */
export class LabelBoard {
  readonly labels: PlacedLabel[] = [];
  readonly railYs: Partial<Record<MedicineSite, number>> = {};
  readonly #input: AxisInput;
  readonly #frame: Frame;

  constructor(input: AxisInput, frame: Frame) {
    this.#input = input;
    this.#frame = frame;
  }

  /** Sets a label and returns its bottom; nothing is set, and top returned, for a label without words. */
  set(id: NodeId, top: number, slot: Slot, target?: Point): number {
    const text = this.#input.labels[id];
    if (!text) return top;
    const site = id.startsWith('medicine-') ? (id.slice(9) as MedicineSite) : undefined;
    const rail = site !== undefined && site !== 'sertoli';
    const block = layOutLabel(
      id,
      text,
      {
        width: slot.room,
        nameSize: this.#frame.nameSize,
        sample: slot.sample ?? 'none',
        rail,
        brief: this.#frame.form === 'narrow',
      },
      this.#input.measure ?? guessWidth,
    );
    const left = slot.anchor === 'end' ? slot.x - block.width : slot.x;
    if (site) this.railYs[site] = top + (rail ? block.railY : this.#frame.form === 'narrow' ? block.height : 9);
    this.labels.push({
      id,
      rows: block.rows,
      x: slot.x,
      top,
      anchor: slot.anchor,
      box: { x: left, y: top, width: block.width, height: block.height },
      sample: block.sample,
      ...(target ? { leader: [leaderStart(left, block.width, top, block, target), target] as const } : {}),
    });
    return top + block.height;
  }

  /** px that a label would take. */
  size(id: NodeId, slot: Slot): { readonly width: number; readonly height: number } {
    const trial = new LabelBoard(this.#input, this.#frame);
    trial.set(id, 0, slot);
    return trial.labels[0]?.box ?? { width: 0, height: 0 };
  }

  has(id: NodeId): boolean {
    return this.#input.labels[id] !== undefined;
  }

  get bottom(): number {
    return Math.max(0, ...this.labels.map(({ box }) => box.y + box.height));
  }
}

/** A leader leaves from the side of the name that faces its target, or from under it. */
function leaderStart(left: number, width: number, top: number, block: LabelBlock, target: Point): Point {
  const y = top + (block.rows[0]?.baseline ?? 13) - 4;
  const aside = Math.max(left - target.x, target.x - left - width);
  if (aside > 24 && target.x > left) return { x: left + width + 7, y };
  if (aside > 24) return { x: left - 7, y };
  const below = target.y > top;
  return { x: Math.min(left + width - 8, Math.max(left + 8, target.x)), y: below ? top + block.height : top - 1 };
}
