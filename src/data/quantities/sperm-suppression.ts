// How far and how fast sperm fall on testosterone from outside, by dose and route.
import { reviewed2026 } from '../review.js';
import type { Count, Measure, Share } from './quantity.js';

/** Two trials of weekly enanthate, as one mean course. */
const meanCourse = {
  people: 'healthy men on enanthate 200 mg weekly, mean course of two trials',
  n: 'not-reported',
  time: 'from the first injection',
  sources: ['ly-2005'],
  strength: 'uncontrolled',
  ...reviewed2026,
} as const;

export const azoospermicWho1990: Share = {
  kind: 'share',
  id: 'azoospermic-who-1990',
  what: 'Men with no sperm in semen',
  value: 65,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy fertile men on enanthate 200 mg weekly, 10 centres in 7 countries',
  n: 271,
  time: '6 months',
  sources: ['who-1990'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const daysToAzoospermia: Measure = {
  kind: 'measure',
  id: 'days-to-azoospermia',
  what: 'Time until no sperm are left in semen',
  value: 120,
  unit: 'days',
  spread: { kind: 'sd', low: 80, high: 160 },
  people: 'healthy fertile men on enanthate 200 mg weekly, those who reached zero sperm',
  n: 157,
  time: 'from the first injection',
  sources: ['who-1990'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const azoospermicNonAsian: Share = {
  kind: 'share',
  id: 'azoospermic-non-asian-men',
  what: 'Men with no sperm in semen',
  value: 66.7,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'non-Asian men on enanthate 200 mg weekly, two trials',
  n: 465,
  time: '6 months',
  sources: ['who-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const azoospermicAsian: Share = {
  kind: 'share',
  id: 'azoospermic-asian-men',
  what: 'Men with no sperm in semen',
  value: 89.2,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'Asian men, mostly Chinese, on enanthate 200 mg weekly, two trials',
  n: 205,
  time: '6 months',
  sources: ['who-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const below3NonAsian: Share = {
  kind: 'share',
  id: 'below-3-non-asian-men',
  what: 'Men below 3 million sperm per mL',
  value: 95.6,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'non-Asian men on enanthate 200 mg weekly, two trials',
  n: 465,
  time: '6 months',
  sources: ['who-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const below3Asian: Share = {
  kind: 'share',
  id: 'below-3-asian-men',
  what: 'Men below 3 million sperm per mL',
  value: 98.4,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'Asian men, mostly Chinese, on enanthate 200 mg weekly, two trials',
  n: 205,
  time: '6 months',
  sources: ['who-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const below5NonAsian: Share = {
  kind: 'share',
  id: 'below-5-non-asian-men',
  what: 'Men below 5 million sperm per mL',
  value: 97.1,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'non-Asian men on enanthate 200 mg weekly, two trials',
  n: 465,
  time: '6 months',
  sources: ['who-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const pregnancyAtLowCounts: Measure = {
  kind: 'measure',
  id: 'pregnancy-at-low-counts',
  what: 'Pregnancies while few sperm were left',
  value: 8.1,
  unit: 'pregnancies per 100 couples a year',
  spread: { kind: 'interval', low: 2.2, high: 20.7 },
  people: 'couples where the man had 0.1 to 3 M/mL on enanthate 200 mg weekly',
  n: 'not-reported',
  time: 'efficacy phase',
  sources: ['who-1996'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermHalfTime: Measure = {
  kind: 'measure',
  id: 'sperm-fall-half-time',
  what: 'Time in which the sperm count halves',
  value: 5.5,
  unit: 'weeks',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on enanthate 200 mg weekly, two trials',
  n: 'not-reported',
  time: 'from the first injection',
  sources: ['ly-2005'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const weeksTo10: Measure = {
  kind: 'measure',
  id: 'weeks-to-below-10',
  what: 'Time until the sperm count is below 10 million per mL',
  value: 6.8,
  unit: 'weeks to below 10 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  ...meanCourse,
};

export const weeksTo5: Measure = {
  kind: 'measure',
  id: 'weeks-to-below-5',
  what: 'Time until the sperm count is below 5 million per mL',
  value: 8.7,
  unit: 'weeks to below 5 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  ...meanCourse,
};

export const weeksTo3: Measure = {
  kind: 'measure',
  id: 'weeks-to-below-3',
  what: 'Time until the sperm count is below 3 million per mL',
  value: 10.0,
  unit: 'weeks to below 3 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  ...meanCourse,
};

export const weeksTo1: Measure = {
  kind: 'measure',
  id: 'weeks-to-below-1',
  what: 'Time until the sperm count is below 1 million per mL',
  value: 13.0,
  unit: 'weeks to below 1 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  ...meanCourse,
};

export const azoospermicOn100: Count = {
  kind: 'count',
  id: 'azoospermic-on-enanthate-100',
  what: 'Men with no sperm in semen',
  x: 6,
  of: 18,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'healthy men on enanthate 100 mg weekly, one arm',
  time: '6 months',
  sources: ['bebb-1996'],
  strength: 'randomised',
  ...reviewed2026,
};

export const below3On100: Count = {
  kind: 'count',
  id: 'below-3-on-enanthate-100',
  what: 'Men below 3 million sperm per mL',
  x: 11,
  of: 18,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'healthy men on enanthate 100 mg weekly, one arm',
  time: '6 months',
  sources: ['bebb-1996'],
  strength: 'randomised',
  ...reviewed2026,
};

export const below1OnGel: Share = {
  kind: 'share',
  id: 'below-1-on-gel-100',
  what: 'Men at or below 1 million sperm per mL',
  value: 23,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on gel 100 mg a day, one of three arms with 56 men in all',
  n: 'not-reported',
  time: '20 to 24 weeks',
  sources: ['ilani-2012'],
  strength: 'randomised',
  ...reviewed2026,
};
