import type { Quantity } from './quantity.js';
/** All of these by id. */
export declare const furtherQuantities: Readonly<Record<string, Quantity>>;
