import { controlsSteps } from '../../../text/en/controls-steps.js';
import { changedWords } from './changed-words.js';
import { historyOf } from './history.js';
/** What the button says; undefined where there is nothing to take back. */
export function undoWords(voice, store) {
    const { last } = historyOf(store);
    return last && voice.say(controlsSteps).undo({ what: changedWords(voice, last.fields) });
}
/** Takes the last change back. @returns what is said of it; undefined where there was nothing */
export function undo(voice, store, set) {
    const step = historyOf(store).undo(set);
    return step && voice.say(controlsSteps).undone({ what: changedWords(voice, step.fields) });
}
/** Whether the keys ask for undo; text that is being typed into a number is for the browser to take back. */
export function isUndo(event) {
    const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey)
        return false;
    return !(target instanceof HTMLInputElement && target.type === 'number' && target.value !== target.defaultValue);
}
//# sourceMappingURL=undo.js.map