import type { Course } from '../data/types.js';
/** Throws RegimenError at the first fault. */
export declare function checkRegimen(regimen: unknown): asserts regimen is readonly Course[];
