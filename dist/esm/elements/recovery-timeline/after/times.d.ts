import { monthTicks } from '../../../charts/time-axis/ticks.js';
import { type Run } from '../../../scenario/run.js';
import type { Voice } from '../../../text/index.js';
export declare const timeUnits: readonly ["months", "weeks"];
export type TimeUnit = (typeof timeUnits)[number];
export interface Times {
    readonly unit: TimeUnit;
    /** Of one step, in months. */
    readonly step: number;
    /** How many steps Page keys go. */
    readonly page: number;
    /** The nearest whole step. */
    readonly snap: (month: number) => number;
    /** "12", or "52" of the same stretch in weeks. */
    readonly number: (month: number, places?: number) => string;
    /** "3.4 months", "15 weeks" */
    readonly span: (months: number) => string;
    /** "month 14", "week 61" */
    readonly at: (month: number) => string;
    readonly moment: (run: Run, month: number) => string;
    /** The axis of the drawing. */
    readonly axis: {
        readonly name: string;
        readonly ticks: typeof monthTicks;
        readonly label: (month: number) => string;
    };
    /** The first columns of the table. */
    readonly head: readonly [string, string];
}
/** How a voice tells times. */
export declare function timesIn(voice: Voice, unit: TimeUnit): Times;
