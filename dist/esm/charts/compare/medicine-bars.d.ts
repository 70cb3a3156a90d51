import { type TemplateResult } from 'lit';
import type { AgentId, Course } from '../../data/types.js';
import type { MonthAxis } from './compare-input.js';
export interface MedicineBar {
    readonly agent: AgentId;
    readonly words: string;
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly height: number;
    /** x of the comb's teeth. One per dose, or evenly spread where doses come closer than can be drawn. */
    readonly teeth: readonly number[];
    readonly label: {
        readonly x: number;
        readonly anchor: 'start' | 'end';
    };
}
export interface MedicineBars {
    readonly width: number;
    readonly height: number;
    readonly bars: readonly MedicineBar[];
    readonly nowX: number;
    /** Where the line of the moment may be drawn without crossing a name. */
    readonly nowPieces: readonly {
        readonly from: number;
        readonly to: number;
    }[];
}
export interface MedicineBarsInput {
    readonly courses: readonly Course[];
    readonly axis: MonthAxis;
    readonly month: number;
    readonly width: number;
    /** Font size of the names, px. */
    readonly fontSize: number;
    readonly nameOf: (agent: AgentId) => string;
}
/** Bars from the top down, one row per course. */
export declare function medicineBarsGeometry(input: MedicineBarsInput): MedicineBars;
/** @param none words for a protocol without any medicine */
export declare function medicineBars({ bars, nowX, nowPieces, height }: MedicineBars, none: string): TemplateResult;
