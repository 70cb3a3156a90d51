import { type TemplateResult } from 'lit';
import type { MonthAxis } from './compare-input.js';
export interface MonthRuler {
    readonly width: number;
    readonly ticks: readonly {
        readonly x: number;
        readonly words: string;
        readonly isNow: boolean;
        readonly anchor: 'start' | 'middle' | 'end';
    }[];
}
/**
 * @param gap smallest distance between two numbers, px
 * @param print a month as the language writes it
 */
export declare function monthRulerGeometry(axis: MonthAxis, month: number, width: number, gap: number, print: (month: number) => string): MonthRuler;
export declare function monthRuler({ width, ticks }: MonthRuler): TemplateResult;
