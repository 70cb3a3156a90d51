import type { Man } from './types.js';
/** A lean, fertile young man: working defaults between the reference values PHY-01 to PHY-07. The sperm concentration is
 *  the one the mean curves of the WHO enanthate trials imply (REC-07 with REC-08: see model.md). */
export declare const referenceMan: Man;
