/** mL. */
export declare const beadVolumes: readonly number[];
/** A testis is drawn as an ellipsoid this much narrower than long. */
export declare const WIDTH_OF_LENGTH = 0.64;
/** Length in cm of an ellipsoid of a volume in mL: volume = π/6 × length × width². */
export declare const lengthCm: (volumeMl: number) => number;
/** The bead nearest in volume, mL; halfway the larger. */
export declare const nearestBead: (volumeMl: number) => number;
/** `count` neighbouring beads around the start of a man, the same at every moment, so that the string stands still.
 *  Moved on only where his present bead would fall off it. */
export declare function beadsShown(startMl: number, nowMl: number, count: number): readonly number[];
