import type { ColumnInput, CompareState, LineMemo, MonthAxis } from '../../charts/compare/index.js';
import type { ProtocolId } from '../../data/types.js';
import type { Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
import type { Outside } from './column-inputs.js';
import type { CompareLayout } from './layout.js';
export interface CompareView {
    readonly voice: Voice;
    readonly state: CompareState;
    readonly inputs: readonly ColumnInput[];
    readonly outside: Outside;
    readonly layout: CompareLayout;
    readonly axis: MonthAxis;
    readonly lines: LineMemo;
    /** Whether the page is read from right to left. */
    readonly rightToLeft: boolean;
    /** The shared run, for the words of the moment. */
    readonly run: Run;
}
/** What a reader can do in the comparison. */
export interface CompareActions {
    /** Another protocol in a column; in the first it is shared. */
    pick(index: number, id: ProtocolId): void;
    /** A column's protocol becomes the shared one. */
    share(index: number): void;
    /** Another number of columns. */
    count(count: number): void;
    /** To the column before or after, where not all fit. */
    turn(step: number): void;
    moment(month: number): void;
}
