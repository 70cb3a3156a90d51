import type { AxisInput } from './axis-input.js';
import { type AxisPicture } from './axis-picture.js';
export declare function levelPictures(inputs: readonly AxisInput[]): AxisPicture[];
