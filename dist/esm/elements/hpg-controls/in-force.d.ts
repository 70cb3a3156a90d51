import type { ScenarioState } from '../../scenario/store.js';
import type { Voice } from '../../text/index.js';
export declare function inForceWords(voice: Voice, { scenario, run }: ScenarioState): string;
