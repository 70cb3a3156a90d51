import type { MeasureText } from '../charts/time-axis/boxes.js';
import type { TextStyle } from './text-style.js';
/** A measure for the font in force in an element. Digits count as wide as a zero, because they are tabular. */
export declare function measureIn(style: TextStyle): MeasureText;
