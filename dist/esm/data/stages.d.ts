import type { Stage } from './stages/stage.js';
export type { Stage } from './stages/stage.js';
export declare const stages: readonly Stage[];
