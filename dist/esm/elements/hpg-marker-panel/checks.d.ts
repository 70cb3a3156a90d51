import type { Claim } from '../../data/types.js';
/** In the order of a treatment. */
export declare const checkTimes: readonly ["before", "on", "after"];
export declare const checks: Readonly<Record<(typeof checkTimes)[number], readonly Claim[]>>;
