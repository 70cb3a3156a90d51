import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
export interface AxisRow {
    readonly name: string;
    readonly now: string;
    readonly usual: string;
    readonly unit: string;
    readonly share: number;
}
/** One row for each thing that the drawing shows a strength of. */
export declare function axisRows(voice: Voice, { run, month, shares }: AxisState): AxisRow[];
export declare function axisTable(voice: Voice, state: AxisState): TemplateResult;
/** Header and rows for export; shares in per cent. @param outside what lies outside of what was studied, in words */
export declare function axisCsvRows(voice: Voice, state: AxisState, outside: string): (string | number)[][];
