// hCG, FSH and the gonadorelin pump: testosterone inside the testis, sperm, and time to first sperm.
import { reviewed2026 } from '../review.js';
import type { Count, Measure } from './quantity.js';

export const ittHcg125: Measure = {
  kind: 'measure',
  id: 'itt-hcg-125',
  what: 'Change of testosterone inside the testis',
  value: -25,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 200 mg weekly, one of four arms of a trial of 29',
  n: 'not-reported',
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittHcg250: Measure = {
  kind: 'measure',
  id: 'itt-hcg-250',
  what: 'Change of testosterone inside the testis',
  value: -7,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 200 mg weekly, one of four arms of a trial of 29',
  n: 'not-reported',
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittHcg500: Measure = {
  kind: 'measure',
  id: 'itt-hcg-500',
  what: 'Change of testosterone inside the testis',
  value: 26,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men on enanthate 200 mg weekly, one of four arms of a trial of 29',
  n: 'not-reported',
  time: '3 weeks',
  sources: ['coviello-2005'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittBlockedHcg125: Measure = {
  kind: 'measure',
  id: 'itt-blocked-hcg-125',
  what: 'Testosterone inside the testis',
  value: 923,
  unit: 'nmol/L, median',
  spread: { kind: 'iqr', low: 894, high: 1017 },
  people: 'healthy men with blocked LH and FSH on hCG 125 IU every other day; 37 men in five arms',
  n: 'not-reported',
  time: '10 days',
  sources: ['roth-2010'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittBlocked: Measure = {
  kind: 'measure',
  id: 'itt-blocked',
  what: 'Testosterone inside the testis',
  value: 77,
  unit: 'nmol/L, median',
  spread: { kind: 'iqr', low: 40, high: 122 },
  people: 'healthy men with blocked LH and FSH and no hCG; 37 men in five arms',
  n: 'not-reported',
  time: '10 days',
  sources: ['roth-2010'],
  strength: 'randomised',
  ...reviewed2026,
};

export const ittUntreatedRoth: Measure = {
  kind: 'measure',
  id: 'itt-untreated-roth',
  what: 'Testosterone inside the testis',
  value: 2508,
  unit: 'nmol/L, median',
  spread: { kind: 'iqr', low: 1753, high: 3502 },
  people: 'healthy men before treatment; a later assay, which reads higher',
  n: 37,
  time: 'before treatment',
  sources: ['roth-2010'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const azoospermicBesideHcg: Count = {
  kind: 'count',
  id: 'azoospermic-beside-hcg',
  what: 'Men with no sperm in semen',
  x: 0,
  of: 26,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'men with low testosterone on testosterone and hCG 500 IU into the muscle every other day; nobody went without hCG',
  time: '6.2 months, mean',
  sources: ['hsieh-2013'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermStartBesideHcg: Measure = {
  kind: 'measure',
  id: 'sperm-start-beside-hcg',
  what: 'Sperm count at the start',
  value: 35.2,
  unit: 'M/mL at the start, not changed later',
  spread: { kind: 'unknown', why: 'not-read' },
  people:
    'men with low testosterone on testosterone and hCG 500 IU into the muscle every other day; nobody went without hCG',
  n: 26,
  time: '6.2 months, mean',
  sources: ['hsieh-2013'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermKeptOnHcgAlone: Count = {
  kind: 'count',
  id: 'sperm-kept-on-hcg-alone',
  what: 'Men who still had sperm on hCG alone',
  x: 12,
  of: 13,
  unit: 'men still had sperm',
  spread: { kind: 'wilson95' },
  people: 'men whose brain sends no LH and FSH, kept on hCG alone; counts fell slowly',
  time: '12 months (3 to 24)',
  sources: ['depenbusch-2002'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const firstSpermOnGonadotropins: Measure = {
  kind: 'measure',
  id: 'first-sperm-on-gonadotropins',
  what: 'Time until the first sperm',
  value: 7.1,
  unit: 'months to first sperm, median',
  spread: { kind: 'interval', low: 6.3, high: 10.1 },
  people: 'men whose pituitary sends no signal, on hCG and then FSH',
  n: 75,
  time: 'from the start of hCG',
  sources: ['liu-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const countAtConception: Measure = {
  kind: 'measure',
  id: 'count-at-conception-on-gonadotropins',
  what: 'Sperm count when a child was conceived',
  value: 8.0,
  unit: 'M/mL, median when a child was conceived',
  spread: { kind: 'range', low: 0.2, high: 59.5 },
  people: 'men whose pituitary sends no signal, on hCG and then FSH',
  n: 75,
  time: 'at conception',
  sources: ['liu-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const firstSpermOnPump: Measure = {
  kind: 'measure',
  id: 'first-sperm-on-pump',
  what: 'Time until the first sperm',
  value: 6,
  unit: 'months to first sperm, median',
  spread: { kind: 'interval', low: 1.6, high: 10.4 },
  people: 'men born without the GnRH signal, on a gonadorelin pump',
  n: 20,
  time: 'from the start',
  sources: ['mao-2017'],
  strength: 'controlled',
  ...reviewed2026,
};

export const firstSpermWithoutPump: Measure = {
  kind: 'measure',
  id: 'first-sperm-on-hcg-and-hmg',
  what: 'Time until the first sperm',
  value: 18,
  unit: 'months to first sperm, median',
  spread: { kind: 'interval', low: 16.4, high: 20.0 },
  people: 'men born without the GnRH signal, on hCG with hMG',
  n: 182,
  time: 'from the start',
  sources: ['mao-2017'],
  strength: 'controlled',
  ...reviewed2026,
};
