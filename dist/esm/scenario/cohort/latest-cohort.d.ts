import type { Cohort, CohortInput } from '../../model/cohort/types.js';
import { type CohortOptions, type CohortService, type CohortUpdate } from './cohort-service.js';
export declare class LatestCohort {
    #private;
    /** @param changed called whenever `cohort`, `update` or `problem` is another. */
    constructor(changed: () => void, service?: CohortService);
    /** The men so far of what was asked last; null until the first ones are there. */
    get cohort(): Cohort | null;
    /** How far it is; null before the first step. */
    get update(): CohortUpdate | null;
    /** Why there is no cohort. */
    get problem(): Error | null;
    /** Asks for a cohort and drops what was asked before. The same question again changes nothing. */
    ask(input: CohortInput, options?: Pick<CohortOptions, 'seed' | 'size' | 'firstSize'>): void;
    /** Drops what was asked and what was got, for instance when the element leaves the page. */
    stop(): void;
}
