// The untreated axis: pulses, reference values, the months a sperm takes.
import { reviewed2026 } from '../review.js';
import type { Measure } from './quantity.js';

export const lhPulseInterval: Measure = {
  kind: 'measure',
  id: 'lh-pulse-interval',
  what: 'Time from one pulse of LH to the next',
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
  what: 'How much more testosterone is inside the testis than in blood',
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
  what: 'Usual testosterone inside the testis',
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
  what: 'Usual testosterone inside the testis',
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
  what: 'Time a sperm takes from its making to semen',
  value: 64,
  unit: 'days from label to semen, mean',
  spread: { kind: 'range', low: 42, high: 76 },
  people: 'healthy men who drank heavy water',
  n: 11,
  time: 'once',
  sources: ['misell-2006'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const spermatogenesisClassical: Measure = {
  kind: 'measure',
  id: 'spermatogenesis-classical',
  what: 'Time in which a sperm is made',
  value: 74,
  unit: 'days in the tubule; transit comes on top',
  spread: { kind: 'unknown', why: 'single-value' },
  people: 'volunteers with labelled germ cells',
  n: 'not-reported',
  time: 'once',
  sources: ['heller-1963'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const testosteroneUsual: Measure = {
  kind: 'measure',
  id: 'testosterone-usual',
  what: 'Usual testosterone in blood',
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
  what: 'Usual LH in blood',
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
  what: 'Usual FSH in blood',
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
  what: 'Usual estradiol in blood',
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
  what: 'Lower end of the usual sperm count',
  value: 16,
  unit: 'M/mL',
  spread: { kind: 'ci95', low: 15, high: 18 },
  people: 'men who had recently fathered a pregnancy, 5th centile',
  n: 'not-reported',
  time: 'seen once',
  sources: ['who-2021'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const spermLowerLimit2010: Measure = {
  kind: 'measure',
  id: 'sperm-lower-limit-2010',
  what: 'Lower end of the usual sperm count',
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
