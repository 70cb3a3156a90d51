import type { Measure } from './quantity.js';
export declare const lhOnEnanthate: Measure;
export declare const fshOnEnanthate: Measure;
export declare const ittFallOnEnanthate: Measure;
export declare const ittBeforeEnanthate: Measure;
export declare const ittOnEnanthate: Measure;
export declare const ittFallWithProgestin: Measure;
export declare const bloodTestosteroneOnEnanthate: Measure;
export declare const enanthateForHalfSuppression: Measure;
export declare const lhOnNasalGel: Measure;
export declare const lhOnNasalGelTwice: Measure;
export declare const fshOnNasalGel: Measure;
export declare const fshOnNasalGelTwice: Measure;
/** A stand-in for testosterone inside the testis: good for ranking the routes, not for the size of the fall. */
export declare const surrogateOnNasalGel: Measure;
export declare const surrogateOnCypionate: Measure;
export declare const surrogateOnPellets: Measure;
export declare const earlySignalPredicts: Measure;
