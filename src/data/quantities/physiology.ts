// The untreated axis: pulses, reference values, the months a sperm takes.
import { reviewed2026 } from '../review.js';
import type { Measure } from './quantity.js';

export const lhPulseInterval: Measure = {
  kind: 'measure',
  id: 'lh-pulse-interval',
  value: 95,
  unit: 'minutes',
  spread: { kind: 'se', low: 84, high: 106 },
  people: 'healthy men',
  n: 'not-reported',
  time: 'blood drawn every 10 minutes',
  sources: ['veldhuis-1987'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const ittRatio: Measure = {
  kind: 'measure',
  id: 'itt-to-blood-ratio',
  value: 40,
  unit: 'times the level in blood, at least',
  spread: { kind: 'range', low: 40, high: 200 },
  people: 'healthy men in four small studies; assays differ',
  n: 'not-reported',
  time: 'before treatment',
  sources: ['coviello-2004', 'coviello-2005', 'roth-2010'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const ittUsualRia: Measure = {
  kind: 'measure',
  id: 'itt-usual-radioimmunoassay',
  value: 609,
  unit: 'ng/mL',
  spread: { kind: 'se', low: 559, high: 659 },
  people: 'healthy men, older assay; the spread is not named in the abstract, taken as standard error',
  n: 21,
  time: 'seen once',
  sources: ['jarow-2001'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const ittUsualLcms: Measure = {
  kind: 'measure',
  id: 'itt-usual-mass-spectrometry',
  value: 572,
  unit: 'ng/mL',
  spread: { kind: 'se', low: 470, high: 674 },
  people: 'healthy men, newer assay; the spread is not named in the abstract, taken as standard error',
  n: 'not-reported',
  time: 'seen once',
  sources: ['zhao-2004'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermJourney: Measure = {
  kind: 'measure',
  id: 'sperm-journey-heavy-water',
  value: 64,
  unit: 'days from label to semen, mean',
  spread: { kind: 'range', low: 42, high: 76 },
  people: 'healthy men who drank heavy water',
  n: 11,
  time: 'once',
  sources: ['misell-2006'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermatogenesisClassical: Measure = {
  kind: 'measure',
  id: 'spermatogenesis-classical',
  value: 74,
  unit: 'days in the tubule; transit comes on top',
  spread: { kind: 'unknown', why: 'single-value' },
  people: 'volunteers with labelled germ cells',
  n: 'not-reported',
  time: 'once',
  sources: ['heller-1963'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneUsual: Measure = {
  kind: 'measure',
  id: 'testosterone-usual',
  value: 531,
  unit: 'ng/dL, median',
  spread: { kind: 'interval', low: 264, high: 916 },
  people: 'healthy men of 19 to 39 years, not obese, four cohorts',
  n: 'not-reported',
  time: 'seen once',
  sources: ['travison-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lhUsual: Measure = {
  kind: 'measure',
  id: 'lh-usual',
  value: 4.2,
  unit: 'IU/L, median',
  spread: { kind: 'interval', low: 1.6, high: 10 },
  people: 'healthy Chinese men',
  n: 1043,
  time: 'seen once',
  sources: ['yu-2018'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const fshUsual: Measure = {
  kind: 'measure',
  id: 'fsh-usual',
  value: 5.6,
  unit: 'IU/L, median',
  spread: { kind: 'interval', low: 1.9, high: 16.3 },
  people: 'healthy Chinese men',
  n: 1043,
  time: 'seen once',
  sources: ['yu-2018'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const estradiolUsual: Measure = {
  kind: 'measure',
  id: 'estradiol-usual',
  value: 85,
  unit: 'pmol/L, median',
  spread: { kind: 'interval', low: 4.7, high: 195 },
  people: 'healthy Chinese men',
  n: 1043,
  time: 'seen once',
  sources: ['yu-2018'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermLowerLimit: Measure = {
  kind: 'measure',
  id: 'sperm-lower-limit-2021',
  value: 16,
  unit: 'M/mL',
  spread: { kind: 'ci95', low: 15, high: 18 },
  people: 'men who had recently fathered a pregnancy, 5th centile',
  n: 'not-reported',
  time: 'seen once',
  sources: ['who-2021'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermLowerLimit2010: Measure = {
  kind: 'measure',
  id: 'sperm-lower-limit-2010',
  value: 15,
  unit: 'M/mL',
  spread: { kind: 'ci95', low: 12, high: 16 },
  people: 'men who had recently fathered a pregnancy, 5th centile',
  n: 'not-reported',
  time: 'seen once',
  sources: ['cooper-2010'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
