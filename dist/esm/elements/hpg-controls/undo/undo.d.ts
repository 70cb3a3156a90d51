import type { Scenario } from '../../../scenario/scenario.js';
import type { ScenarioStore } from '../../../scenario/store.js';
import type { Voice } from '../../../text/index.js';
/** What the button says; undefined where there is nothing to take back. */
export declare function undoWords(voice: Voice, store: ScenarioStore): string | undefined;
/** Takes the last change back. @returns what is said of it; undefined where there was nothing */
export declare function undo(voice: Voice, store: ScenarioStore, set: (before: Scenario) => void): string | undefined;
/** Whether the keys ask for undo; text that is being typed into a number is for the browser to take back. */
export declare function isUndo(event: KeyboardEvent): boolean;
