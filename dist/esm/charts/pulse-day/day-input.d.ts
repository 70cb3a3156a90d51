import type { MeasureText } from '../time-axis/boxes.js';
import type { ValueTicks } from '../time-axis/ticks.js';
/** From the brain downwards: its own signal, what the pituitary makes of it, what the testes answer. */
export declare const stripIds: readonly ["gnrh", "lh", "testosterone"];
export type StripId = (typeof stripIds)[number];
/** One hormone over 24 hours. */
export interface DayStrip {
    /** One value a minute from midnight; empty while the day is being worked out. */
    readonly values: Float64Array;
    /** Mean of the day in the unit of the values, drawn as a dotted line. */
    readonly mean?: number;
    /** Minutes of the pulses to be numbered, ascending. */
    readonly counted: readonly number[];
    /** Minutes at which it is given from outside. */
    readonly given: readonly number[];
    /** What is said of it under its name. */
    readonly detail: string;
    /** Said where numbers would stand, when there is nothing to number. */
    readonly none?: string;
}
/** One day: a column of strips. */
export interface DayColumn {
    readonly title: string;
    readonly strips: Readonly<Record<StripId, DayStrip>>;
}
/** A scale that all days share, with its numbers as printed. */
export interface StripScale extends ValueTicks {
    readonly words: readonly string[];
}
export interface DayInput {
    /** CSS px. */
    readonly width: number;
    /** Text size in use relative to 16 px. */
    readonly k: number;
    readonly measure: MeasureText;
    readonly days: readonly DayColumn[];
    readonly names: Readonly<Record<StripId, string>>;
    readonly scales: Readonly<Record<StripId, StripScale>>;
    /** Names of the hours 0, 6, 12, 18 and 24. */
    readonly hours: readonly string[];
}
