import type { AxisParameters } from '../parameters.js';
import type { CohortSpec } from './types.js';
export interface Population {
    /** The men's own start, where the caller is silent. */
    readonly spec: Omit<CohortSpec, 'population'>;
    /** Spread of what a laboratory would measure before treatment. */
    readonly startSpread: {
        readonly testosterone: number;
        readonly lh: number;
        readonly fsh: number;
        readonly sperm: number;
        readonly volume: number;
    };
    /** Least sperm to be taken in, M/mL, where the men's median is the population's own; in proportion elsewhere. */
    readonly leastSpermMPerMl: number;
    /** Factors on constants of the axis, common to the population. */
    readonly shift: Partial<Readonly<Record<keyof AxisParameters, number>>>;
    /** Spread of constants of the axis from man to man. */
    readonly spread: Partial<Readonly<Record<keyof AxisParameters, number>>>;
    /** Share of men whose germ line does not come back. */
    readonly neverShare: number;
    /** Share of men whose germ line comes back slowly, the factor on its pace (median), and the spread of that factor. */
    readonly slowMen: {
        readonly share: number;
        readonly pace: number;
        readonly spread: number;
    };
}
/** How men differ: standard deviations of the natural logarithm, shares and factors. */
export interface Differences {
    /** Spread of the clearance of testosterone. */
    readonly clearance: number;
    /** Spread of the share of a gel that reaches the blood. */
    readonly gelShare: number;
    /** Spread of the ITT that gives half support. */
    readonly ittHalf: number;
    /** Spread of the floor of sperm output. */
    readonly spermFloor: number;
    /** Spread of how fast release fails. */
    readonly releaseRate: number;
    /** Spread of how fast germ cells come back. */
    readonly entryReturn: number;
    /** Spread of how much long suppression slows. */
    readonly memory: number;
    /** Spread of the pituitary’s pace. */
    readonly readiness: number;
    /** Spread of how easily the pituitary falls silent. */
    readonly readinessHalf: number;
    /** Trial men whose germ line comes back slowly: share, and factor on its pace. */
    readonly slowMen: number;
    readonly slowPace: number;
    /** In men of East Asian origin: factor on the floor of sperm output, on the clearance of testosterone, and on the share of
     *  men who are slow. */
    readonly asianSpermFloor: number;
    readonly asianClearance: number;
    readonly asianSlow: number;
    /** Clinic men: factors on the pace of return and on the floor of sperm output, and shares as in Population. */
    readonly clinicReturn: number;
    readonly clinicSlowMen: number;
    readonly clinicSpermFloor: number;
    readonly clinicNever: number;
}
export declare const differences: Differences;
/** Both populations, from one set of differences. */
export declare function populationsOf(d: Differences): Readonly<Record<CohortSpec['population'], Population>>;
