import type { MarkerId } from '../../data/types.js';
import type { MeasureText } from '../time-axis/boxes.js';
import type { SeriesPoint } from '../time-axis/line-path.js';
export interface PanelRow {
    readonly id: MarkerId;
    readonly name: string;
    readonly value: number;
    /** The value as printed, and its unit. */
    readonly number: string;
    readonly unit: string;
    /** His own value before treatment, and a sentence with it. */
    readonly own: number;
    readonly ownWords: string;
    /** Where the values of others lie, with the ends as printed; no high where only a lower limit is defined. */
    readonly range?: {
        readonly low: number;
        readonly high: number | undefined;
        readonly lowWords: string;
        readonly highWords: string;
    };
    /** What is said under the bar: whose range, or that there is none. */
    readonly rangeWords: string;
    /** The last months, ascending. */
    readonly trend: readonly SeriesPoint[];
    readonly trendWord: string;
}
export interface PanelInput {
    /** CSS px. */
    readonly width: number;
    /** Text size in use relative to 16 px. */
    readonly k: number;
    readonly measure: MeasureText;
    readonly rows: readonly PanelRow[];
    /** Zero as printed. */
    readonly zero: string;
}
