// Shares of usual for tests of the drawing: everything usual, and everything as on testosterone.
import type { AxisShares } from '../../../src/charts/axis-diagram/axis-input.js';

export const usual: AxisShares = {
  gnrh: 1,
  lh: 1,
  fsh: 1,
  testosterone: 1,
  estradiol: 1,
  itt: 1,
  sperm: 1,
  secretion: 1,
  volume: 1,
  typeB: 1,
  spermatocytes: 1,
  roundSpermatids: 1,
  elongatedSpermatids: 1,
  leydigMass: 1,
};

export const suppressed: AxisShares = {
  gnrh: 0.06,
  lh: 0.05,
  fsh: 0.03,
  testosterone: 2.4,
  estradiol: 2.2,
  itt: 0.06,
  sperm: 0,
  secretion: 0.06,
  volume: 0.8,
  typeB: 0.1,
  spermatocytes: 0.15,
  roundSpermatids: 0.15,
  elongatedSpermatids: 0.05,
  leydigMass: 0.35,
};
