import { nothing, type TemplateResult } from 'lit';
import { type CompareRow, type PlotFrame } from '../../charts/compare/index.js';
import type { MarkerId, ProtocolId } from '../../data/types.js';
import type { Cohort } from '../../model/cohort/types.js';
import type { ScenarioStore } from '../../scenario/store.js';
import type { Voice } from '../../text/index.js';
import type { CompareView } from './view.js';
/** Of 100 men, how many are at the finish line or above at a month. */
export declare function menAtLine(cohort: Cohort, month: number): number;
export declare class ColumnMen {
    #private;
    /** @param changed called whenever a group has come further */
    constructor(changed: () => void);
    /** Asks for the groups of these protocols under the scenario in force; what is no longer shown is dropped. */
    ask(store: ScenarioStore, ids: readonly ProtocolId[]): void;
    stop(): void;
    /** Where 8 in 10 men of a column lie, as an SVG path; null where that is not known. */
    band(id: ProtocolId | undefined, marker: MarkerId, frame: PlotFrame): string | null;
    /** How high the bands of a marker reach in any column, in its own unit. */
    highest(marker: MarkerId): number;
    /** Between which values 8 in 10 men of a column lie at the moment; '' where that is not known. */
    range({ voice, state }: CompareView, { marker }: CompareRow, index: number): string;
    /** The same for all columns as a row of a table; nothing where no column has it. */
    rangeRow(view: CompareView, row: CompareRow): TemplateResult | typeof nothing;
    /** Both edges at a month for a spreadsheet, in the marker's own unit. */
    edges(id: ProtocolId, marker: MarkerId, month: number): readonly [number, number] | undefined;
    /** Of 100 men of a column at a month; null until its first men are there. */
    countOf(id: ProtocolId | undefined, month: number): number | null;
    /** How the group of a column stands to that of the first, in words; '' until both are there. */
    words({ voice, state }: CompareView, index: number): string;
    /** The same for all columns as a row of a table; nothing until the first men of one are there. */
    tableRow({ voice, state }: CompareView): TemplateResult | typeof nothing;
    /** And as cells of a spreadsheet: what is counted, and its unit; then the count, or nothing yet. */
    csvCells({ voice, state }: CompareView, id: ProtocolId): [what: string, unit: string, count: number | ''];
    /** The words, and while men are being simulated how far they are. */
    template(view: CompareView, index: number): TemplateResult;
    /** Heard once for all columns: whether men are still being simulated. */
    status(voice: Voice): string;
}
