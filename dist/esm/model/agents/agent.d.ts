import type { DoseUnit } from '../../data/types.js';
import type { Dose, Grid } from './absorption.js';
/** What a course of a medicine may look like, and whether the model can simulate it. */
export interface AgentLimits {
    readonly unit: DoseUnit;
    /** Smallest and largest single dose, in unit. */
    readonly dose: readonly [number, number];
    /** Shortest and longest interval between doses, days. */
    readonly everyDays: readonly [number, number];
    /** False: the model refuses it, because what it would say has not been checked. */
    readonly simulated: boolean;
}
/** All medicines in the body over time, on the solver's half-step grid. */
export interface AgentInputs {
    /** Testosterone entering the blood, mg per day. */
    readonly testosterone: Float64Array;
    /** The part of it that the brain does not notice, mg per day. */
    readonly unnoticedTestosterone: Float64Array;
    /** hCG in the body, IU (as if given into a muscle). */
    readonly hcg: Float64Array;
    /** Blood levels, ng/mL. */
    readonly enclomiphene: Float64Array;
    readonly zuclomiphene: Float64Array;
    /** Anastrozole in the body, mg. */
    readonly anastrozole: Float64Array;
}
/** Adds what a list of doses brings into the body. */
export type AddDoses = (inputs: AgentInputs, doses: readonly Dose[], grid: Grid) => void;
export interface Agent {
    readonly unit: DoseUnit;
    readonly dose: readonly [number, number];
    readonly everyDays: readonly [number, number];
    /** Absent: nothing is known to the model yet. */
    readonly add?: AddDoses;
    /** True: it could be run, but what comes out contradicts published results, so it is refused. */
    readonly withheld?: boolean;
}
