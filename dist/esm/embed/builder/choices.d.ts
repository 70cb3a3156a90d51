import type { Voice } from '../../text/index.js';
export interface Option {
    readonly value: string;
    readonly label: string;
}
/** One choice: a list, or a number where there is none. */
export interface Choice {
    /** Attribute of the element that it sets. */
    readonly attribute: string;
    readonly label: string;
    readonly options?: readonly Option[];
}
/** The choices of every figure, beside the figure itself. */
export declare function choicesOf(voice: Voice): readonly Choice[];
