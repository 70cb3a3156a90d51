import type { AxisConstants } from './constants.js';
import type { SlowState } from './slow-state.js';
/** Days from type B spermatogonium to release (PHY-16). */
export declare const SPERMATOGENESIS_DAYS = 74;
/** Germ cells of one man; shares of his start. */
export declare class Conveyor {
    #private;
    typeB: number;
    spermatocytes: number;
    roundSpermatids: number;
    elongatedSpermatids: number;
    /** Sperm concentration in the ejaculate. */
    sperm: number;
    constructor(constants: AxisConstants, floor: number);
    /** Mass of all germ cells; type B cells are few, the three later stages weigh alike. */
    get mass(): number;
    /** One day passes; `slow` is the axis at its end, `supported` the support of the germ line then. */
    advance(slow: Readonly<SlowState>, supported: number): void;
}
