import { type CheckedInput } from '../run.js';
/** Mean days from release to the semen, as fitted (within PHY-18; no verified time in men). */
export declare const TRANSIT_DAYS: number;
/** The germ line through a whole run. Days count from the first dose, may be fractions, and before day 0 everything is 1.
 *  Every number is a share of the man's own untreated number, simulated. */
export interface Conveyor {
    /** Last day of the run; later days are answered as this one. */
    readonly lastDay: number;
    /** Cells of one day of development (0 to DEVELOPMENT_DAYS) on one day. Type A stays at 1: no loss is simulated, and none
     *  was seen (VOL-13). */
    share(day: number, development: number): number;
    /** Sperm let go into the tubule on a day. */
    released(day: number): number;
    /** Sperm on their way through the epididymis: first, second and last third; the last is what reaches the semen. */
    transit(day: number): readonly [number, number, number];
    /** Of the cells that set off as type A on a day, the share that is let go as sperm, DEVELOPMENT_DAYS later; null where
     *  that lies beyond the run. */
    arrives(startDay: number): number | null;
}
/** Follows the germ line of a (checked) input day by day. About as dear as one run. */
export declare function conveyorOf({ man, regimen, days }: CheckedInput): Conveyor;
