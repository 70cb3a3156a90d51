import type { RowFilter, RowOrder } from '../../charts/compare/index.js';
import type { ProtocolId } from '../../data/types.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type ColumnWish } from './columns.js';
import type { CompareActions, CompareView } from './view.js';
/** What of the element a reader's actions touch. */
interface Touched {
    columns(): readonly ProtocolId[];
    /** Which columns are on screen. */
    shown(): CompareView['layout'];
    /** The protocol of the shared scenario. */
    shared(): ProtocolId;
    change(patch: Partial<Scenario>): void;
    /** Changes which columns are wished for. */
    wish(change: (wish: ColumnWish) => ColumnWish): void;
    turnTo(position: number): void;
    filter(filter: RowFilter): void;
    order(order: RowOrder): void;
    /** Where the focus goes once this has been drawn. */
    focus(selector: string, at: number): void;
}
export declare const compareActions: (touched: Touched) => CompareActions;
export {};
