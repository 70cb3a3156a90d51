// A fold whose content is fetched when a reader first opens it.
import { html } from 'lit';
import { controls } from '../../text/en/controls.js';
export class FetchedFold {
    #host;
    #fetch;
    #fetched;
    #state = 'closed';
    constructor(host, fetch) {
        this.#host = host;
        this.#fetch = fetch;
    }
    /** @param name of the part, for pages that style it */
    template(voice, name, summary, content) {
        const say = voice.say(controls);
        const waiting = this.#state === 'failed' ? say.notFetched : say.fetching;
        return html `<details
      class=${name}
      part=${name}
      @toggle=${(event) => {
            if (event.currentTarget.open)
                void this.#open();
        }}
    >
      <summary>${summary}</summary>
      ${this.#fetched ? content(this.#fetched) : html `<p role="status">${waiting}</p>`}
    </details>`;
    }
    async #open() {
        if (this.#fetched || this.#state === 'fetching')
            return;
        this.#state = 'fetching';
        this.#host.requestUpdate();
        try {
            this.#fetched = await this.#fetch();
        }
        catch {
            // Opening the fold again asks again.
            this.#state = 'failed';
        }
        this.#host.requestUpdate();
    }
}
//# sourceMappingURL=fetched-fold.js.map