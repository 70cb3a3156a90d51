type Pixel = readonly [x: number, y: number];
/**
 * Leaves out points that the line passes anyway.
 * @param points in px, left to right
 * @returns first and last, and those at which the line turns; no point is further than `unseen` above or below it
 */
export declare function straightRuns(points: readonly Pixel[]): readonly Pixel[];
export {};
