import { type CountOf100 } from '../../charts/odds/index.js';
import type { Voice } from '../../text/index.js';
import type { OddsView } from './view.js';
export declare const whole: (voice: Voice, value: number) => string;
/** " (61 to 72)", or that no interval is reported. */
export declare function endWords(voice: Voice, { interval }: CountOf100): string;
export declare function medianValues(voice: Voice, { line }: OddsView): {
    line: string;
    months: string;
    low: string;
    high: string;
};
/** Which question the first sentence answers: how many of 100, what shifts that, or what if sperm do not come back. */
export declare const questions: readonly ["count", "shifts", "not-back"];
export type OddsQuestion = (typeof questions)[number];
/** The published answer to the question, of how many at the chosen month. */
export declare function answerWords(view: OddsView, question?: OddsQuestion): string;
/** What a treatment that never stops means here; '' where it stops. */
export declare function neverStopsWords({ voice, scenario, run }: OddsView): string;
export declare function aboutWords(view: OddsView): string;
/** A published share's finish line and men. */
export declare function publishedLineWords({ voice, scenario, line, after }: OddsView): string;
/** In place of figures where nothing is published. */
export declare function notPublishedWords(view: OddsView): string;
export declare function simulatedLineWords({ voice, scenario, line, update }: OddsView, size: number): string;
/** "67 of 100" */
export declare const countWords: (voice: Voice, { count }: CountOf100) => string;
export declare function intervalWords(voice: Voice, { interval }: CountOf100): string;
/** When the typical man, who is there before any group, reaches the line. */
export declare function typicalWords({ voice, scenario, run, line }: OddsView): string;
/** Heard at three moments: nobody yet, the first men, all of them. */
export declare function spokenProgress({ voice, told, failed, run }: OddsView): string;
