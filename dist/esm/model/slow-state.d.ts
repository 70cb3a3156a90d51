/** Also used for how fast each state moves, per day. */
export interface SlowState {
    lh: number;
    fsh: number;
    inhibin: number;
    /** Readiness of hypothalamus and pituitary to follow the drive. */
    readiness: number;
    /** Memory of long suppression, 0 to 1. */
    memory: number;
    leydigMass: number;
    /** Sensitivity of the Leydig cells, dulled by hCG. */
    sensitivity: number;
    /** Germ cells entering as type B spermatogonia. */
    entry: number;
    /** Support for finishing and releasing sperm. */
    release: number;
    /** Share of the germ line that comes back late. */
    late: number;
}
/** The untreated steady state. */
export declare function untreated(): SlowState;
/** into = from + step × slope. */
export declare function move(into: SlowState, from: SlowState, slope: SlowState, step: number): void;
/** The weighted mean of the four slopes of a Runge–Kutta step, written into the first. */
export declare function blend(k1: SlowState, k2: SlowState, k3: SlowState, k4: SlowState): void;
