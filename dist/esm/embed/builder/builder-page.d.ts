import type { Voice } from '../../text/index.js';
/** What was measured of an element. */
export interface MeasuredElement {
    /** Height by width of the column, CSS px. */
    readonly heights: Readonly<Record<string, number>>;
    readonly sentence: string;
    readonly rows: readonly (readonly string[])[];
}
export interface BuilderFacts {
    readonly version: string;
    readonly hashes: Readonly<Record<string, string>>;
    readonly elements: Readonly<Record<string, MeasuredElement>>;
}
export declare class BuilderPage {
    #private;
    constructor(place: HTMLElement, voice: Voice, facts: BuilderFacts);
}
