import type { Voice } from '../../text/index.js';
import { type DayFacts, type DayLevels } from './day-facts.js';
/** One sentence on a day, beside the same man's day without any medicine. */
export declare function answerWords(voice: Voice, facts: DayFacts, natural: DayFacts): string;
export interface PrintedLevels {
    readonly mean: string;
    readonly low: string;
    readonly high: string;
    readonly unit: string;
}
/** Mean and range as printed. */
export declare function levelWords(voice: Voice, marker: 'lh' | 'testosterone', levels: DayLevels): PrintedLevels;
/** What stands under the names of the strips. @param hidden while the reader counts */
export declare function detailWords(voice: Voice, facts: DayFacts, hidden: boolean): {
    gnrh: string;
    lh: string;
    testosterone: string;
};
/** What the drawing says to those who do not see it. */
export declare function drawingWords(voice: Voice, days: readonly DayFacts[], answer: string, hidden: boolean): string;
