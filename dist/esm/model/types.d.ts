import type { Course, MarkerId } from '../data/types.js';
/** A man before treatment. Every value is his own and scales the result. High LH with little testosterone makes a man
 *  whose testes fail (primary hypogonadism): his Leydig cells already give what they can. */
export interface Man {
    /** From 45 on, the pituitary wakes more slowly after suppression; nothing else depends on age. */
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
    /** How far his Leydig cells could still step up, 1 = as usual for his LH, 0 = not at all. */
    readonly leydigReserve?: number;
    /** Share of his germ line (0 to 1) that comes back after long suppression, 1 = all. */
    readonly germLineReserve?: number;
}
/** Inner quantities that diagrams draw; each is a share of the man's own start, 1 = usual. */
export type SignalId = 'gnrh' | 'leydigMass' | 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids';
/** Where an input lies outside what was studied in men: a dose above the largest (with the course's index), testosterone
 *  for longer than two and a half years, an age above 74 or below 18, a start far from the men of the studies, or
 *  medicines together that no study was found of. */
export interface Beyond {
    readonly what: 'dose' | 'duration' | 'age' | 'start' | 'together';
    readonly course?: number;
}
/** One simulated man. The first sample is day 0, the untreated steady state. */
export interface Trajectory {
    /** Days from the start. */
    readonly days: Float64Array;
    /** In the units of MarkerId. */
    readonly markers: Readonly<Record<MarkerId, Float64Array>>;
    readonly signals: Readonly<Record<SignalId, Float64Array>>;
    /** Empty where all of the input lies inside what was studied. */
    readonly beyond: readonly Beyond[];
}
export interface SimulationInput {
    readonly man?: Partial<Man>;
    readonly regimen: readonly Course[];
    /** Length of the run in days. */
    readonly days: number;
    /** Days between samples; 1 if absent. */
    readonly everyDays?: number;
}
