// Taking changes back, with what is said of it. Fetched with a reader's first change.
import type { Scenario } from '../../../scenario/scenario.js';
import type { ScenarioStore } from '../../../scenario/store.js';
import { controlsSteps } from '../../../text/en/controls-steps.js';
import type { Voice } from '../../../text/index.js';
import { changedWords } from './changed-words.js';
import { historyOf } from './history.js';

/** What the button says; undefined where there is nothing to take back. */
export function undoWords(voice: Voice, store: ScenarioStore): string | undefined {
  const { last } = historyOf(store);
  return last && voice.say(controlsSteps).undo({ what: changedWords(voice, last.fields) });
}

/** Takes the last change back. @returns what is said of it; undefined where there was nothing */
export function undo(voice: Voice, store: ScenarioStore, set: (before: Scenario) => void): string | undefined {
  const step = historyOf(store).undo(set);
  return step && voice.say(controlsSteps).undone({ what: changedWords(voice, step.fields) });
}

/** Whether the keys ask for undo; text that is being typed into a number is for the browser to take back. */
export function isUndo(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return false;
  return !(target instanceof HTMLInputElement && target.type === 'number' && target.value !== target.defaultValue);
}
