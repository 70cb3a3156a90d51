import type { Quantity } from './types.js';
export declare const quantities: Readonly<Record<string, Quantity>>;
