// Where one man stands at a moment: enough to go on from there.

/** Days from type B spermatogonium to release: 74 days from the first division of type A (PHY-16), of which the first ten
 *  lie before the step to type B, where suppression stops the line (VOL-13). PHY-15 measured 64 ± 8 days. */
export const CONVEYOR_DAYS = 64;

/** Each value is a share of the man's own start unless said otherwise. */
export interface ManState {
  lh: number;
  fsh: number;
  inhibin: number;
  /** Readiness of the pituitary to follow the drive. */
  readiness: number;
  /** Leydig mass. */
  mass: number;
  /** Germ cells entering as type B spermatogonia. */
  entry: number;
  /** Support for finishing and releasing sperm. */
  release: number;
  /** Memory of long suppression, 0 to 1. */
  memory: number;
  /** Share of the germ line that comes back late; share that does not come back. */
  late: number;
  lost: number;
  // — germ cells on their way: mass of each generation, then three steps of the epididymis —
  typeB: number;
  spermatocytes: number;
  roundSpermatids: number;
  elongatedSpermatids: number;
  caput: number;
  corpus: number;
  sperm: number;
  /** Cohorts by the day they entered, as a ring, and where in it the newest stands. */
  readonly cohorts: Float64Array;
  newest: number;
}

/** The untreated steady state. */
export function untreated(): ManState {
  return {
    lh: 1,
    fsh: 1,
    inhibin: 1,
    readiness: 1,
    mass: 1,
    entry: 1,
    release: 1,
    memory: 0,
    late: 0,
    lost: 0,
    typeB: 1,
    spermatocytes: 1,
    roundSpermatids: 1,
    elongatedSpermatids: 1,
    caput: 1,
    corpus: 1,
    sperm: 1,
    cohorts: new Float64Array(CONVEYOR_DAYS).fill(1),
    newest: 0,
  };
}

/** A state that no longer changes when the first does. */
export function copyOf(state: Readonly<ManState>): ManState {
  return { ...state, cohorts: state.cohorts.slice() };
}
