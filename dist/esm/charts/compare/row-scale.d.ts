export interface RowScale {
    /** Value at the upper edge, in the marker's own unit. */
    readonly top: number;
    /** Labelled values in the marker's own unit, ascending from 0. */
    readonly values: readonly number[];
}
/** @param factor printed value per unit of the marker's own (1, or the factor to SI) */
export declare function rowScale(highest: number, factor: number): RowScale;
