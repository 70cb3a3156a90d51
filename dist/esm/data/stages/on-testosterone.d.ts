import type { Stage } from './stage.js';
export declare const stagesOnTestosterone: readonly Stage[];
