import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
/** Where the reader's own counting stands. */
export type Counting = 'not-begun' | 'hidden' | 'shown';
export interface CountingView {
    readonly counting: Counting;
    /** What the reader typed, '' for nothing. */
    readonly guess: string;
    /** The day that is counted, and how many pulses it has. */
    readonly day: string;
    readonly own: string;
}
export interface CountingActions {
    readonly begin: () => void;
    readonly show: (guess: string) => void;
}
export declare function countingTemplate(voice: Voice, view: CountingView, actions: CountingActions): TemplateResult;
