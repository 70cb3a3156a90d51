import { nothing, type TemplateResult } from 'lit';
import type { ProtocolId } from '../../data/types.js';
import type { Cohort } from '../../model/cohort/types.js';
import type { ScenarioStore } from '../../scenario/store.js';
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
}
