import type { Measure } from './quantity.js';
/** Measured by orchidometer, whose beads step by 1 to 5 mL, so only the mean counts. Taken as per testis. */
export declare const volumeOnGel: Measure;
export declare const typeAOnEnanthate: Measure;
export declare const typeBOnEnanthate: Measure;
export declare const laterCellsOnEnanthate: Measure;
export declare const elongatedOnEnanthate: Measure;
export declare const volumeOnSteroids: Measure;
export declare const volumeAfterSteroids: Measure;
export declare const volumeDifferenceAfterSteroids: Measure;
export declare const volumeNeverUsed: Measure;
export declare const volumeFertile: Measure;
export declare const volumeInfertile: Measure;
export declare const volumeOnHcgAlone: Measure;
