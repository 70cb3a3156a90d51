// How the tablets enter and leave the blood, as published.
import type { Measure } from '../../quantities/quantity.js';
import { label2026, reviewed2026 } from '../../review.js';

export const clomipheneHalfLife: Measure = {
  kind: 'measure',
  id: 'clomiphene-half-life',
  what: 'Time in which half of the drug leaves the body',
  value: 7,
  unit: 'days, at most',
  spread: { kind: 'range', low: 5, high: 7 },
  people: 'Chinese model product text',
  n: 'not-reported',
  time: 'after a dose by mouth',
  sources: ['clomiphene-cn'],
  strength: 'uncontrolled',
  ...label2026,
};

export const zuclomipheneShare: Measure = {
  kind: 'measure',
  id: 'zuclomiphene-per-enclomiphene',
  what: 'Long-lived form beside the short-lived one in blood',
  value: 20,
  unit: 'times as much of the long-lived form as of the other, median',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone on clomiphene 25 mg a day; 44.0 against 2.2 ng/mL',
  n: 15,
  time: '25.9 months, median (1.7 to 86.6)',
  sources: ['helo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const tamoxifenHalfLife: Measure = {
  kind: 'measure',
  id: 'tamoxifen-half-life',
  what: 'Time in which half of the drug leaves the body',
  value: 7,
  unit: 'days, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'a product text copied on a forum; about 14 days for its metabolite',
  n: 'not-reported',
  time: 'in long use',
  sources: ['tamoxifen-nz'],
  strength: 'uncontrolled',
  secondHand: true,
  ...label2026,
};

export const tamoxifenPeak: Measure = {
  kind: 'measure',
  id: 'tamoxifen-peak',
  what: 'Time until the level in blood is highest',
  value: 7,
  unit: 'hours to the peak, at most',
  spread: { kind: 'range', low: 4, high: 7 },
  people: 'a product text copied on a forum',
  n: 'not-reported',
  time: 'after a dose by mouth',
  sources: ['tamoxifen-nz'],
  strength: 'uncontrolled',
  secondHand: true,
  ...label2026,
};

export const tamoxifenOneDose: Measure = {
  kind: 'measure',
  id: 'tamoxifen-half-life-one-dose',
  what: 'Time in which half of one dose leaves the body',
  value: 4,
  unit: 'days, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men, one dose of 20 mg; about 9 days for its metabolite',
  n: 6,
  time: 'after one dose',
  sources: ['tamoxifen-volunteers'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const anastrozolePeak: Measure = {
  kind: 'measure',
  id: 'anastrozole-peak',
  what: 'Time until the level in blood is highest',
  value: 1,
  unit: 'hour to the peak',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'boys with breast growth, mean age 13, on 1 mg a day',
  n: 42,
  time: 'after 14 days',
  sources: ['mauras-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const anastrozoleHalfLife: Measure = {
  kind: 'measure',
  id: 'anastrozole-half-life',
  what: 'Time in which half of the drug leaves the blood',
  value: 46.8,
  unit: 'hours',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'boys with breast growth, mean age 13, on 1 mg a day',
  n: 42,
  time: 'after 14 days',
  sources: ['mauras-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
