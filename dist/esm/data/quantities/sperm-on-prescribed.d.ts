import type { Quantity } from '../types.js';
export declare const spermOnGelZa305: Quantity;
export declare const spermOnGelZa304: Quantity;
export declare const below10OnGelZa305: Quantity;
export declare const below10OnGelZa304: Quantity;
export declare const spermOnUndecanoate: Quantity;
export declare const motileOnNasalGel: Quantity;
export declare const lhInRangeOnNasalGel: Quantity;
export declare const azoospermicInClinic: Quantity;
