// Taking changes back: the button and the keys. How it is done is fetched with a reader's first change.
import { html } from 'lit';
import { controls } from '../../text/en/controls.js';
import { recordOf } from './record.js';
export class Steps {
    #host;
    #set;
    #undo;
    /** @param set puts a scenario in force, as a change by the reader */
    constructor(host, set) {
        /** What was taken back last, for those who do not see the inputs move. */
        this.said = '';
        this.#host = host;
        this.#set = set;
        host.addController(this);
    }
    hostUpdate() {
        const { store } = this.#host;
        const changes = recordOf(store);
        if (changes.length > 0 && store.touched && !this.#undo)
            this.settled ??= this.#fetch();
    }
    /** Whether the keys ask for it. */
    asks(event) {
        return this.#undo?.isUndo(event) ?? false;
    }
    /** Takes the last change back. @returns whether there was one */
    undo(voice) {
        const said = this.#undo?.undo(voice, this.#host.store, this.#set);
        if (said === undefined)
            return false;
        this.said = said;
        this.#host.requestUpdate();
        return true;
    }
    /** Stays in the order of the keyboard where there is nothing to take back, so that focus is not lost on it. */
    button(voice) {
        const words = this.#undo?.undoWords(voice, this.#host.store);
        return html `<button
      type="button"
      name="undo"
      part="undo"
      aria-disabled=${words === undefined ? 'true' : 'false'}
      aria-keyshortcuts="Control+Z Meta+Z"
      @click=${() => {
            this.undo(voice);
        }}
    >
      ${words ?? voice.say(controls).nothingToUndo}
    </button>`;
    }
    async #fetch() {
        try {
            this.#undo = await import('./undo/undo.js');
            this.#host.requestUpdate();
        }
        catch {
            // The next change asks again.
            this.settled = undefined;
        }
    }
}
//# sourceMappingURL=steps.js.map