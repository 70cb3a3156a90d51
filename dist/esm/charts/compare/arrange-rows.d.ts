import { type CompareGroup, type CompareRow } from './compare-state.js';
export type RowFilter = 'all' | 'differing' | 'studied';
export type RowOrder = 'question' | 'difference';
export declare const rowFilters: readonly RowFilter[];
export declare const rowOrders: readonly RowOrder[];
/** How far the columns lie apart at the moment, as a share of the man's own start. */
export declare function spreadOf({ cells }: CompareRow): number;
/** Whether a measurement in men was found for any column. */
export declare const isStudied: ({ cells }: CompareRow) => boolean;
/** Groups with the rows that are left, in order; a group without a row is left out. */
export declare function arrangeRows(groups: readonly CompareGroup[], filter: RowFilter, order: RowOrder): CompareGroup[];
