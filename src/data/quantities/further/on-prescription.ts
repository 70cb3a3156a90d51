// Further numbers from men with a prescription.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure } from '../quantity.js';

export const fshInRangeOnNasalGel: Count = {
  kind: 'count',
  id: 'fsh-in-range-on-nasal-gel',
  what: 'Men whose FSH stayed in the usual range',
  x: 27,
  of: 33,
  unit: 'men with FSH still in range',
  spread: { kind: 'wilson95' },
  people: 'men of 18 to 55 with low testosterone on nose gel three times a day',
  time: '6 months',
  sources: ['ramasamy-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const stayedOnNasalGel: Count = {
  kind: 'count',
  id: 'stayed-on-nasal-gel',
  what: 'Men who stayed in the study',
  x: 33,
  of: 60,
  unit: 'men who stayed for six months',
  spread: { kind: 'wilson95' },
  people: 'men of 18 to 55 with low testosterone who began nose gel',
  time: '6 months',
  sources: ['ramasamy-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneOnNasalGelThreeTimes: Measure = {
  kind: 'measure',
  id: 'testosterone-on-nasal-gel-three-times',
  what: 'Testosterone in blood',
  value: 421,
  unit: 'ng/dL on average, from 200.8',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on nose gel three times a day',
  n: 151,
  time: '90 days',
  sources: ['conners-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneOnNasalGelTwice: Measure = {
  kind: 'measure',
  id: 'testosterone-on-nasal-gel-twice',
  what: 'Testosterone in blood',
  value: 375,
  unit: 'ng/dL on average, from 200.8',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on nose gel twice a day',
  n: 122,
  time: '90 days',
  sources: ['conners-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const totalSpermOnUndecanoate: Measure = {
  kind: 'measure',
  id: 'total-sperm-on-undecanoate',
  what: 'Change of all sperm in a sample',
  value: -59,
  unit: '% of total count from own start, median',
  spread: { kind: 'iqr', low: -87, high: -50 },
  people: 'men with diabetes and low testosterone on undecanoate; 25 in two arms',
  n: 'not-reported',
  time: '24 weeks',
  sources: ['gregoric-2024'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneGainOnUndecanoate: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-on-undecanoate',
  what: 'Rise of testosterone in blood',
  value: 6.9,
  unit: 'nmol/L more than at the start, median',
  spread: { kind: 'iqr', low: 2.3, high: 12.1 },
  people: 'men with diabetes and low testosterone on undecanoate; 25 in two arms',
  n: 'not-reported',
  time: '24 weeks',
  sources: ['gregoric-2024'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneGainOnSemaglutide: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-on-semaglutide',
  what: 'Rise of testosterone in blood',
  value: 1.6,
  unit: 'nmol/L more than at the start, median',
  spread: { kind: 'iqr', low: 0.7, high: 8.2 },
  people: 'men with diabetes and low testosterone on semaglutide; 25 in two arms',
  n: 'not-reported',
  time: '24 weeks',
  sources: ['gregoric-2024'],
  strength: 'randomised',
  ...reviewed2026,
};

export const normalSpermOnSemaglutide: Measure = {
  kind: 'measure',
  id: 'normal-sperm-on-semaglutide',
  what: 'Sperm of usual shape',
  value: 4,
  unit: '% sperm of usual shape, from 2',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with diabetes and low testosterone on semaglutide; 25 in two arms',
  n: 'not-reported',
  time: '24 weeks',
  sources: ['gregoric-2024'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneWeekAfterGel: Measure = {
  kind: 'measure',
  id: 'testosterone-week-after-gel',
  what: 'Testosterone in blood a week after stopping',
  value: 183,
  unit: 'ng/dL, from 230 before gel',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'heavy men up to 60 who had used gel for 16 weeks',
  n: 42,
  time: '1 week after the last dose',
  sources: ['repros-za305'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const testosteroneWeekAfterEnclomiphene: Measure = {
  kind: 'measure',
  id: 'testosterone-week-after-enclomiphene',
  what: 'Testosterone in blood a week after stopping',
  value: 370.9,
  unit: 'ng/dL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'heavy men up to 60 who had used enclomiphene for 16 weeks',
  n: 44,
  time: '1 week after the last dose',
  sources: ['repros-za305'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const testosteroneWeekAfterEnclomipheneZa304: Measure = {
  kind: 'measure',
  id: 'testosterone-week-after-enclomiphene-za304',
  what: 'Testosterone in blood a week after stopping',
  value: 377,
  unit: 'ng/dL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'heavy men up to 60 in a twin trial of enclomiphene',
  n: 'not-reported',
  time: '1 week after the last dose',
  sources: ['repros-za304'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};
