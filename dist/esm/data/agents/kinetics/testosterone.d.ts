import type { Measure } from '../../quantities/quantity.js';
export declare const enanthateHalfLife: Measure;
export declare const cypionateHalfLife: Measure;
export declare const undecanoateHalfLife: Measure;
export declare const gelAbsorbed: Measure;
export declare const gelSteady: Measure;
export declare const pelletRelease: Measure;
export declare const pelletDuration: Measure;
export declare const bloodTestosteroneHalfLife: Measure;
