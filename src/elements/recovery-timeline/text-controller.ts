// Tells the element how large its text is and how wide words are, and when either changes: readers enlarge
// text, and fonts arrive late.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../../charts/time-axis/boxes.js';
import { measureIn } from './measure.js';

export class TextController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #font = '';
  #measure: MeasureText = (text, sizePx) => text.length * sizePx * 0.6;
  #k = 1;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Text size in use relative to 16 px. */
  get k(): number {
    this.#look();
    return this.#k;
  }

  /** The same function until font or size changes. */
  get measure(): MeasureText {
    this.#look();
    return this.#measure;
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#fontsArrived);
    // In the next frame: a new height within the observer's own turn would be reported to the page as an error.
    this.#observer = new ResizeObserver(() => {
      requestAnimationFrame(() => {
        if (this.#fontNow() !== this.#font) this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
    this.#observer?.disconnect();
  }

  #look(): void {
    const font = this.#fontNow();
    if (font === this.#font) return;
    this.#font = font;
    const style = getComputedStyle(this.#host);
    this.#k = (parseFloat(style.fontSize) || 16) / 16;
    this.#measure = measureIn(style);
  }

  #fontNow(): string {
    const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(this.#host);
    return [fontFamily, fontSize, letterSpacing, wordSpacing].join();
  }

  readonly #fontsArrived = (): void => {
    this.#font = '';
    this.#host.requestUpdate();
  };
}
