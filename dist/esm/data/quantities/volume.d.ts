import type { Quantity } from '../types.js';
/** Measured by orchidometer, whose beads step by 1 to 5 mL, so only the mean counts. Taken as per testis. */
export declare const volumeOnGel: Quantity;
export declare const typeAOnEnanthate: Quantity;
export declare const typeBOnEnanthate: Quantity;
export declare const laterCellsOnEnanthate: Quantity;
export declare const elongatedOnEnanthate: Quantity;
export declare const volumeOnSteroids: Quantity;
export declare const volumeAfterSteroids: Quantity;
export declare const volumeDifferenceAfterSteroids: Quantity;
export declare const volumeNeverUsed: Quantity;
export declare const volumeFertile: Quantity;
export declare const volumeInfertile: Quantity;
export declare const volumeOnHcgAlone: Quantity;
