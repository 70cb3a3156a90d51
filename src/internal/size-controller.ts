// Tells an element how wide it is: at once where it is laid out already, so that it is drawn once; then through one
// ResizeObserver shared by all elements of the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const watched = new WeakMap<Element, (width: number) => void>();
let shared: ResizeObserver | undefined;

function observer(): ResizeObserver {
  shared ??= new ResizeObserver((entries) => {
    // In the next frame: a new height within the observer's own turn would be reported to the page as an error.
    requestAnimationFrame(() => {
      for (const entry of entries) watched.get(entry.target)?.(entry.contentRect.width);
    });
  });
  return shared;
}

export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #width = 0;

  /** @param fallback width used while the element has no room, CSS px */
  constructor(
    host: ReactiveControllerHost & Element,
    readonly fallback = 720,
  ) {
    this.#host = host;
    host.addController(this);
  }

  /** Content width, CSS px. While hidden the last width stays. */
  get width(): number {
    return this.#width || this.fallback;
  }

  /** Whether the element has been laid out at least once. */
  get measured(): boolean {
    return this.#width > 0;
  }

  hostConnected(): void {
    watched.set(this.#host, (width) => {
      const rounded = Math.floor(width);
      if (rounded <= 0 || rounded === this.#width) return;
      this.#width = rounded;
      this.#host.requestUpdate();
    });
    this.#width = Math.floor(this.#host.clientWidth) || this.#width;
    observer().observe(this.#host);
  }

  hostDisconnected(): void {
    watched.delete(this.#host);
    shared?.unobserve(this.#host);
  }
}
