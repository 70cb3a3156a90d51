import type { Stage } from './stage.js';
export declare const stagesAfterStopping: readonly Stage[];
