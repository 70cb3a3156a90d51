// How each marker's line is told from the others without its hue: dash, weight and the sign that rides on it.
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
export const seriesLook: Readonly<Record<MarkerId, SeriesLook>> = {
  lh: { dash: 'none', width: 2, sign: 'circle', cap: 'butt' },
  fsh: { dash: '9 3', width: 2, sign: 'triangle', cap: 'butt' },
  testosterone: { dash: 'none', width: 1.5, sign: 'square', cap: 'butt' },
  itt: { dash: '10 3 2 3', width: 2, sign: 'diamond', cap: 'butt' },
  estradiol: { dash: '0.1 4', width: 2.25, sign: 'plus', cap: 'round' },
  inhibinB: { dash: '3 3', width: 2, sign: 'cross', cap: 'butt' },
  sperm: { dash: 'none', width: 2.75, sign: 'drop', cap: 'butt' },
  testisVolume: { dash: '5 2.5', width: 2.25, sign: 'ellipse', cap: 'butt' },
};
