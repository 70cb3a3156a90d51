// Clomiphene, enclomiphene, tamoxifen and anastrozole in men.
import { reviewed2026 } from '../review.js';
import type { Count, Measure, Share } from './quantity.js';

export const testosteroneOnClomiphene: Measure<number> = {
  kind: 'measure',
  id: 'testosterone-clomiphene-12-weeks',
  what: 'Testosterone in blood',
  value: 571,
  unit: 'ng/dL (printed as a rise; more likely the level reached)',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'infertile men with low testosterone on clomiphene 25 mg a day; 26 men in two arms',
  n: 26,
  time: '12 weeks',
  sources: ['helo-2015'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneOnAnastrozole: Measure = {
  kind: 'measure',
  id: 'testosterone-anastrozole-12-weeks',
  what: 'Testosterone in blood',
  value: 408,
  unit: 'ng/dL (printed as a rise; more likely the level reached)',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'infertile men with low testosterone on anastrozole 1 mg a day; 26 men in two arms',
  n: 26,
  time: '12 weeks',
  sources: ['helo-2015'],
  strength: 'randomised',
  ...reviewed2026,
};

export const sideEffectsOnClomiphene: Share = {
  kind: 'share',
  id: 'side-effects-on-clomiphene',
  what: 'Men with side effects',
  value: 10,
  unit: 'of 100 men, fewer than',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone in 17 studies of clomiphene',
  n: 1279,
  time: '1.5 to 52 months',
  sources: ['huijben-2022'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const countOnClomiphene: Measure = {
  kind: 'measure',
  id: 'count-on-clomiphene',
  what: 'Sperm count',
  value: 21,
  unit: 'M/mL, from 14',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'infertile men who had never taken testosterone, clomiphene 25 mg a day or more',
  n: 77,
  time: '2.8 months, median',
  sources: ['sharma-2019'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const countFellOnClomiphene: Share = {
  kind: 'share',
  id: 'count-fell-on-clomiphene',
  what: 'Men whose sperm count fell',
  value: 21,
  unit: 'of 100 men whose count fell',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '384 men in the 11 studies that reported harm to semen',
  n: 384,
  time: 'various',
  sources: ['clomiphene-decline-2021'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneOnEnclomiphene: Measure = {
  kind: 'measure',
  id: 'testosterone-enclomiphene-14-days',
  what: 'Testosterone in blood',
  value: 400,
  unit: 'ng/dL, at least',
  spread: { kind: 'range', low: 400, high: 700 },
  people: 'men with low testosterone on enclomiphene 12.5 to 50 mg a day; 52 men in all arms',
  n: 52,
  time: '14 days',
  sources: ['enclomiphene-14-days'],
  strength: 'randomised',
  ...reviewed2026,
};

export const enclomipheneHalfLife: Measure = {
  kind: 'measure',
  id: 'enclomiphene-half-life',
  what: 'Time in which half of the drug leaves the blood',
  value: 10,
  unit: 'hours',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone',
  n: 52,
  time: '14 days',
  sources: ['enclomiphene-14-days'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermOnEnclomipheneZa305: Measure = {
  kind: 'measure',
  id: 'sperm-on-enclomiphene-za305',
  what: 'Change of the sperm count',
  value: 5.9,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'overweight men up to 60 with low testosterone on enclomiphene 12.5 to 25 mg; sponsor’s press release',
  n: 44,
  time: '16 weeks',
  sources: ['repros-za305'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const spermOnEnclomipheneZa304: Measure = {
  kind: 'measure',
  id: 'sperm-on-enclomiphene-za304',
  what: 'Change of the sperm count',
  value: -1.3,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people:
    'overweight men up to 60 with low testosterone on enclomiphene 12.5 to 25 mg, second trial; sponsor’s press release',
  n: 'not-reported',
  time: '16 weeks',
  sources: ['repros-za304'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const testosteroneOnTamoxifen: Measure = {
  kind: 'measure',
  id: 'testosterone-tamoxifen-3-months',
  what: 'Testosterone in blood',
  value: 5.3,
  unit: 'ng/mL, median, from 3.4',
  spread: { kind: 'iqr', low: 3.1, high: 7.1 },
  people: 'men with poor semen for which no cause was found',
  n: 57,
  time: '3 months',
  sources: ['tamoxifen-2019'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const fshOnTamoxifen: Measure = {
  kind: 'measure',
  id: 'fsh-tamoxifen-3-months',
  what: 'FSH in blood',
  value: 15.9,
  unit: 'IU/L, median, from 7.6',
  spread: { kind: 'iqr', low: 8.4, high: 19.9 },
  people: 'men with poor semen for which no cause was found',
  n: 57,
  time: '3 months',
  sources: ['tamoxifen-2019'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lhOnTamoxifen: Measure = {
  kind: 'measure',
  id: 'lh-tamoxifen-3-months',
  what: 'LH in blood',
  value: 7.6,
  unit: 'IU/L, median, from 4.5',
  spread: { kind: 'iqr', low: 4.8, high: 10.7 },
  people: 'men with poor semen for which no cause was found',
  n: 57,
  time: '3 months',
  sources: ['tamoxifen-2019'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const clotsOnTamoxifen: Count = {
  kind: 'count',
  id: 'clots-on-tamoxifen',
  what: 'Men who had a blood clot',
  x: 21,
  of: 177,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'men with breast cancer, most of them older, on tamoxifen',
  time: '47 months, median',
  sources: ['eggemann-2019'],
  strength: 'controlled',
  ...reviewed2026,
};

export const clotsWithoutTamoxifen: Count = {
  kind: 'count',
  id: 'clots-without-tamoxifen',
  what: 'Men who had a blood clot',
  x: 1,
  of: 41,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'men with breast cancer, most of them older, without tamoxifen',
  time: '47 months, median',
  sources: ['eggemann-2019'],
  strength: 'controlled',
  ...reviewed2026,
};

export const anastrozoleTestosterone: Measure = {
  kind: 'measure',
  id: 'anastrozole-testosterone-12-weeks',
  what: 'Testosterone in blood',
  value: 572,
  unit: 'ng/dL, from 343',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 62 to 74 with low testosterone on anastrozole 1 mg a day; 37 men in three arms',
  n: 'not-reported',
  time: '12 weeks',
  sources: ['leder-2004'],
  strength: 'randomised',
  ...reviewed2026,
};

export const anastrozoleEstradiol: Measure = {
  kind: 'measure',
  id: 'anastrozole-estradiol-12-weeks',
  what: 'Estradiol in blood',
  value: 17,
  unit: 'pg/mL, from 26',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 62 to 74 with low testosterone on anastrozole 1 mg a day; 37 men in three arms',
  n: 'not-reported',
  time: '12 weeks',
  sources: ['leder-2004'],
  strength: 'randomised',
  ...reviewed2026,
};

export const anastrozoleLh: Measure = {
  kind: 'measure',
  id: 'anastrozole-lh-12-weeks',
  what: 'LH in blood',
  value: 7.9,
  unit: 'IU/L, from 5.1',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 62 to 74 with low testosterone on anastrozole 1 mg a day; 37 men in three arms',
  n: 'not-reported',
  time: '12 weeks',
  sources: ['leder-2004'],
  strength: 'randomised',
  ...reviewed2026,
};

export const anastrozoleSemen: Count = {
  kind: 'count',
  id: 'anastrozole-semen-4-months',
  what: 'Men whose low sperm count rose',
  x: 18,
  of: 21,
  unit: 'men with low counts improved',
  spread: { kind: 'wilson95' },
  people: 'infertile men with low testosterone; none of those with no, traces of or normal sperm improved',
  time: 'about 4 months',
  sources: ['shoshany-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const anastrozoleBone: Measure = {
  kind: 'measure',
  id: 'anastrozole-spine-density-1-year',
  what: 'Bone density of the spine',
  value: 1.102,
  unit: 'g/cm², from 1.121; it rose on placebo',
  spread: { kind: 'sd', low: 0.964, high: 1.24 },
  people: 'men of 60 and over with low testosterone on anastrozole 1 mg a day; 69 men in two arms',
  n: 69,
  time: '1 year',
  sources: ['burnett-bowie-2009'],
  strength: 'randomised',
  ...reviewed2026,
};
