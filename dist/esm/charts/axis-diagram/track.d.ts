export interface Point {
    readonly x: number;
    readonly y: number;
}
export interface Track {
    readonly d: string;
    readonly length: number;
    /** Place and direction (degrees) at a distance from the start; ends are clamped. */
    at(distance: number): Point & {
        readonly angle: number;
    };
}
/** Two digits are a hundredth of a pixel's worth of nothing; one keeps paths short. */
export declare const short: (value: number) => number;
export declare const spot: ({ x, y }: Point) => string;
/** A track through corners, each rounded by at most radius. */
export declare function track(corners: readonly Point[], radius?: number): Track;
