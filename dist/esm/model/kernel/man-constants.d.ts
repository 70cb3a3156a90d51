import type { Man } from '../types.js';
import type { AxisParameters } from '../parameters.js';
/** ng/dL, IU/L; the start at which the constants of the axis are given. */
export declare const REFERENCE_NG_PER_DL = 550;
/** All constants of one man, as the kernel takes them: plain numbers in one array, because an engine compiles the kernel
 *  anew for every object that looks different to it. The kernel reads them by place, under the names given here; a test
 *  holds the two together. Rates are per day, shares are of the man's own start. */
export declare function constantsFor(parameters: AxisParameters, man: Man): Float64Array;
