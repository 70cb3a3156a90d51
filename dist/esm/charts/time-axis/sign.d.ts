import type { SignShape } from './series-look.js';
/** SVG path of a sign around the origin, about 10 px across; place it with a translate transform. */
export declare const signPath: (shape: SignShape) => string;
