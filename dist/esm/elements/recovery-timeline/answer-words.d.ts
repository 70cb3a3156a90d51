import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Quantity } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
/** Something that rests on sources. */
export type Cited = Pick<Quantity, 'sources'>;
export interface AnswerWords {
    readonly answer: string;
    readonly about: string;
    /** What the words cite beside what the drawing shows. */
    readonly cited: readonly Cited[];
}
/** The count of 100 men within 6 months, with its interval. */
export declare const counted: (voice: Voice) => {
    count: string;
    low: string;
    high: string;
};
/** What the trials counted later, and who the men were. */
export declare function trialsInWords(voice: Voice): readonly string[];
/**
 * What the timeline says first.
 * @param further words for all other cases; until they are there, the treatment's name stands alone
 */
export declare function answerInWords(voice: Voice, state: TimelineState, further?: (voice: Voice, state: TimelineState) => AnswerWords): AnswerWords;
