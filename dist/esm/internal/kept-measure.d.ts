import type { MeasureText } from '../charts/time-axis/boxes.js';
import type { TextStyle } from './text-style.js';
/** As measureIn for a style that stays: widths that were measured are known, until fonts arrive. */
export declare function keptMeasure(style: TextStyle): MeasureText;
