import type { LineWords, StageSpan } from '../../charts/conveyor/conveyor-input.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import { type Followed, type LineState } from './line-state.js';
export declare function answerWords(voice: Voice, state: LineState): string;
export declare const aboutWords: (voice: Voice, { protocol, age }: Scenario) => string;
export declare function namedStages(voice: Voice): StageSpan[];
export interface StageCount {
    readonly stage: StageSpan;
    readonly drawn: number;
    readonly full: number;
    /** Mean over the days of the stage. */
    readonly share: number;
}
export declare function stageCounts(voice: Voice, { share }: LineState): StageCount[];
/** One sentence on the followed cells. */
export declare function followedWords(voice: Voice, followed: Followed): string;
export declare function lineWords(voice: Voice, state: LineState, followed: Followed): LineWords;
/** The drawing in words. */
export declare function drawingWords(voice: Voice, answer: string, state: LineState, followed: Followed): string;
