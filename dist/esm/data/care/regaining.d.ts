import type { CareOption } from './option.js';
export declare const regainingOptions: readonly CareOption[];
