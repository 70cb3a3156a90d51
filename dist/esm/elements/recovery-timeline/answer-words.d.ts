import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Quantity } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
type Cited = Pick<Quantity, 'sources'>;
/** Rests on the claim "hcg-keeps-sperm-weakly-shown", told in one sentence. */
export declare const besideHcg: Cited;
export interface AnswerWords {
    readonly answer: string;
    readonly about: string;
    /** What the words cite beside what the drawing shows. */
    readonly cited: readonly Cited[];
}
/** What the timeline says first. */
export declare function answerInWords(voice: Voice, state: TimelineState): AnswerWords;
export {};
