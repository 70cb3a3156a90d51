import type { Cohort, CohortInput } from '../../model/cohort/types.js';
/** How far a cohort is. */
export interface CohortUpdate {
    /** Men simulated so far. */
    readonly done: number;
    /** Men in all. */
    readonly size: number;
    /** The men of the last delivery: null, then the first ones, then all. */
    readonly cohort: Cohort | null;
}
export interface CohortOptions {
    /** Which men are drawn: the same seed draws the same men. 1 unless told. */
    readonly seed?: number;
    /** Men in all. 1,000 unless told. */
    readonly size?: number;
    /** Men in the cohort that is delivered first, the first men of all. 200 unless told. */
    readonly firstSize?: number;
    /** Ends the request; the work ends with the last request for it. */
    readonly signal?: AbortSignal;
    /** Told of each step forward. */
    readonly onUpdate?: (update: CohortUpdate) => void;
}
export declare class CohortService {
    #private;
    /**
     * @param makeWorker starts a worker; null: everything is done on the page itself, in slices.
     * @param workers how many share the work
     */
    constructor(makeWorker?: (() => Worker) | null, workers?: number);
    /**
     * Simulates a cohort. Requests for the same cohort that are under way share one run.
     * @returns the whole cohort; the first men come by `onUpdate`.
     * @throws RegimenError where the input is wrong; the signal's reason once it is aborted.
     */
    simulate(input: CohortInput, options?: CohortOptions): Promise<Cohort>;
}
/**
 * The service that all elements of a page share, made on first need: its workers are kept. It is state of this module and
 * not of the page, because a second copy of the kit may be of another version, whose men are others.
 */
export declare const pageCohorts: () => CohortService;
