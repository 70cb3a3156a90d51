import type { Course, MarkerId } from '../data/types.js';
/** A man before treatment. Every value is his own and scales the result; ageYears is recorded but changes nothing,
 *  because the published effects of age on suppression and recovery contradict each other. */
export interface Man {
    readonly ageYears: number;
    /** Total testosterone in blood, ng/dL. */
    readonly testosteroneNgPerDl: number;
    readonly lhIuPerL: number;
    readonly fshIuPerL: number;
    /** Sperm concentration, million per mL. */
    readonly spermMPerMl: number;
    /** Volume of one testis, mL (mean of the two). */
    readonly testisVolumeMl: number;
    /** Share of his own sperm output (0 to 1) that goes on with no gonadotropin support at all. */
    readonly spermatogenicFloor?: number;
}
/** Inner quantities that diagrams draw; each is a share of the man's own start, 1 = usual. */
export type SignalId = 'gnrh' | 'leydigMass' | 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids';
/** One simulated man. The first sample is day 0, the untreated steady state. */
export interface Trajectory {
    /** Days from the start. */
    readonly days: Float64Array;
    /** In the units of MarkerId. */
    readonly markers: Readonly<Record<MarkerId, Float64Array>>;
    readonly signals: Readonly<Record<SignalId, Float64Array>>;
}
export interface SimulationInput {
    readonly man?: Partial<Man>;
    readonly regimen: readonly Course[];
    /** Length of the run in days. */
    readonly days: number;
    /** Days between samples; 1 if absent. */
    readonly everyDays?: number;
}
