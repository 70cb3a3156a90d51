// Tells an element with a drawing how large its text is and how wide words are, and when either changes: readers enlarge
// text, and fonts arrive late.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../charts/time-axis/boxes.js';
import { measureIn } from './text-measure.js';
import { checkTextStyle, textStyleOf, type TextStyle } from './text-style.js';

export interface TextInUse {
  /** Text size relative to 16 px, at least 1: signs and cells are not drawn smaller than they were made. */
  readonly k: number;
  readonly measure: MeasureText;
}

export class TextController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new ResizeObserver(() => {
    checkTextStyle(this.#host);
  });
  #style?: TextStyle;
  #inUse: TextInUse | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The same object until font or size changes. */
  get inUse(): TextInUse {
    const style = textStyleOf(this.#host);
    if (this.#inUse && style === this.#style) return this.#inUse;
    this.#style = style;
    return (this.#inUse = { k: Math.max(1, (parseFloat(style.fontSize) || 16) / 16), measure: measureIn(style) });
  }

  /**
   * How far a drawing grows with enlarged text: as far as the narrowest one whose words keep clear of each other has room.
   * @param room CSS px
   * @param least width of that drawing, px at a text size of 16 px
   */
  growth(room: number, least: number): number {
    return Math.max(1, Math.min(this.inUse.k, room / least));
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#fontsArrived);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
    this.#observer.disconnect();
  }

  readonly #fontsArrived = (): void => {
    this.#inUse = undefined;
    this.#host.requestUpdate();
  };
}
