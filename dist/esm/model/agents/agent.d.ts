import type { DoseUnit } from '../../data/types.js';
import type { AxisParameters } from '../parameters.js';
import type { Dose, Grid } from './absorption.js';
/** What a course of a medicine may look like. */
export interface AgentLimits {
    readonly unit: DoseUnit;
    /** Smallest and largest single dose, in unit. */
    readonly dose: readonly [number, number];
    /** Shortest and longest interval between doses, days. */
    readonly everyDays: readonly [number, number];
    /** Largest single dose of which a result was seen in men; above it a run says so. */
    readonly studiedDose: number;
}
/** All medicines in the body over time, on the solver's half-step grid; the same for every man. */
export interface AgentInputs {
    /** Testosterone entering the blood that the brain notices, mg per day. */
    readonly testosterone: Float64Array;
    /** Testosterone on the skin, leaving its store there, mg per day; men differ in the share of it that reaches the blood. */
    readonly skinTestosterone: Float64Array;
    /** Testosterone entering the blood that the brain does not notice, mg per day. */
    readonly unnoticedTestosterone: Float64Array;
    /** hCG in the body, IU (as if given under the skin). */
    readonly hcg: Float64Array;
    /** What hCG leaves of the Leydig cells' sensitivity to it, 1 = all. */
    readonly leydigSensitivity: Float64Array;
    /** FSH from outside, IU/L. */
    readonly fsh: Float64Array;
    /** Estrogen receptors of the brain: how far medicines keep estradiol out, and how far they fill the receptors themselves,
     *  both in multiples of the level that takes half of them. */
    readonly receptorsBlocked: Float64Array;
    readonly receptorsFilled: Float64Array;
    /** What is left of the making of estradiol, 1 = all. While medicines are being added: mg of anastrozole in the body. */
    readonly aromatase: Float64Array;
    /** GnRH from outside, 1 = a usual day's pulses. */
    readonly gnrh: Float64Array;
    /** How far the pituitary follows GnRH, 1 = fully. While medicines are being added: pulses per day from outside. */
    readonly gnrhFollowed: Float64Array;
}
/** The columns of a regimen while medicines are being added: each is made, empty, when it is first asked for. */
export type ColumnOf = (name: keyof AgentInputs) => Float64Array;
/** Adds what a list of doses brings into the body. */
export type AddDoses = (column: ColumnOf, doses: readonly Dose[], grid: Grid, parameters: AxisParameters, everyDays: number) => void;
export interface Agent extends AgentLimits {
    readonly add: AddDoses;
}
