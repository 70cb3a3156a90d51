/** Days from type B spermatogonium to release: 74 days from the first division of type A (PHY-16), of which the first ten
 *  lie before the step to type B, where suppression stops the line (VOL-13). PHY-15 measured 64 ± 8 days. */
export declare const CONVEYOR_DAYS = 64;
/** What the first numbers of a state are, each a share of the man's own start unless said otherwise. Behind them come the
 *  cohorts of germ cells by the day they entered, as a ring, and a second ring: what share of each will live to elongate. */
export declare const stateNames: readonly ["lh", "fsh", "inhibin", "readiness", "mass", "entry", "release", "memory", "late", "lost", "typeB", "spermatocytes", "roundSpermatids", "elongatedSpermatids", "caput", "corpus", "sperm", "newest", "supportSum", "driveSum"];
export type ManState = Float64Array;
/** The untreated steady state: all at 1, but memory, late, lost, the place in the ring and the sums of the day at 0. */
export declare function untreated(): ManState;
