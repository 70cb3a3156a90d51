import type { ColumnInput, CompareState, LineMemo, MonthAxis, RowFilter, RowOrder } from '../../charts/compare/index.js';
import type { ProtocolId } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
import type { Outside } from './column-inputs.js';
import type { CompareLayout } from './layout.js';
import type { ColumnMen } from './men.js';
import type * as Told from './told.js';
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
    /** Which rows are shown, and in which order. */
    readonly filter: RowFilter;
    readonly order: RowOrder;
    readonly marks: EvidenceMarks;
    /** What is told beyond the short texts, once it has been fetched. */
    readonly told: typeof Told | undefined;
    /** Groups of men, one for each column, once what simulates them has been fetched. */
    readonly men: ColumnMen | undefined;
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
    /** One more column. */
    add(id: ProtocolId): void;
    filter(filter: RowFilter): void;
    order(order: RowOrder): void;
}
