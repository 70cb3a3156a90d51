import type { ConveyorInput } from './conveyor-input.js';
import { type LinePicture } from './line-shapes.js';
/** From this width on, px, days run from left to right. */
export declare const ACROSS_FROM = 900;
export declare const linePicture: (input: ConveyorInput) => LinePicture;
