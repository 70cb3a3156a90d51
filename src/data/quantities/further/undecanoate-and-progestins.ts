// Further numbers on how far signal and sperm fall in healthy men: undecanoate, and testosterone with a progestin.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure, Share } from '../quantity.js';

export const lhWithProgestin6Months: Measure = {
  kind: 'measure',
  id: 'lh-with-progestin-6-months',
  what: 'LH in blood',
  value: 0.08,
  unit: 'IU/L, from 3.79',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on enanthate 100 mg weekly with a progestin',
  n: 7,
  time: '6 months',
  sources: ['coviello-2004'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fshWithProgestin6Months: Measure = {
  kind: 'measure',
  id: 'fsh-with-progestin-6-months',
  what: 'FSH in blood',
  value: 0.1,
  unit: 'IU/L, from 3.29',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on enanthate 100 mg weekly with a progestin',
  n: 7,
  time: '6 months',
  sources: ['coviello-2004'],
  strength: 'controlled',
  ...reviewed2026,
};

export const ittWithProgestin6Months: Measure = {
  kind: 'measure',
  id: 'itt-with-progestin-6-months',
  what: 'Testosterone inside the testis',
  value: 13.1,
  unit: 'nmol/L, from 822',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on enanthate 100 mg weekly with a progestin',
  n: 7,
  time: '6 months',
  sources: ['coviello-2004'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermWithProgestin6Months: Measure = {
  kind: 'measure',
  id: 'sperm-with-progestin-6-months',
  what: 'Sperm count',
  value: 1.3,
  unit: 'M/mL, from 65',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on enanthate 100 mg weekly with a progestin',
  n: 7,
  time: '6 months',
  sources: ['coviello-2004'],
  strength: 'controlled',
  ...reviewed2026,
};

export const above3OnUndecanoate500: Count = {
  kind: 'count',
  id: 'above-3-on-undecanoate-500',
  what: 'Men still above 3 million sperm per mL',
  x: 9,
  of: 308,
  unit: 'men still above 3 M/mL',
  spread: { kind: 'wilson95' },
  people: 'healthy men in China on undecanoate 500 mg a month',
  time: '6 months',
  sources: ['gu-2003'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const notSuppressedOnUndecanoate30Months: Share = {
  kind: 'share',
  id: 'not-suppressed-on-undecanoate-30-months',
  what: 'Men still above 1 million sperm per mL',
  value: 4.8,
  unit: 'of 100 men still above 1 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy fertile men in China on undecanoate 500 mg a month, 1,045 at the start',
  n: 'not-reported',
  time: '6 months',
  sources: ['gu-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const azoospermicOnUndecanoate500: Count = {
  kind: 'count',
  id: 'azoospermic-on-undecanoate-500',
  what: 'Men with no sperm in semen',
  x: 11,
  of: 12,
  unit: 'men with no sperm',
  spread: { kind: 'wilson95' },
  people: 'healthy men in China on undecanoate 500 mg a month',
  time: '16 weeks',
  sources: ['zhang-1999'],
  strength: 'controlled',
  ...reviewed2026,
};

export const below1OnUndecanoateAndShot: Share = {
  kind: 'share',
  id: 'below-1-on-undecanoate-and-shot',
  what: 'Men at or below 1 million sperm per mL',
  value: 95.9,
  unit: 'of 100 men at or below 1 M/mL',
  spread: { kind: 'ci95', low: 92.8, high: 97.9 },
  people: 'healthy men on undecanoate with a progestin shot every 8 weeks',
  n: 320,
  time: '24 weeks',
  sources: ['behre-2016'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const below1OnUndecanoateAndImplant: Share = {
  kind: 'share',
  id: 'below-1-on-undecanoate-and-implant',
  what: 'Men at or below 1 million sperm per mL',
  value: 89,
  unit: 'of 100 men at or below 1 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on undecanoate and a progestin implant',
  n: 354,
  time: '16 weeks',
  sources: ['mommers-2008'],
  strength: 'randomised',
  ...reviewed2026,
};

export const neverBelow1OnUndecanoateAndImplant: Share = {
  kind: 'share',
  id: 'never-below-1-on-undecanoate-and-implant',
  what: 'Men who never fell to 1 million sperm per mL',
  value: 3,
  unit: 'of 100 men never at or below 1 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on undecanoate and a progestin implant',
  n: 354,
  time: '42 to 44 weeks',
  sources: ['mommers-2008'],
  strength: 'randomised',
  ...reviewed2026,
};

export const azoospermicOnEnanthate100WithProgestin: Count = {
  kind: 'count',
  id: 'azoospermic-on-enanthate-100-with-progestin',
  what: 'Men with no sperm in semen',
  x: 12,
  of: 18,
  unit: 'men with no sperm',
  spread: { kind: 'wilson95' },
  people: 'healthy men on enanthate 100 mg weekly with a progestin',
  time: '6 months',
  sources: ['bebb-1996'],
  strength: 'randomised',
  ...reviewed2026,
};

export const below3OnEnanthate100WithProgestin: Count = {
  kind: 'count',
  id: 'below-3-on-enanthate-100-with-progestin',
  what: 'Men below 3 million sperm per mL',
  x: 17,
  of: 18,
  unit: 'men below 3 M/mL',
  spread: { kind: 'wilson95' },
  people: 'healthy men on enanthate 100 mg weekly with a progestin',
  time: '6 months',
  sources: ['bebb-1996'],
  strength: 'randomised',
  ...reviewed2026,
};

export const weeksToZeroOnEnanthate100: Measure = {
  kind: 'measure',
  id: 'weeks-to-zero-on-enanthate-100',
  what: 'Time until no sperm are left in semen',
  value: 15.3,
  unit: 'weeks to no sperm',
  spread: { kind: 'se', low: 13.4, high: 17.2 },
  people: 'healthy men on enanthate 100 mg weekly who reached zero',
  n: 6,
  time: 'from the first shot',
  sources: ['bebb-1996'],
  strength: 'randomised',
  ...reviewed2026,
};

export const weeksToZeroOnEnanthate100WithProgestin: Measure = {
  kind: 'measure',
  id: 'weeks-to-zero-on-enanthate-100-with-progestin',
  what: 'Time until no sperm are left in semen',
  value: 9.9,
  unit: 'weeks to no sperm',
  spread: { kind: 'se', low: 8.9, high: 10.9 },
  people: 'healthy men on enanthate 100 mg weekly with a progestin who reached zero',
  n: 12,
  time: 'from the first shot',
  sources: ['bebb-1996'],
  strength: 'randomised',
  ...reviewed2026,
};

export const weeksToZeroWithCyproterone: Measure = {
  kind: 'measure',
  id: 'weeks-to-zero-with-cyproterone',
  what: 'Time until no sperm are left in semen',
  value: 8.7,
  unit: 'weeks to no sperm',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 100 mg weekly and a low dose of another drug',
  n: 5,
  time: 'from the first shot',
  sources: ['meriggiola-1998'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
