import { type TimelineInput } from './timeline-input.js';
/** Liu 2006: length of treatment in the pooled trials, weeks. */
export declare const trialWeeks: readonly [16, 78];
/** Liu 2006: age of the men, years. */
export declare const trialAges: readonly [18, 51];
/** The finish line of the pooled trials, M/mL. Who starts below it cannot come back to it. */
export declare const finishLineMPerMl = 20;
/** Why the pooled figures do not speak about a scenario; the first that holds is told. */
export type OutsideReason = 'drug' | 'depot' | 'untested' | 'age' | 'start';
/** Reasons why a stopped course lies outside the pooled recovery trials; empty where it lies inside. */
export declare function outsideTrials(input: TimelineInput): readonly OutsideReason[];
/** Enanthate 200 mg weekly, the regimen of the WHO trials and of Coviello 2005, whatever else is taken. */
export declare function isWeeklyEnanthate200(input: TimelineInput): boolean;
/** Whether anything but testosterone is given within the first weeks. */
export declare const onlyTestosteroneAtFirst: (input: TimelineInput) => boolean;
