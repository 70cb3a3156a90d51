// How far LH, FSH and testosterone inside the testis fall on testosterone from outside.
import { reviewed2026 } from '../review.js';
import type { Measure } from './quantity.js';

export const lhOnEnanthate: Measure = {
  kind: 'measure',
  id: 'lh-on-enanthate-3-weeks',
  what: 'LH in blood',
  value: 5,
  unit: '% of own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 200 mg weekly',
  n: 29,
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fshOnEnanthate: Measure = {
  kind: 'measure',
  id: 'fsh-on-enanthate-3-weeks',
  what: 'FSH in blood',
  value: 3,
  unit: '% of own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 200 mg weekly',
  n: 29,
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'controlled',
  ...reviewed2026,
};

export const ittFallOnEnanthate: Measure = {
  kind: 'measure',
  id: 'itt-fall-on-enanthate-3-weeks',
  what: 'Fall of testosterone inside the testis',
  value: -94,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 200 mg weekly and placebo, one of four arms of a trial of 29',
  n: 'not-reported',
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittBeforeEnanthate: Measure = {
  kind: 'measure',
  id: 'itt-before-enanthate',
  what: 'Testosterone inside the testis',
  value: 1234,
  unit: 'nmol/L',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men before enanthate, one of four arms of a trial of 29',
  n: 'not-reported',
  time: 'before treatment',
  sources: ['coviello-2005'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const ittOnEnanthate: Measure = {
  kind: 'measure',
  id: 'itt-on-enanthate-3-weeks',
  what: 'Testosterone inside the testis',
  value: 72,
  unit: 'nmol/L',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on enanthate 200 mg weekly and placebo, one of four arms of a trial of 29',
  n: 'not-reported',
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittFallWithProgestin: Measure = {
  kind: 'measure',
  id: 'itt-fall-with-progestin-6-months',
  what: 'Fall of testosterone inside the testis',
  value: -98,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 100 mg weekly; they also took a progestin',
  n: 7,
  time: '6 months',
  sources: ['coviello-2004'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const bloodTestosteroneOnEnanthate: Measure = {
  kind: 'measure',
  id: 'blood-testosterone-on-enanthate',
  what: 'Testosterone in blood',
  value: 2.5,
  unit: 'times own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'fertile men in the UK on enanthate 200 mg weekly',
  n: 28,
  time: 'during treatment',
  sources: ['wallace-1993'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const enanthateForHalfSuppression: Measure = {
  kind: 'measure',
  id: 'enanthate-dose-for-half-suppression',
  what: 'Dose that halves LH, FSH and sperm',
  value: 50,
  unit: 'mg enanthate a week',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men given 0, 25, 50, 100 or 300 mg weekly; the same dose halved LH, FSH and sperm',
  n: 51,
  time: '6 months',
  sources: ['matsumoto-1990'],
  strength: 'randomised',
  ...reviewed2026,
};

export const lhOnNasalGel: Measure = {
  kind: 'measure',
  id: 'lh-fall-on-nasal-gel-three-times-daily',
  what: 'Fall of LH',
  value: -58,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone on nasal gel 11 mg three times a day; computed from 5.25 and 2.20 IU/L',
  n: 151,
  time: '90 days',
  sources: ['conners-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lhOnNasalGelTwice: Measure = {
  kind: 'measure',
  id: 'lh-fall-on-nasal-gel-twice-daily',
  what: 'Fall of LH',
  value: -34,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone on nasal gel 11 mg twice a day; computed from 5.42 and 3.56 IU/L',
  n: 122,
  time: '90 days',
  sources: ['conners-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const fshOnNasalGel: Measure = {
  kind: 'measure',
  id: 'fsh-fall-on-nasal-gel-three-times-daily',
  what: 'Fall of FSH',
  value: -51,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone on nasal gel 11 mg three times a day; computed from 6.42 and 3.12 IU/L',
  n: 151,
  time: '90 days',
  sources: ['conners-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const fshOnNasalGelTwice: Measure = {
  kind: 'measure',
  id: 'fsh-fall-on-nasal-gel-twice-daily',
  what: 'Fall of FSH',
  value: -29,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone on nasal gel 11 mg twice a day; computed from 8.49 and 5.99 IU/L',
  n: 122,
  time: '90 days',
  sources: ['conners-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

/** A stand-in for testosterone inside the testis: good for ranking the routes, not for the size of the fall. */
export const surrogateOnNasalGel: Measure = {
  kind: 'measure',
  id: 'surrogate-itt-on-nasal-gel',
  what: 'Fall of a blood hormone that stands in for testosterone inside the testis',
  value: -33.3,
  unit: '% from own start, blood 17-hydroxyprogesterone',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone in two small randomised trials, 75 in all',
  n: 75,
  time: '4 months',
  sources: ['diaz-2023'],
  strength: 'randomised',
  ...reviewed2026,
};

export const surrogateOnCypionate: Measure = {
  kind: 'measure',
  id: 'surrogate-itt-on-cypionate',
  what: 'Fall of a blood hormone that stands in for testosterone inside the testis',
  value: -65.3,
  unit: '% from own start, blood 17-hydroxyprogesterone',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on cypionate 200 mg every 2 weeks, of 75 in two trials',
  n: 75,
  time: '4 months',
  sources: ['diaz-2023'],
  strength: 'randomised',
  ...reviewed2026,
};

export const surrogateOnPellets: Measure = {
  kind: 'measure',
  id: 'surrogate-itt-on-pellets',
  what: 'Fall of a blood hormone that stands in for testosterone inside the testis',
  value: -44,
  unit: '% from own start, blood 17-hydroxyprogesterone',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on pellets 800 mg, of 75 in two trials',
  n: 75,
  time: '4 months',
  sources: ['diaz-2023'],
  strength: 'randomised',
  ...reviewed2026,
};

export const earlySignalPredicts: Measure = {
  kind: 'measure',
  id: 'lh-or-fsh-above-1-at-4-weeks-sensitivity',
  what: 'How often LH or FSH above 1 IU/L at week 4 foretells that sperm stay',
  value: 97,
  unit: '% sensitive for sperm not suppressed at 24 weeks',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on testosterone gel with or without nestorone gel',
  n: 99,
  time: '4 weeks',
  sources: ['roth-2013'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
