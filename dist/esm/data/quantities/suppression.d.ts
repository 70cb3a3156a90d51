import type { Quantity } from '../types.js';
export declare const lhOnEnanthate: Quantity;
export declare const fshOnEnanthate: Quantity;
export declare const ittFallOnEnanthate: Quantity;
export declare const ittBeforeEnanthate: Quantity;
export declare const ittOnEnanthate: Quantity;
export declare const ittFallWithProgestin: Quantity;
export declare const bloodTestosteroneOnEnanthate: Quantity;
export declare const enanthateForHalfSuppression: Quantity;
export declare const lhOnNasalGel: Quantity;
export declare const lhOnNasalGelTwice: Quantity;
export declare const fshOnNasalGel: Quantity;
export declare const fshOnNasalGelTwice: Quantity;
/** A stand-in for testosterone inside the testis: good for ranking the routes, not for the size of the fall. */
export declare const surrogateOnNasalGel: Quantity;
export declare const surrogateOnCypionate: Quantity;
export declare const surrogateOnPellets: Quantity;
export declare const earlySignalPredicts: Quantity;
