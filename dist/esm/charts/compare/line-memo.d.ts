import type { MonthAxis } from './compare-input.js';
/** Size of one plot, px, and the value at its upper edge. */
export interface PlotFrame extends MonthAxis {
    readonly width: number;
    readonly height: number;
    readonly top: number;
}
/** One series as it is drawn. */
export interface DrawnSeries {
    readonly line: string;
    /** From lowest to highest where a value swings with every dose too fast to be drawn; empty text elsewhere. */
    readonly swing: string;
}
/** x of a month in a plot, px. */
export declare const monthX: (month: number, { firstMonth, lastMonth, width }: Pick<PlotFrame, "firstMonth" | "lastMonth" | "width">) => number;
/** y of a value in a plot, px; zero lies on the lower edge. */
export declare const valueY: (value: number, { height, top }: Pick<PlotFrame, "height" | "top">) => number;
export declare class LineMemo {
    #private;
    /** A daily series from before the first dose to the end. The same object as long as series and frame are the same. */
    draw(series: ArrayLike<number>, frame: PlotFrame): DrawnSeries;
}
