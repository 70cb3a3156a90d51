// Prader's orchidometer: the volumes of its beads, and how large an ellipsoid of a volume is.
/** mL. */
export const beadVolumes = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25];
/** A testis is drawn as an ellipsoid this much narrower than long. */
export const WIDTH_OF_LENGTH = 0.64;
/** Length in cm of an ellipsoid of a volume in mL: volume = π/6 × length × width². */
export const lengthCm = (volumeMl) => Math.cbrt(volumeMl / ((Math.PI / 6) * WIDTH_OF_LENGTH ** 2));
/** The bead nearest in volume, mL; halfway the larger. */
export const nearestBead = (volumeMl) => beadVolumes.reduce((best, bead) => (Math.abs(bead - volumeMl) <= Math.abs(best - volumeMl) ? bead : best));
/** `count` neighbouring beads around the start of a man, the same at every moment, so that the string stands still.
 *  Moved on only where his present bead would fall off it. */
export function beadsShown(startMl, nowMl, count) {
    const last = beadVolumes.length - count;
    const at = (volume) => beadVolumes.indexOf(nearestBead(volume));
    let first = Math.min(last, Math.max(0, at(startMl) - count + 2));
    first = Math.min(first, at(nowMl));
    first = Math.max(first, at(nowMl) - count + 1);
    return beadVolumes.slice(first, first + count);
}
//# sourceMappingURL=beads.js.map