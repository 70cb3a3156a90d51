import type { Source } from '../types.js';
export declare const protocolSources: readonly Source[];
