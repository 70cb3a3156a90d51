// Where the kernel writes what it samples: one column for each marker and each inner signal.
import type { MarkerId } from '../../data/types.js';
import type { SignalId } from '../types.js';

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

/** Columns as long as the number of samples; markers in the units of MarkerId, signals as shares of the own start. */
export type Samples<Column = Float64Array | Float32Array> = Readonly<Record<MarkerId | SignalId, Column>>;
