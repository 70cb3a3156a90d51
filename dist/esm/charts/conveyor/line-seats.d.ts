import type { LineStage, StageSpan } from './conveyor-input.js';
/** Days of development in one column. */
export declare const COLUMN_DAYS = 2;
/** Cells in a full column. */
export declare const COLUMN_CELLS = 4;
export interface LineSeat {
    readonly stage: LineStage;
    /** Days of development, and place across from 0 to 1. */
    readonly day: number;
    readonly across: number;
    readonly there: boolean;
}
/** All seats of a stage: there where the share on that day of development is above the seat's threshold. One cell of a stage
 *  stays while its fullest day is over 0.02. */
export declare function seatsOfStage(stage: StageSpan, share: (development: number) => number): LineSeat[];
/** How many cells of a stage are drawn when it is full. */
export declare const fullOfStage: (stage: StageSpan) => number;
