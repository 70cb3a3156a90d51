// A fold whose content is fetched when a reader first opens it.
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { controls } from '../../text/en/controls.js';
import type { Voice } from '../../text/index.js';

export class FetchedFold<T> {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  #fetched: T | undefined;
  #state: 'closed' | 'fetching' | 'failed' = 'closed';

  constructor(host: ReactiveControllerHost, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** @param name of the part, for pages that style it */
  template(voice: Voice, name: string, summary: string, content: (fetched: T) => TemplateResult): TemplateResult {
    const say = voice.say(controls);
    const waiting = this.#state === 'failed' ? say.notFetched : say.fetching;
    return html`<details
      class=${name}
      part=${name}
      @toggle=${(event: Event) => {
        if ((event.currentTarget as HTMLDetailsElement).open) void this.#open();
      }}
    >
      <summary>${summary}</summary>
      ${this.#fetched ? content(this.#fetched) : html`<p role="status">${waiting}</p>`}
    </details>`;
  }

  async #open(): Promise<void> {
    if (this.#fetched || this.#state === 'fetching') return;
    this.#state = 'fetching';
    this.#host.requestUpdate();
    try {
      this.#fetched = await this.#fetch();
    } catch {
      // Opening the fold again asks again.
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
