import { type TemplateResult } from 'lit';
import { type CompareGroup } from '../../charts/compare/index.js';
import type { CompareActions, CompareView } from './view.js';
export interface GridRow {
    readonly look: string;
    readonly name: TemplateResult;
    /** Contents for a column; `position` counts the columns on screen. */
    cell(index: number, position: number): TemplateResult;
}
/** A table over the columns on screen. Roles are written out because narrow layouts change the boxes. */
export declare function gridTable(view: CompareView, label: string, corner: string, rows: readonly GridRow[]): TemplateResult;
/** Above the groups: how each column differs from the first, and which medicine is given when. */
export declare function overviewTable(view: CompareView, actions: CompareActions): TemplateResult;
/** Rows with pictures; sperm and size have the text that goes with them. */
export declare function markerTable(view: CompareView, group: CompareGroup, withRuler: boolean): TemplateResult;
/** Groups of texts, in the order of the page; the last has no short text of its own. */
export declare const textGroups: readonly ["mechanism", "howTaken", "harms", "evidence", "approval", "discussion"];
export type TextGroup = (typeof textGroups)[number];
/** A short text of every column, and under it what is told further, once it has been fetched. Nothing where filtered out. */
export declare function textTable(view: CompareView, group: TextGroup): TemplateResult | undefined;
