// What an element was given and could not use, as sentences for the page, its console and its events.
import { html, nothing } from 'lit';
import { HpgErrorEvent } from '../scenario/events.js';
import { ScenarioError } from '../scenario/scenario.js';
import { common } from '../text/en/common.js';
export class Problems {
    #host;
    #byField = new Map();
    constructor(host) {
        this.#host = host;
    }
    /** Keeps an error until the field is given something usable, and tells page and console once. */
    add(error) {
        const field = error instanceof ScenarioError ? error.field : '';
        if (this.#byField.get(field)?.message === error.message)
            return;
        this.#byField.set(field, error);
        const sentence = this.#sentence(error);
        console.warn(`hpg-explainers: ${sentence}`);
        this.#host.dispatchEvent(new HpgErrorEvent(sentence));
        this.#host.requestUpdate();
    }
    /** The field has been given something usable. */
    clear(field) {
        if (this.#byField.delete(field))
            this.#host.requestUpdate();
    }
    get template() {
        if (this.#byField.size === 0)
            return nothing;
        const sentences = [...this.#byField.values()].map((error) => html `<p class="problem">${this.#sentence(error)}</p>`);
        return html `<div role="alert" part="error">${sentences}</div>`;
    }
    #sentence(error) {
        const say = this.#host.voice.say(common);
        const tag = this.#host.localName;
        return error instanceof ScenarioError
            ? say.errorIn({ tag, attribute: error.field, given: error.given, allowed: error.allowed })
            : say.errorPlain({ tag, reason: error.message });
    }
}
//# sourceMappingURL=problems.js.map