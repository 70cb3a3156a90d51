import { type TemplateResult } from 'lit';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Voice } from '../../text/index.js';
import type { Times } from './after/times.js';
/** A table in words; each row as long as the head. */
export interface TableWords {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** Index of the row of the moment; −1 where there is none. */
    readonly shown: number;
    /** Whether cells are numbers. */
    readonly numeric: boolean;
}
/** Simulated values of the typical man by month. @param times how they are counted; in months unless told */
export declare function simulatedTable(voice: Voice, { input, rows }: TimelineState, times?: Times): TableWords;
export declare const tableTemplate: ({ caption, head, rows, shown, numeric }: TableWords) => TemplateResult;
/** The tables as rows of cells, for CSV. */
export declare const tableCells: (tables: readonly TableWords[]) => readonly (readonly string[])[];
