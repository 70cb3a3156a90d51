/** Named stages in the order in which a cell passes them. */
export type CellStage = 'typeA' | 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids' | 'transit';
export interface StageDays {
    readonly id: CellStage;
    /** Days of development: the first, and the one on which the next stage begins. */
    readonly fromDay: number;
    readonly toDay: number;
}
/** The classical duration (PHY-16): first division of type A to release into the tubule. A newer measurement is shorter
 *  (PHY-15: 64 ± 8 days to the semen, 42 to 76); the two do not fit together fully. */
export declare const DEVELOPMENT_DAYS = 74;
/** Days as type A. They come before the conveyor, because suppression stops the line at the step to type B (VOL-13). */
export declare const TYPE_A_DAYS: number;
/** Stages in the wall of the tubule, without transit. */
export declare const wallStages: readonly StageDays[];
