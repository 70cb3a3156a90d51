import type { CareOption } from './option.js';
export declare const startingOptions: readonly CareOption[];
