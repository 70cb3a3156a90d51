export interface Point {
    readonly x: number;
    readonly y: number;
}
/** A cell's place; +x of its glyph turned by `angle`, degrees. */
export interface Seat extends Point {
    readonly angle: number;
}
/** A point at an angle (degrees, clockwise from the right) and a distance from the origin. */
export declare const polar: (angle: number, distance: number) => Point;
/** Fixed scatter, −0.5 to 0.5: the same tissue for the same seed, always. */
export declare const scatter: (seed: number) => number;
/** For attributes: two decimals are finer than a pixel of any screen. */
export declare const short: (value: number) => string;
export declare const spot: ({ x, y }: Point) => string;
export declare const placed: ({ x, y, angle }: Seat, scale?: number) => string;
/** A closed smooth path through the middles between points. */
export declare function smoothPath(points: readonly Point[]): string;
