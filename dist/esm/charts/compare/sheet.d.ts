import { type TemplateResult } from 'lit';
import type { MarkerId, Strength } from '../../data/types.js';
import { type MedicineBars } from './medicine-bars.js';
import { type MonthRuler } from './month-ruler.js';
import { type SmallMultiple } from './small-multiple.js';
export interface SheetCell {
    readonly picture: SmallMultiple;
    /** "53 M/mL" */
    readonly value: string;
    readonly strength: Strength;
    readonly published: string;
}
export interface SheetRow {
    readonly marker: MarkerId;
    readonly name: string;
    readonly unit: string;
    readonly cells: readonly SheetCell[];
}
export interface Sheet {
    readonly title: string;
    /** What is simulated, at which moment. */
    readonly about: string;
    readonly notice: string;
    readonly columns: readonly {
        readonly name: string;
        readonly bars: MedicineBars;
    }[];
    readonly noMedicine: string;
    readonly medicines: string;
    readonly rows: readonly SheetRow[];
    readonly ruler: MonthRuler;
    readonly rulerName: string;
}
/** A drawing of its own, with a ground of paper. Needs the element's style sheet for its look. */
export declare function compareSheet(sheet: Sheet): TemplateResult;
