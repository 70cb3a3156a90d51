// Taking changes back: the button, the keys, and what is said of it.
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { KitElement } from '../../internal/kit-element.js';
import type { Scenario } from '../../scenario/scenario.js';
import { controlsSteps } from '../../text/en/controls-steps.js';
import type { Voice } from '../../text/index.js';
import { changedWords } from './changed-words.js';
import { historyOf } from './history.js';

/** Whether the keys ask for undo; text that is being typed into a number is for the browser to take back. */
export function isUndo(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return false;
  return !(target instanceof HTMLInputElement && target.type === 'number' && target.value !== target.defaultValue);
}

export class Steps implements ReactiveController {
  readonly #host: KitElement;
  readonly #set: (scenario: Scenario) => void;
  /** What was taken back last, for those who do not see the inputs move. */
  said = '';

  /** @param set puts a scenario in force, as a change by the reader */
  constructor(host: KitElement, set: (scenario: Scenario) => void) {
    this.#host = host;
    this.#set = set;
    host.addController(this);
  }

  /** The history of the store that the host follows begins with the first element that offers undo. */
  hostUpdate(): void {
    historyOf(this.#host.store);
  }

  /** Takes the last change back. @returns whether there was one */
  undo(voice: Voice): boolean {
    const step = historyOf(this.#host.store).undo(this.#set);
    if (step) {
      this.said = voice.say(controlsSteps).undone({ what: changedWords(voice, step.fields) });
      this.#host.requestUpdate();
    }
    return step !== undefined;
  }

  /** Stays in the order of the keyboard where there is nothing to take back, so that focus is not lost on it. */
  button(voice: Voice): TemplateResult {
    const say = voice.say(controlsSteps);
    const last = historyOf(this.#host.store).last;
    return html`<button
      type="button"
      name="undo"
      part="undo"
      aria-disabled=${last ? 'false' : 'true'}
      aria-keyshortcuts="Control+Z Meta+Z"
      @click=${() => {
        this.undo(voice);
      }}
    >
      ${last ? say.undo({ what: changedWords(voice, last.fields) }) : say.nothing}
    </button>`;
  }
}
