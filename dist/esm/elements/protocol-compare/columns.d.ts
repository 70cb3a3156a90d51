import type { ProtocolId } from '../../data/types.js';
export declare const fewestColumns = 2;
export declare const mostColumns = 5;
/** What stands beside the first, in order, and how many columns the reader asked for. */
export interface ColumnWish {
    readonly picks: readonly ProtocolId[];
    /** Undefined: as many as the page named, or four. */
    readonly count: number | undefined;
    /** Whether the picks were named by page or reader. */
    readonly named: boolean;
}
export declare const usualWish: ColumnWish;
/**
 * The `protocols` attribute: ids between spaces, one to five.
 * @throws ScenarioError naming what cannot be used and what can.
 */
export declare function readProtocols(written: string): ColumnWish;
/** The columns from first to last, each protocol once. */
export declare function columnsOf(first: ProtocolId, wish: ColumnWish): readonly ProtocolId[];
/** A column shows another protocol; one that stands elsewhere already changes places with it. */
export declare function withPick(columns: readonly ProtocolId[], index: number, id: ProtocolId): ColumnWish;
/** Always on offer: waiting, and changing nothing for a man on testosterone and for one without. */
export declare const alwaysOffered: readonly ProtocolId[];
/** One more column at the end, in place of the last where no more fit. */
export declare const withAdded: (columns: readonly ProtocolId[], id: ProtocolId) => ColumnWish;
/** Another protocol has become the first: the former first takes its place in the row. */
export declare function withFirst(wish: ColumnWish, before: ProtocolId, first: ProtocolId): ColumnWish;
