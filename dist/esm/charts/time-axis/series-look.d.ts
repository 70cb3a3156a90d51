import type { MarkerId } from '../../data/types.js';
/** The sign drawn at the moment shown. */
export type SignShape = 'circle' | 'triangle' | 'square' | 'diamond' | 'drop' | 'ellipse' | 'plus' | 'cross';
export interface SeriesLook {
    /** SVG stroke-dasharray; "none" for a full line. */
    readonly dash: string;
    /** Stroke width, px. */
    readonly width: number;
    readonly sign: SignShape;
    /** SVG stroke-linecap; round caps turn short dashes into dots. */
    readonly cap: 'butt' | 'round';
}
/** Same in every chart of the kit. The hue is the custom property `--_<marker id>`. */
export declare const seriesLook: Readonly<Record<MarkerId, SeriesLook>>;
