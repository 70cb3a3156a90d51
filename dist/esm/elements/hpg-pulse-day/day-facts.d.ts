import type { PulseTrace } from '../../model/day/pulse-trace.js';
import type { ChosenDay } from './day-choices.js';
/** Mean and range of a hormone over the day, in its unit. */
export interface DayLevels {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
}
export interface DayFacts {
    readonly day: ChosenDay;
    readonly trace: PulseTrace;
    /** Minutes of the brain's own pulses, and of doses of gonadorelin. */
    readonly own: readonly number[];
    readonly given: readonly number[];
    readonly byPump: boolean;
    /** Mean size of the brain's own pulses, a usual one = 1; 0 where there are none. */
    readonly size: number;
    /** Minutes of the LH peaks that are counted from blood every 10 minutes. */
    readonly lhPeaks: readonly number[];
    readonly lh: DayLevels;
    readonly testosterone: DayLevels;
}
/** @param seed of the chance with which pulses come */
export declare function dayFacts(day: ChosenDay, seed: number): DayFacts;
/** Mean minutes between counted LH pulses; undefined for fewer than two. */
export declare function lhInterval({ lhPeaks }: DayFacts): number | undefined;
/** What the pulses of a day do, beside those of the same man without any medicine. */
export type DayStory = 'naturalDay' | 'fewer' | 'weaker' | 'usual' | 'stronger' | 'louderLh' | 'pumped' | 'injected';
export declare function dayStory(facts: DayFacts, natural: DayFacts): DayStory;
