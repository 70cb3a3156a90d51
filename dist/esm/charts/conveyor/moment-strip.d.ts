import { type TemplateResult } from 'lit';
import type { MeasureText } from '../time-axis/boxes.js';
export interface StripInput {
    /** px at a text size of 16 px. */
    readonly width: number;
    /** CSS px per px of the drawing. */
    readonly zoom: number;
    readonly rightToLeft: boolean;
    readonly measure: MeasureText;
    readonly firstMonth: number;
    readonly lastMonth: number;
    /** Months of treatment, null where nothing is given. */
    readonly treated: readonly [number, number] | null;
    /** Names of what lies between the bounds, each with shorter ones to choose from. */
    readonly phases: readonly {
        readonly to: number;
        readonly words: readonly string[];
    }[];
    readonly months: string;
    readonly number: (month: number) => string;
}
export declare function stripScale({ width, zoom, rightToLeft, firstMonth, lastMonth }: StripInput): (month: number) => number;
/** Over the slider: names of the phases, and the rail. A phase too short for its name leaves its room to the next. */
export declare function stripBand(input: StripInput): TemplateResult;
/** Under the slider: months from the first dose. */
export declare function stripTicks(input: StripInput): TemplateResult;
export declare const stripStyles: import("lit").CSSResult;
