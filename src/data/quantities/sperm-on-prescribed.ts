// What sperm counts did on prescribed testosterone: gels, depot, nasal gel, men seen in clinics.
import { reviewed2026 } from '../review.js';
import type { Count, Measure, Share } from './quantity.js';

export const spermOnGelZa305: Measure = {
  kind: 'measure',
  id: 'sperm-on-gel-za305',
  what: 'Change of the sperm count',
  value: -33.3,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'overweight men up to 60 with low testosterone on gel 1.62 %; sponsor’s press release',
  n: 42,
  time: '16 weeks',
  sources: ['repros-za305'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const spermOnGelZa304: Measure = {
  kind: 'measure',
  id: 'sperm-on-gel-za304',
  what: 'Change of the sperm count',
  value: -71.5,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'overweight men up to 60 with low testosterone on gel 1.62 %, second trial; sponsor’s press release',
  n: 'not-reported',
  time: '16 weeks',
  sources: ['repros-za304'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const below10OnGelZa305: Count = {
  kind: 'count',
  id: 'below-10-on-gel-za305',
  what: 'Men below 10 million sperm per mL',
  x: 10,
  of: 42,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'overweight men up to 60 with low testosterone on gel 1.62 %; sponsor’s press release, count from its percentage and a news page',
  time: '16 weeks',
  sources: ['repros-za305'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const below10OnGelZa304: Share = {
  kind: 'share',
  id: 'below-10-on-gel-za304',
  what: 'Men below 10 million sperm per mL',
  value: 44.2,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'overweight men up to 60 with low testosterone on gel 1.62 %, second trial; sponsor’s press release',
  n: 'not-reported',
  time: '16 weeks',
  sources: ['repros-za304'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const below10OnEnclomipheneZa305: Count = {
  kind: 'count',
  id: 'below-10-on-enclomiphene-za305',
  what: 'Men below 10 million sperm per mL',
  x: 1,
  of: 44,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'overweight men up to 60 with low testosterone on enclomiphene 12.5 to 25 mg; sponsor’s press release, count from its percentage and a news page',
  time: '16 weeks',
  sources: ['repros-za305'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const below10OnPlaceboZa305: Count = {
  kind: 'count',
  id: 'below-10-on-placebo-za305',
  what: 'Men below 10 million sperm per mL',
  x: 1,
  of: 41,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'overweight men up to 60 with low testosterone on placebo; sponsor’s press release, count from its percentage and a news page',
  time: '16 weeks',
  sources: ['repros-za305'],
  strength: 'randomised',
  secondHand: true,
  ...reviewed2026,
};

export const spermOnUndecanoate: Measure = {
  kind: 'measure',
  id: 'sperm-on-undecanoate-24-weeks',
  what: 'Change of the sperm count',
  value: -67,
  unit: '% from own start, median',
  spread: { kind: 'iqr', low: -88, high: -54 },
  people: 'men about 50 with type 2 diabetes, obesity and low testosterone on undecanoate 1000 mg; 25 men in two arms',
  n: 'not-reported',
  time: '24 weeks',
  sources: ['gregoric-2024'],
  strength: 'randomised',
  ...reviewed2026,
};

export const motileOnNasalGel: Count = {
  kind: 'count',
  id: 'motile-above-5-on-nasal-gel',
  what: 'Men who kept more than 5 million moving sperm',
  x: 31,
  of: 33,
  unit: 'men still above 5 million moving sperm',
  spread: { kind: 'wilson95' },
  people: 'men of 18 to 55 with low testosterone on nasal gel three times a day; 33 of 60 reached 6 months',
  time: '6 months',
  sources: ['ramasamy-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lhInRangeOnNasalGel: Count = {
  kind: 'count',
  id: 'lh-in-range-on-nasal-gel',
  what: 'Men whose LH stayed in the usual range',
  x: 24,
  of: 33,
  unit: 'men with LH still in range',
  spread: { kind: 'wilson95' },
  people: 'men of 18 to 55 with low testosterone on nasal gel three times a day; 33 of 60 reached 6 months',
  time: '6 months',
  sources: ['ramasamy-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const azoospermicInClinic: Share = {
  kind: 'share',
  id: 'azoospermic-in-infertility-clinic',
  what: 'Men with no sperm in semen',
  value: 88.4,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men on prescribed testosterone seen in a clinic for couples with no child, so chosen for trouble',
  n: 59,
  time: 'seen once, on treatment',
  sources: ['samplaski-2014'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
