import type { Course, MarkerId } from '../../data/types.js';
import type { Beyond } from '../types.js';
/** Who the men are. Medians are of the men's own start; men scatter around them. */
export interface CohortSpec {
    /** trial: volunteers of the contraceptive trials, who all came back. clinic: men of infertility clinics after prescribed
     *  testosterone, treated for longer, with less reserve, of whom some do not come back. */
    readonly population: 'trial' | 'clinic';
    /** Youngest and oldest; ages between are equally likely. */
    readonly ageYears: readonly [number, number];
    /** Share of men of East Asian origin, 0 to 1: in trials more of them came down to no sperm. */
    readonly asianOrigin: number;
    readonly testosteroneNgPerDl: number;
    readonly lhIuPerL: number;
    readonly fshIuPerL: number;
    readonly spermMPerMl: number;
    readonly testisVolumeMl: number;
}
export interface CohortInput {
    readonly regimen: readonly Course[];
    /** Length of the run in days. */
    readonly days: number;
    /** Days between samples; 1 if absent. */
    readonly everyDays?: number;
    readonly men?: Partial<CohortSpec>;
}
/** A group that was asked for, once it is checked and complete: plain data that can be sent between threads. */
export interface CheckedCohort {
    readonly regimen: readonly Course[];
    readonly days: number;
    readonly everyDays: number;
    readonly men: CohortSpec;
    readonly beyond: readonly Beyond[];
}
export interface CohortOptions {
    /** Number of men, 1 to 10,000. */
    readonly size: number;
    /** Whole number; the same seed gives the same men, and the first men of a larger group are those of a smaller. */
    readonly seed: number;
    /** The first of the seed's men; 0 if absent. So parts of a group can be simulated apart. */
    readonly from?: number;
}
/** What was sampled, as plain data that can be sent between threads. */
export interface CohortColumns {
    /** Days from the start. */
    readonly days: Float64Array;
    readonly size: number;
    /** Per marker, in the units of MarkerId, man after man. */
    readonly values: Readonly<Record<MarkerId, Float32Array>>;
    readonly beyond: readonly Beyond[];
}
/** A simulated group of men. Shares are from 0 to 1; every series has one entry per sampled day. */
export interface Cohort {
    readonly days: Float64Array;
    readonly size: number;
    /** Where the input lies outside what was studied; empty where it does not. */
    readonly beyond: readonly Beyond[];
    /** The value below which the share p of the men lies on each day, interpolated between two men. */
    quantile(marker: MarkerId, p: number): Float64Array;
    mean(marker: MarkerId): Float64Array;
    /** Cube of the mean of cube roots: the mean that semen trials were fitted on. */
    cubeRootMean(marker: MarkerId): Float64Array;
    /** Share of men below the threshold on each day. */
    fractionBelow(marker: MarkerId, threshold: number): Float64Array;
    /** Share of men who have reached the threshold on or after sinceDay (0 if absent) by each day. */
    fractionAtLeast(marker: MarkerId, threshold: number, sinceDay?: number): Float64Array;
    /** Share of men who have fallen below the threshold on or after sinceDay by each day. */
    fractionReachedBelow(marker: MarkerId, threshold: number, sinceDay?: number): Float64Array;
}
/** A group that is being simulated, some men at a time. */
export interface CohortProgress {
    readonly size: number;
    readonly done: number;
    /** Simulates up to that many more; returns how many are done. */
    advance(men: number): number;
    /** Of the men done so far. */
    columns(): CohortColumns;
}
