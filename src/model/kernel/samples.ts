// What is read off a man at a moment, in laboratory units.
import type { MarkerId } from '../../data/types.js';
import type { AgentInputs } from '../agents/agent.js';
import type { SignalId } from '../types.js';
import type { ManState } from './man-state.js';

export const markerIds: readonly MarkerId[] = [
  'lh',
  'fsh',
  'testosterone',
  'estradiol',
  'inhibinB',
  'itt',
  'sperm',
  'testisVolume',
];

export const signalIds: readonly SignalId[] = [
  'gnrh',
  'leydigMass',
  'typeB',
  'spermatocytes',
  'roundSpermatids',
  'elongatedSpermatids',
];

/** As long as the number of samples; markers in the units of MarkerId, signals as shares of the own start. */
export type Column = Float64Array | Float32Array;

/** Reads off a man how he stood at grid point `at`, where followHormones began: all markers, then all signals. */
export function sampleMan(
  c: Float64Array,
  state: ManState,
  begun: Float64Array,
  sampled: Float64Array,
  inputs: AgentInputs,
  at: number,
): void {
  const lhStart = c[0] as number;
  const fshStart = c[1] as number;
  const testosteroneStart = c[2] as number;
  const estradiolStart = c[3] as number;
  const inhibinStart = c[4] as number;
  const ittStart = c[5] as number;
  const spermStart = c[6] as number;
  const volumeStart = c[7] as number;
  const perOwnProduction = c[8] as number;
  const saturation = c[10] as number;
  const estradiolFollowing = c[11] as number;
  const testicularEstradiolShare = c[12] as number;
  const ittOwnShare = c[13] as number;
  const germVolumeShare = c[55] as number;
  const leydigVolumeShare = c[56] as number;
  const lh = begun[0] as number;
  const fshActing = begun[1] as number;
  const production = begun[2] as number;
  const leydig = begun[3] as number;
  const inhibin = begun[4] as number;
  const mass = begun[5] as number;
  const called = begun[6] as number;
  const typeB = state[10] as number;
  const spermatocytes = state[11] as number;
  const roundSpermatids = state[12] as number;
  const elongatedSpermatids = state[13] as number;
  const sperm = state[16] as number;

  // What the brain does not notice is in the blood all the same. Total testosterone rises less than in proportion, as SHBG
  // fills.
  const seen = production + (inputs.unnoticedTestosterone[at] as number) * perOwnProduction;
  const testosterone = (seen * (1 + saturation)) / (1 + saturation * seen);
  const following = 1 + (seen - 1) * estradiolFollowing;
  const estradiol = (inputs.aromatase[at] as number) * (following + testicularEstradiolShare * (leydig - following));
  const germ = 0.1 * typeB + 0.3 * (spermatocytes + roundSpermatids + elongatedSpermatids);
  const volume = 1 + germVolumeShare * (germ - 1) + leydigVolumeShare * (mass - 1);

  sampled[0] = lhStart * lh;
  sampled[1] = fshStart * fshActing;
  sampled[2] = testosteroneStart * testosterone;
  sampled[3] = estradiolStart * estradiol;
  sampled[4] = inhibinStart * inhibin;
  sampled[5] = ittStart * (ittOwnShare * leydig + (1 - ittOwnShare) * testosterone);
  sampled[6] = spermStart * sperm;
  sampled[7] = volumeStart * volume;
  sampled[8] = called;
  sampled[9] = mass;
  sampled[10] = typeB;
  sampled[11] = spermatocytes;
  sampled[12] = roundSpermatids;
  sampled[13] = elongatedSpermatids;
}
