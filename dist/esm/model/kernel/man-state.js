// Where one man stands at a moment: enough to go on from there.
/** Days from type B spermatogonium to release: 74 days from the first division of type A (PHY-16), of which the first ten
 *  lie before the step to type B, where suppression stops the line (VOL-13). PHY-15 measured 64 ± 8 days. */
export const CONVEYOR_DAYS = 64;
/** What the first numbers of a state are, each a share of the man's own start unless said otherwise. Behind them come the
 *  cohorts of germ cells by the day they entered, as a ring, and a second ring: what share of each will live to elongate. */
export const stateNames = [
    'lh',
    'fsh',
    'inhibin',
    /** Readiness of the pituitary to follow the drive. */
    'readiness',
    /** Leydig mass. */
    'mass',
    /** Germ cells entering as type B spermatogonia. */
    'entry',
    /** Support for finishing and releasing sperm. */
    'release',
    /** Memory of long suppression, 0 to 1. */
    'memory',
    /** Share of the germ line that comes back late; share that does not come back. */
    'late',
    'lost',
    /** Mass of each generation on its way, then three steps of the epididymis. */
    'typeB',
    'spermatocytes',
    'roundSpermatids',
    'elongatedSpermatids',
    'caput',
    'corpus',
    'sperm',
    /** Place of the newest cohort in the ring. */
    'newest',
    /** Sums over the steps of a day: support of the germ line, and GnRH drive, six for each step at the usual level. */
    'supportSum',
    'driveSum',
];
/** The untreated steady state: all at 1, but memory, late, lost, the place in the ring and the sums of the day at 0. */
export function untreated() {
    return new Float64Array(20 + 2 * CONVEYOR_DAYS).fill(1).fill(0, 7, 10).fill(0, 17, 20);
}
//# sourceMappingURL=man-state.js.map