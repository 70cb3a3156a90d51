// Taking changes back: the button and the keys. How it is done is fetched with a reader's first change.
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { KitElement } from '../../internal/kit-element.js';
import type { Scenario } from '../../scenario/scenario.js';
import { controls } from '../../text/en/controls.js';
import type { Voice } from '../../text/index.js';
import { recordOf } from './record.js';
import type * as Undo from './undo/undo.js';

export class Steps implements ReactiveController {
  readonly #host: KitElement;
  readonly #set: (scenario: Scenario) => void;
  #undo: typeof Undo | undefined;
  /** What was taken back last, for those who do not see the inputs move. */
  said = '';
  /** Done once what is being fetched is there, or is known not to come. */
  settled: Promise<void> | undefined;

  /** @param set puts a scenario in force, as a change by the reader */
  constructor(host: KitElement, set: (scenario: Scenario) => void) {
    this.#host = host;
    this.#set = set;
    host.addController(this);
  }

  hostUpdate(): void {
    const { store } = this.#host;
    const changes = recordOf(store);
    if (changes.length > 0 && store.touched && !this.#undo) this.settled ??= this.#fetch();
  }

  /** Whether the keys ask for it. */
  asks(event: KeyboardEvent): boolean {
    return this.#undo?.isUndo(event) ?? false;
  }

  /** Takes the last change back. @returns whether there was one */
  undo(voice: Voice): boolean {
    const said = this.#undo?.undo(voice, this.#host.store, this.#set);
    if (said === undefined) return false;
    this.said = said;
    this.#host.requestUpdate();
    return true;
  }

  /** Stays in the order of the keyboard where there is nothing to take back, so that focus is not lost on it. */
  button(voice: Voice): TemplateResult {
    const words = this.#undo?.undoWords(voice, this.#host.store);
    return html`<button
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

  async #fetch(): Promise<void> {
    try {
      this.#undo = await import('./undo/undo.js');
      this.#host.requestUpdate();
    } catch {
      // The next change asks again.
      this.settled = undefined;
    }
  }
}
