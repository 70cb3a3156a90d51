import { type DayInput, type StripId } from './day-input.js';
import { type PlacedNumber } from './number-marks.js';
export declare const TITLE_SIZE = 16;
export declare const NAME_SIZE = 15;
export declare const SMALL_SIZE = 13;
export interface StripPicture {
    readonly id: StripId;
    readonly name: readonly string[];
    readonly detail: readonly string[];
    /** Baselines of name and first line of detail, top and bottom of the plot, px. */
    readonly nameY: number;
    readonly top: number;
    readonly bottom: number;
    readonly line: string;
    readonly meanY: number | undefined;
    readonly ticks: readonly {
        readonly y: number;
        readonly words: string;
    }[];
    readonly numbers: readonly PlacedNumber[];
    /** Peaks that were counted, px; empty for GnRH, whose pulses are ticked at the foot. */
    readonly peaks: readonly {
        readonly x: number;
        readonly y: number;
    }[];
    readonly feet: readonly number[];
    readonly given: readonly number[];
    readonly givenY: number;
    readonly numbersY: number;
    readonly none: string | undefined;
}
export interface ColumnPicture {
    readonly left: number;
    readonly right: number;
    readonly title: readonly string[];
    readonly titleY: number;
    readonly strips: readonly StripPicture[];
    readonly hours: readonly {
        readonly x: number;
        readonly words: string;
    }[];
    readonly hoursY: number;
    /** Whether the scale's numbers stand at its left. */
    readonly numbered: boolean;
}
export interface DayPicture {
    readonly width: number;
    readonly height: number;
    readonly k: number;
    readonly columns: readonly ColumnPicture[];
}
/** The whole picture. */
export declare function dayPicture(input: DayInput): DayPicture;
