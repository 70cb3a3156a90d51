import type { Course } from '../data/types.js';
import type { Beyond, Man } from './types.js';
/** The list is empty where all of it lies inside. */
export declare function beyondStudied(regimen: readonly Course[], days: number, man: Man): readonly Beyond[];
