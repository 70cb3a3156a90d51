import type { AxisConstants } from './constants.js';
import type { FastHormones } from './fast-hormones.js';
import type { SlowState } from './slow-state.js';
/** Support of the germ line by testosterone made inside the testis and by FSH, 1 = usual. What reaches the testis from the
 *  blood is too little to count. */
export declare function support(c: AxisConstants, leydig: number, fsh: number): number;
/** Writes how fast each state moves (per day) into `into`. `germ` is the mass of germ cells. */
export declare function slope(c: AxisConstants, state: SlowState, fast: FastHormones, germ: number, into: SlowState): void;
