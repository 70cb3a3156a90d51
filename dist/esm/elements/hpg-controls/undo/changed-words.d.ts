import type { ScenarioField } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
/** "dose", "which testosterone"; several of them that make a treatment are one. */
export declare function changedWords(voice: Voice, fields: readonly ScenarioField[]): string;
