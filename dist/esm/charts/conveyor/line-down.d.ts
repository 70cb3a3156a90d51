import type { ConveyorInput } from './conveyor-input.js';
import { type LinePicture } from './line-shapes.js';
export declare function down(input: ConveyorInput): LinePicture;
