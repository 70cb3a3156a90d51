// What a pointer holds in the drawing, from press to release: the moment, the end of testosterone, a course.
import type { ReactiveControllerHost } from 'lit';
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';

/** Something that follows the pointer. */
export interface Hold {
  /** @param month under the pointer, not yet rounded or limited */
  readonly move: (month: number) => void;
  /** Back to how it was before the press. */
  readonly undo: () => void;
}

export class PointerHold {
  readonly #host: ReactiveControllerHost;
  readonly #drawing: () => TimelineDrawing;
  readonly #take: (handle: SVGElement | null, month: number) => Hold | undefined;
  #held?: Hold;
  #lastMonth = 0;

  /**
   * @param drawing the one on the screen
   * @param take what a press at a month takes hold of; on a handle, or on the plot (null)
   */
  constructor(
    host: ReactiveControllerHost,
    drawing: () => TimelineDrawing,
    take: (handle: SVGElement | null, month: number) => Hold | undefined,
  ) {
    this.#host = host;
    this.#drawing = drawing;
    this.#take = take;
  }

  /** The axis stays as it is while something is held: its last month; undefined when nothing is. */
  get lastMonth(): number | undefined {
    return this.#held && this.#lastMonth;
  }

  readonly press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const handle = (event.target as Element).closest<SVGElement>('.handle');
    const month = this.#monthAt(event);
    const held = this.#take(handle, month);
    if (!held) return;
    this.#lastMonth = this.#drawing().lastMonth;
    this.#held = held;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    handle?.focus();
    if (!handle) held.move(month);
  };

  readonly move = (event: PointerEvent): void => {
    this.#held?.move(Math.min(this.#monthAt(event), this.#lastMonth));
  };

  readonly release = (): void => {
    this.#held = undefined;
    this.#host.requestUpdate();
  };

  /** Puts back what is held. */
  readonly undo = (): void => {
    this.#held?.undo();
    this.release();
  };

  #monthAt(event: PointerEvent): number {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const drawing = this.#drawing();
    return drawing.x.invert(((event.clientX - left) * drawing.width) / width);
  }
}
