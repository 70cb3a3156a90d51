import type { agentNames } from '../../../data/agents/names.js';
import type { markerUnits } from '../../../data/markers/units.js';
import type { Trial } from '../../../data/types.js';
import type { Voice } from '../../../text/index.js';
import type { Replayed } from './replay-trial.js';
/** Names that are fetched with the other facts. */
export interface ReplayNames {
    readonly agentNames: typeof agentNames;
    readonly markerUnits: typeof markerUnits;
}
/** "Sperm concentration: level on day 112". */
export declare function whatWords(voice: Voice, trial: Trial, names: ReplayNames): string;
/** The men, and "Testosterone enanthate 200 mg weekly + hCG 500 IU every 2 days". */
export declare function menWords(voice: Voice, trial: Trial, names: ReplayNames): string;
/** "33 (12 to 46) % of own start; 25 men". */
export declare function publishedWords(voice: Voice, trial: Trial, names: ReplayNames): string;
export declare function oursWords(voice: Voice, trial: Trial, result: Replayed | undefined, names: ReplayNames): string;
