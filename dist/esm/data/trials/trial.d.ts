import type { Course, MarkerId, Strength } from '../types.js';
/** Germ cells that biopsies count; as a share of the man's own start. */
export type GermCells = 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids';
/** Read off one typical man. Days are counted from `sinceDay` (0 if absent) and interpolated. */
export type ManOutcomeKind = 
/** On `onDay`, in the marker's unit; with `overDays` the mean of [onDay, onDay + overDays). */
'value'
/** As value, as a fraction of his own start. */
 | 'share'
/** As value, less the value at the start; with `against`, less the value on that other regimen at the same time. */
 | 'difference'
/** Days until the threshold is crossed. */
 | 'firstDayBelow' | 'firstDayAbove'
/** Days to half of the change between sinceDay and the end of the run. */
 | 'halfTime';
/** Read off a cohort. Days are counted from `sinceDay` (0 if absent). */
export type CohortOutcomeKind = 
/** Share of all men who stand below, or at or above, the threshold on `onDay`. */
'fractionBelow' | 'fractionAbove'
/** Share of all men who have been below, or at or above, it on some day from sinceDay to onDay. */
 | 'fractionReachedBelow' | 'fractionReachedAbove'
/** Share that has reached it by onDay, of the men who were below it on sinceDay. */
 | 'fractionBackAbove'
/** Days until half of all men have reached it; with onDay, half of the men who reach it by then. */
 | 'medianDaysBelow' | 'medianDaysAbove'
/** Mean days of the men who reach it after sinceDay and by onDay (those who stand there on sinceDay do not count). */
 | 'meanDaysBelow' | 'meanDaysAbove'
/** Days until the cube of the mean cube root crosses it: how mean sperm curves are published. */
 | 'cubeRootMeanDaysBelow' | 'cubeRootMeanDaysAbove'
/** Mean of the men on onDay; with `overDays` over [onDay, onDay + overDays). */
 | 'meanValue'
/** The same as a fraction of the mean, or of the cube of the mean cube root, on day 0. */
 | 'meanShare' | 'cubeRootMeanShare';
export type OutcomeKind = ManOutcomeKind | CohortOutcomeKind;
interface Reading {
    readonly kind: OutcomeKind;
    readonly onDay?: number;
    readonly overDays?: number;
    /** In the marker's unit; with `thresholdIs: 'share'` a fraction of the man's own start. */
    readonly threshold?: number;
    readonly thresholdIs?: 'share';
    readonly sinceDay?: number;
    readonly against?: readonly Course[];
}
/** Which curve, and what is read off it. */
export type Outcome = (Reading & {
    readonly marker: MarkerId;
    readonly signal?: undefined;
}) | (Reading & {
    readonly signal: GermCells;
    readonly marker?: undefined;
});
/** A published value with its interval. */
export interface Published {
    readonly value: number;
    /** Interval as published, or computed from what was published; absent where neither is possible. */
    readonly low?: number;
    readonly high?: number;
    /** What low and high are, where they are no printed interval of the mean. */
    readonly intervalIs?: string;
    readonly n?: number;
}
/** A published result that the model can replay, before its paper has been drawn. */
export interface TrialEntry {
    readonly id: string;
    readonly regimen: readonly Course[];
    /** The men, in words, and what of their own start the model can be told. A number stands here only where the source
     *  states it for these men; a stand-in is named as one in the description. In a cohort they are the medians. */
    readonly men: {
        readonly description: string;
        readonly ageYears?: number;
        /** Total testosterone in blood, ng/dL. */
        readonly testosteroneNgPerDl?: number;
        readonly lhIuPerL?: number;
        readonly fshIuPerL?: number;
        /** Sperm concentration, million per mL. */
        readonly spermMPerMl?: number;
        /** Volume of one testis, mL. */
        readonly testisVolumeMl?: number;
        /** As the model's man has them. */
        readonly leydigReserve?: number;
        readonly germLineReserve?: number;
    };
    /** Present: replayed with simulateCohort; absent: one typical man. */
    readonly cohort?: {
        readonly population: 'trial' | 'clinic';
        readonly ageYears?: readonly [number, number];
        /** Share of men of Asian origin, 0 to 1. */
        readonly asianOrigin?: number;
    };
    /** Length of the run, days from the first dose. */
    readonly days: number;
    /** Days between samples; 1 if absent. Smaller only for single doses. */
    readonly everyDays?: number;
    readonly outcome: Outcome;
    readonly published: Published;
    readonly source: string;
    readonly strength: Strength;
    /** True: read second-hand (a sponsor's release, a copy, a news page) or from memory of the paper. */
    readonly weak?: true;
    /** Results that contradict this one: no model can meet this and them. Present on both where neither is the better
     *  source, on the weaker one alone otherwise. */
    readonly conflictsWith?: readonly string[];
    /** The contradiction in one sentence. */
    readonly conflict?: string;
    /** Id of the result with the same published figure, read there off a cohort and here off one typical man. It is one
     *  result, so it is counted once. */
    readonly sameFigureAs?: string;
}
/** A published result with the role that its paper was drawn for. */
export interface Trial extends TrialEntry {
    /** fitted: the model's constants were fitted to this figure; replayed: it takes no part in the fit. Drawn by
     *  paper before the calibration was run: .config/validation/split.mjs. */
    readonly role: 'fitted' | 'replayed';
}
export {};
