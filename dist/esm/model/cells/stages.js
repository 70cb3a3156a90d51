// The stages of the germ line by day of development, counted from the first division of a type A spermatogonium.
import { CONVEYOR_DAYS } from '../kernel/man-state.js';
/** The classical duration (PHY-16): first division of type A to release into the tubule. A newer measurement is shorter
 *  (PHY-15: 64 ± 8 days to the semen, 42 to 76); the two do not fit together fully. */
export const DEVELOPMENT_DAYS = 74;
/** Days as type A. They come before the conveyor, because suppression stops the line at the step to type B (VOL-13). */
export const TYPE_A_DAYS = DEVELOPMENT_DAYS - CONVEYOR_DAYS;
/** The part that rides on the conveyor: 6, 24, 18 and 16 days, as the kernel averages its generations. The bounds are a
 *  conventional reading of 4.6 cycles of 16 days (PHY-16), to within some days. */
const ends = [
    ['typeA', TYPE_A_DAYS],
    ['typeB', TYPE_A_DAYS + 6],
    ['spermatocytes', TYPE_A_DAYS + 30],
    ['roundSpermatids', TYPE_A_DAYS + 48],
    ['elongatedSpermatids', DEVELOPMENT_DAYS],
];
/** Stages in the wall of the tubule, without transit. */
export const wallStages = ends.map(([id, toDay], at) => ({
    id,
    fromDay: ends[at - 1]?.[1] ?? 0,
    toDay,
}));
//# sourceMappingURL=stages.js.map