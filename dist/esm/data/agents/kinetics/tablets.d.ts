import type { Measure } from '../../quantities/quantity.js';
export declare const clomipheneHalfLife: Measure;
export declare const zuclomipheneShare: Measure;
export declare const tamoxifenHalfLife: Measure;
export declare const tamoxifenPeak: Measure;
export declare const tamoxifenOneDose: Measure;
export declare const anastrozolePeak: Measure;
export declare const anastrozoleHalfLife: Measure;
