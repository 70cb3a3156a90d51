import type { Source } from '../../data/types.js';
import type { Given } from './axis-state.js';
export declare function axisSources(given: readonly Given[]): Source[];
