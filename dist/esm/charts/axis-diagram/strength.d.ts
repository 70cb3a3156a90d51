/** Below this share of usual a signal is called quiet. */
export declare const QUIET_BELOW = 0.2;
/** Below this share no marker is drawn at all. */
export declare const NONE_BELOW = 0.01;
export interface Strength {
    readonly width: number;
    readonly quiet: boolean;
}
/** Line width in px: 1 + 1.1 × share, at most 3.2; a quiet line is thin and dotted. */
export declare function strengthOf(share: number): Strength;
/** Half-length and thickness in px of the bar across the end of a braking line. */
export declare function brakeOf(share: number): {
    readonly half: number;
    readonly width: number;
};
/** Distances of the markers of a steady hormone: 22 px apart at usual, never closer than 12.5. */
export declare function steadyMarkers(share: number, length: number, spacing?: readonly [number, number]): number[];
/** Distances of the markers of a pulsed hormone: groups of three at usual. First the groups thin, then they go. */
export declare function pulsedMarkers(share: number, length: number, gap?: number): number[];
