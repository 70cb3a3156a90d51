// The right-hand side: how fast each slow state of the axis moves, given the medicines in the body.
// Everything is a share of the man's own start, so that the untreated man sits at 1 and stays there.
import type { AgentInputs } from './agents/agent.js';
import type { AxisParameters } from './parameters.js';
import type { Man } from './types.js';
import { productionMgPerDay } from './units.js';

/** Where each slow state sits in the state vector. */
export const LH = 0;
export const FSH = 1;
export const INHIBIN = 2;
/** Readiness of pituitary and hypothalamus to follow the drive. */
export const READINESS = 3;
/** Memory of long suppression, 0 to 1. */
export const MEMORY = 4;
export const LEYDIG_MASS = 5;
/** Sensitivity of the Leydig cells to LH and hCG. */
export const SENSITIVITY = 6;
/** Germ cells entering as type B spermatogonia. */
export const ENTRY = 7;
/** Support for finishing and releasing sperm. */
export const RELEASE = 8;
/** Share of the germ line that comes back late. */
export const LATE = 9;
export const STATES = 10;

/** The untreated steady state. */
export function startState(): Float64Array {
  const state = new Float64Array(STATES).fill(1);
  state[MEMORY] = 0;
  state[LATE] = 0;
  return state;
}

/** The parameters together with what follows from one man's own values. */
export interface AxisConstants extends AxisParameters {
  /** mg per day. */
  readonly ownProduction: number;
  readonly adrenalShare: number;
  readonly saturation: number;
  /** ng/dL that his estradiol does not follow (men with little testosterone keep their estradiol). */
  readonly estradiolOffset: number;
  readonly testosteroneStart: number;
  /** His usual estradiol over the level that fills half of the receptors. */
  readonly estradiolFilling: number;
  /** Steepness of the feedback at his own level; 1 + this is the ceiling of his drive. */
  readonly driveReserve: number;
  /** Share of what is measured inside his testis that is made there. */
  readonly ittOwnShare: number;
}

const REFERENCE_NG_PER_DL = 550;

export function constantsFor(parameters: AxisParameters, man: Man): AxisConstants {
  const start = man.testosteroneNgPerDl;
  const setPoint = Math.pow(start / REFERENCE_NG_PER_DL, parameters.commonSetPoint);
  return {
    ...parameters,
    testosteroneStart: start,
    ownProduction:
      productionMgPerDay(REFERENCE_NG_PER_DL, parameters.testosteroneClearance) *
      Math.pow(start / REFERENCE_NG_PER_DL, parameters.productionExponent),
    adrenalShare: Math.min(0.5, parameters.adrenalTestosterone / start),
    saturation: (parameters.bindingSaturation * start) / REFERENCE_NG_PER_DL,
    estradiolOffset: Math.max(0, REFERENCE_NG_PER_DL - start),
    estradiolFilling: parameters.estradiolStart / parameters.estradiolHalf,
    driveReserve: (parameters.driveCeiling - 1) * Math.pow(setPoint, 2.5),
    ittOwnShare: 1 - (0.0347 * REFERENCE_NG_PER_DL) / parameters.ittStart,
  };
}

/** Hormones that follow the slow states within hours, as shares of the man's start. */
export interface FastHormones {
  drive: number;
  /** Total, in blood. */
  testosterone: number;
  /** What the Leydig cells make. */
  leydig: number;
  itt: number;
  /** LH and hCG together, as the Leydig cells see them. */
  stimulus: number;
}

/** Works out the fast hormones at grid point `at`. */
export function fastHormones(
  c: AxisConstants,
  inputs: AgentInputs,
  at: number,
  state: Float64Array,
  into: FastHormones,
): void {
  // Leydig cells: output rises more than in proportion to weak stimulation and levels off under strong stimulation.
  const stimulus = Math.max(0, state[LH]!) + c.hcgPotency * inputs.hcg[at]!;
  const steep = stimulus * Math.sqrt(stimulus);
  const leydig =
    (state[SENSITIVITY]! * state[LEYDIG_MASS]! * steep * (1 + c.leydigHalf)) / (c.leydigHalf + steep);

  // Blood: own and outside testosterone add; the brain may count the outside part at less (short spikes).
  const own = (1 - c.adrenalShare) * leydig + c.adrenalShare;
  const sensed = own + inputs.sensedTestosterone[at]! / c.ownProduction;
  into.testosterone = inBlood(c, own + inputs.testosterone[at]! / c.ownProduction);
  into.leydig = leydig;

  // Estrogen receptors of the brain: estradiol fills them, clomiphene's isomers keep it out.
  const e = estradiolShare(c, inputs, at, inBlood(c, sensed), leydig) * c.estradiolFilling;
  const z = inputs.zuclomiphene[at]! / c.zuclomipheneHalf;
  const blocked = z + inputs.enclomiphene[at]! / c.enclomipheneHalf;
  const occupied = ((e + c.zuclomipheneAgonism * z) * (1 + c.estradiolFilling)) / ((1 + e + blocked) * c.estradiolFilling);

  // Feedback: free testosterone (in proportion to production) and occupied estrogen receptors slow GnRH.
  const signal = (1 - c.estradiolFeedbackShare) * sensed + c.estradiolFeedbackShare * occupied;
  into.drive = (1 + c.driveReserve) / (1 + c.driveReserve * signal * signal * Math.sqrt(signal));
  into.stimulus = stimulus;
  into.itt = c.ittOwnShare * leydig + (1 - c.ittOwnShare) * into.testosterone;
}

/** Total testosterone in blood for a given production: it rises less than in proportion as SHBG fills. */
function inBlood(c: AxisConstants, production: number): number {
  return (production * (1 + c.saturation)) / (1 + c.saturation * production);
}

/** Estradiol: follows testosterone in blood, a part is made in the testis, anastrozole slows its making. */
export function estradiolShare(
  c: AxisConstants,
  inputs: AgentInputs,
  at: number,
  testosterone: number,
  leydig: number,
): number {
  const followed =
    (testosterone * c.testosteroneStart + c.estradiolOffset) / (c.testosteroneStart + c.estradiolOffset);
  const anastrozole = inputs.anastrozole[at]!;
  const aromatase = 1 - (c.aromataseMaxInhibition * anastrozole) / (anastrozole + c.aromataseHalfMg);
  return aromatase * (followed + c.testicularEstradiolShare * (leydig - followed));
}

/** Support of the germ line by testosterone inside the testis and by FSH, 1 = usual. */
export function support(c: AxisConstants, itt: number, fsh: number): number {
  const half = c.ittHalf * c.ittHalf;
  const byItt = (itt * itt * (1 + half)) / (itt * itt + half);
  const byFsh = (fsh * (1 + c.fshHalf)) / (fsh + c.fshHalf);
  return byItt * (c.supportWithoutFsh + (1 - c.supportWithoutFsh) * byFsh);
}

/** Writes how fast each state moves (per day). `germ` is the mass of germ cells. */
export function slope(
  c: AxisConstants,
  inputs: AgentInputs,
  at: number,
  state: Float64Array,
  germ: number,
  fast: FastHormones,
  into: Float64Array,
): void {
  fastHormones(c, inputs, at, state, fast);
  const { drive, itt, stimulus } = fast;
  const lh = Math.max(0, state[LH]!);
  const fsh = Math.max(0, state[FSH]!);
  const readiness = state[READINESS]!;
  const memory = state[MEMORY]!;
  const entry = state[ENTRY]!;

  // LH: the GnRH drive, as far as the pituitary is ready to follow it.
  into[LH] = c.lhRate * (drive * readiness - lh);

  // FSH: the same signal, a little steeper (lh^1.25), held back by inhibin B.
  const release = (lh * Math.sqrt(Math.sqrt(lh)) * (1 + c.inhibinBrake)) / (1 + c.inhibinBrake * state[INHIBIN]!);
  into[FSH] = c.fshRate * (release - fsh);

  // Inhibin B: from Sertoli cells, helped by FSH and by germ cells.
  const byFsh = (fsh * (1 + c.fshHalf)) / (fsh + c.fshHalf);
  const inhibin = 1 - c.inhibinFromFsh - c.inhibinFromGerm + c.inhibinFromFsh * byFsh + c.inhibinFromGerm * germ;
  into[INHIBIN] = c.inhibinRate * (inhibin - state[INHIBIN]!);

  // Readiness: wanes over weeks without drive and returns over weeks, more slowly after long suppression.
  const ready = (drive * (1 + c.responsivenessHalf)) / (drive + c.responsivenessHalf) - readiness;
  into[READINESS] = (ready > 0 ? c.responsivenessRate / (1 + c.memorySlowsReturn * memory * memory) : c.responsivenessRate) * ready;

  // Memory: builds up over years of suppression and fades as slowly.
  into[MEMORY] = c.memoryRate * (Math.max(0, 1 - drive) - memory);

  // Leydig mass: kept up by LH or hCG, shrinks over months without.
  const mass = (stimulus * (1 + c.leydigMassHalf)) / (c.leydigMassHalf + stimulus);
  into[LEYDIG_MASS] = c.leydigMassRate * (c.leydigMassFloor + (1 - c.leydigMassFloor) * mass - state[LEYDIG_MASS]!);

  // Sensitivity: strong stimulation dulls the Leydig cells within days.
  const square = c.desensitisationHalf * c.desensitisationHalf;
  const sensitivity =
    c.desensitisationFloor + ((1 - c.desensitisationFloor) * (square + 1)) / (square + stimulus * stimulus);
  into[SENSITIVITY] = c.desensitisationRate * (sensitivity - state[SENSITIVITY]!);

  // Entry: spermatogonia that go on to type B, as far as they are supported; stopping is quick, building up again is not.
  const supported = support(c, itt, fsh);
  const allowed = (1 - state[LATE]!) * (c.entryFloor + (1 - c.entryFloor) * supported);
  into[ENTRY] = (allowed > entry ? c.entryReturnRate : c.entryRate) * (allowed - entry);

  // Release: finishing and letting go of elongated spermatids needs the same support.
  const finishing = supported - state[RELEASE]!;
  into[RELEASE] = (finishing > 0 ? c.releaseReturnRate : c.releaseRate) * finishing;

  // Late share: a part of the germ line that is lost within months of suppression and comes back over a year or more.
  const loss = c.slowShare * Math.max(0, 1 - supported) - state[LATE]!;
  into[LATE] = (loss > 0 ? c.slowLossRate : c.slowReturnRate) * loss;
}
