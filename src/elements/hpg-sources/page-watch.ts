// Watches which elements of the kit stand on the page, so that the list follows what is added, removed and changed.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver((records) => {
    // What this element renders itself is no news.
    if (records.some(({ target }) => !this.#host.contains(target))) this.#tell();
  });
  readonly #tell = (): void => {
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(document, { childList: true, subtree: true });
    // Elements are upgraded, and choose what they show, after they were added.
    document.addEventListener('hpg-scenario-changed', this.#tell);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('hpg-scenario-changed', this.#tell);
  }
}
