import type { CareOption } from './option.js';
export declare const otherWaysOptions: readonly CareOption[];
