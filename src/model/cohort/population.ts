// How men differ, in the two populations the kit speaks of. Every spread is the standard deviation of the natural
// logarithm; "fitted" names the figure it was fitted to. How published spreads were read stands in model.md.
import { fittedDifferences } from '../fitted.js';
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
  readonly slowMen: { readonly share: number; readonly pace: number; readonly spread: number };
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

export const differences: Differences = Object.freeze({
  ...fittedDifferences,
  clearance: 0.2, // PHY-10: 108 of 516
  gelShare: 0.45, // AndroGel 1.62 %: 561 ± 259 ng/dL on day 112, with doses adjusted in three of four men
});

/** Assumed: slow men differ among themselves by about half. */
const SLOW_SPREAD = 0.4;

/** Both populations, from one set of differences. */
export function populationsOf(d: Differences): Readonly<Record<CohortSpec['population'], Population>> {
  const spread = {
    testosteroneClearance: d.clearance,
    ittHalf: d.ittHalf,
    spermFloor: d.spermFloor,
    entryFloor: 0.5, // assumed: one of five men kept most of his germ cells, four next to none (VOL-13)
    releaseRate: d.releaseRate,
    entryReturnRate: d.entryReturn,
    memorySlowsEntry: d.memory,
    memorySlowsReturn: d.memory,
    readinessRate: d.readiness,
    readinessHalf: d.readinessHalf,
    hcgPotency: 0.3, // assumed: as doses needed differ
    leydigHalf: 0.3, // assumed
    germVolumeShare: 0.35, // assumed: from VOL-17 to VOL-01, a wide band
    transitDays: 0.2, // PHY-18
    gelShare: d.gelShare,
  };
  const startSpread = {
    testosterone: 0.25, // PHY-01: 303 to 852 for 5 to 95 %
    lh: 0.4, // PHY-02: 1.6 to 10.0
    fsh: 0.5, // PHY-02: 1.9 to 16.3
    sperm: 0.6, // SUP-20 and PHY-07: most volunteers between 20 and 200 M/mL
    volume: 0.22, // PHY-06: 4.8 of 18.6
  };
  return {
    trial: {
      spec: {
        ageYears: [20, 45],
        asianOrigin: 0,
        testosteroneNgPerDl: 550,
        lhIuPerL: 4.5,
        fshIuPerL: 4.5,
        spermMPerMl: 65,
        testisVolumeMl: 20,
      },
      startSpread,
      leastSpermMPerMl: 20, // normal semen was asked for: 20 M/mL at the time
      shift: {},
      spread,
      neverShare: 0,
      slowMen: { share: d.slowMen, pace: d.slowPace, spread: SLOW_SPREAD },
    },
    clinic: {
      spec: {
        ageYears: [28, 55], // HCG-10: mean 40, 27 to 69
        asianOrigin: 0,
        testosteroneNgPerDl: 350,
        lhIuPerL: 4,
        fshIuPerL: 5,
        spermMPerMl: 35, // HCG-06: 35.2
        testisVolumeMl: 17, // PHY-06: between infertile and fertile men
      },
      startSpread: { ...startSpread, sperm: 0.9 },
      leastSpermMPerMl: 0,
      shift: {
        entryReturnRate: d.clinicReturn,
        releaseReturnRate: d.clinicReturn,
        readinessRate: d.clinicReturn,
        spermFloor: d.clinicSpermFloor,
      },
      spread,
      neverShare: d.clinicNever,
      slowMen: { share: d.clinicSlowMen, pace: d.slowPace, spread: SLOW_SPREAD },
    },
  };
}
