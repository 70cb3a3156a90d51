import { type TemplateResult } from 'lit';
import { type CompareGroup } from '../../charts/compare/index.js';
import type { CompareActions, CompareView } from './view.js';
interface GridRow {
    readonly look: string;
    readonly name: TemplateResult;
    /** Contents for a column; `position` counts the columns on screen. */
    cell(index: number, position: number): TemplateResult;
}
/** A table over the columns on screen. Roles are written out because narrow layouts change the boxes. */
export declare function gridTable(view: CompareView, label: string, corner: string, rows: readonly GridRow[]): TemplateResult;
/** Above the groups: how each column differs from the first, and which medicine is given when. */
export declare function overviewTable(view: CompareView, actions: CompareActions): TemplateResult;
/** Rows with pictures, and with fertility the two texts that go with it. */
export declare function markerTable(view: CompareView, group: CompareGroup, withRuler: boolean): TemplateResult;
export declare function treatmentTable(view: CompareView): TemplateResult;
export {};
