// Further numbers on tablets: levels of their parts, estradiol, and semen.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure } from '../quantity.js';

export const enclomipheneLevelOnClomiphene: Measure = {
  kind: 'measure',
  id: 'enclomiphene-level-on-clomiphene',
  what: 'Level of the short-lived form in blood',
  value: 2.2,
  unit: 'ng/mL, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on clomiphene 25 mg a day',
  n: 15,
  time: '6 weeks or more',
  sources: ['helo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const zuclomipheneLevelOnClomiphene: Measure = {
  kind: 'measure',
  id: 'zuclomiphene-level-on-clomiphene',
  what: 'Level of the long-lived form in blood',
  value: 44,
  unit: 'ng/mL, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on clomiphene 25 mg a day',
  n: 15,
  time: '6 weeks or more',
  sources: ['helo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneOnLongClomiphene: Measure = {
  kind: 'measure',
  id: 'testosterone-on-long-clomiphene',
  what: 'Testosterone in blood',
  value: 488,
  unit: 'ng/dL, median, from 205',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on clomiphene 25 mg a day',
  n: 15,
  time: '25.9 months, median',
  sources: ['helo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lhOnLongClomiphene: Measure = {
  kind: 'measure',
  id: 'lh-on-long-clomiphene',
  what: 'LH in blood',
  value: 6.1,
  unit: 'IU/L, median, from 4.0',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on clomiphene 25 mg a day',
  n: 15,
  time: '25.9 months, median',
  sources: ['helo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const estradiolOnLongClomiphene: Measure = {
  kind: 'measure',
  id: 'estradiol-on-long-clomiphene',
  what: 'Estradiol in blood',
  value: 34,
  unit: 'pg/mL, median, from 17',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with low testosterone on clomiphene 25 mg a day',
  n: 15,
  time: '25.9 months, median',
  sources: ['helo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const ratioOnAnastrozole: Measure = {
  kind: 'measure',
  id: 'ratio-on-anastrozole',
  what: 'Testosterone beside estradiol in blood',
  value: 18.1,
  unit: 'times as much testosterone as estradiol, from 7.2',
  spread: { kind: 'se', low: 17.1, high: 19.1 },
  people: 'infertile men with a low ratio on anastrozole 1 mg a day; 140 men on two drugs',
  n: 'not-reported',
  time: 'not stated',
  sources: ['raman-2002'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const countOnTestolactone: Measure = {
  kind: 'measure',
  id: 'count-on-testolactone',
  what: 'Sperm count',
  value: 11.2,
  unit: 'M/mL, from 5.5',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'infertile men with low counts on an older drug of this kind',
  n: 12,
  time: 'not stated',
  sources: ['raman-2002'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const estradiolOnAnastrozoleYoung: Measure = {
  kind: 'measure',
  id: 'estradiol-on-anastrozole-young',
  what: 'Fall of estradiol',
  value: -50,
  unit: '% from own start, about',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'young men and boys of 15 to 22 on anastrozole 0.5 or 1 mg a day',
  n: 12,
  time: '10 days',
  sources: ['mauras-2000'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const estradiolOnLetrozoleYoung: Measure = {
  kind: 'measure',
  id: 'estradiol-on-letrozole-young',
  what: 'Fall of estradiol',
  value: -46,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy young men on letrozole 2.5 mg a day',
  n: 10,
  time: '28 days',
  sources: ['tsjoen-2005'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const estradiolOnLetrozoleElderly: Measure = {
  kind: 'measure',
  id: 'estradiol-on-letrozole-elderly',
  what: 'Fall of estradiol',
  value: -62,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy old men on letrozole 2.5 mg a day',
  n: 10,
  time: '28 days',
  sources: ['tsjoen-2005'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneOnAnastrozoleTwiceWeekly: Measure = {
  kind: 'measure',
  id: 'testosterone-on-anastrozole-twice-weekly',
  what: 'Testosterone in blood',
  value: 520,
  unit: 'ng/dL, from 397',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 62 to 74 on anastrozole 1 mg twice a week; 37 in three arms',
  n: 'not-reported',
  time: '12 weeks',
  sources: ['leder-2004'],
  strength: 'randomised',
  ...reviewed2026,
};

export const estradiolOnAnastrozoleTwiceWeekly: Measure = {
  kind: 'measure',
  id: 'estradiol-on-anastrozole-twice-weekly',
  what: 'Estradiol in blood',
  value: 17,
  unit: 'pg/mL, from 27',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 62 to 74 on anastrozole 1 mg twice a week; 37 in three arms',
  n: 'not-reported',
  time: '12 weeks',
  sources: ['leder-2004'],
  strength: 'randomised',
  ...reviewed2026,
};

export const hormonesShiftOnAnastrozole: Count = {
  kind: 'count',
  id: 'hormones-shift-on-anastrozole',
  what: 'Men with more testosterone and less estradiol',
  x: 82,
  of: 86,
  unit: 'men with more testosterone and less estradiol',
  spread: { kind: 'wilson95' },
  people: 'infertile men with low testosterone on anastrozole 1 mg a day',
  time: 'about 4 months',
  sources: ['shoshany-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const usualSemenOnTwoTablets: Count = {
  kind: 'count',
  id: 'usual-semen-on-two-tablets',
  what: 'Men with usual semen',
  x: 9,
  of: 21,
  unit: 'men with usual semen',
  spread: { kind: 'wilson95' },
  people: 'infertile men on clomiphene with anastrozole, none on testosterone before',
  time: '91 days, median',
  sources: ['osadchiy-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const usualSemenOnOneTablet: Count = {
  kind: 'count',
  id: 'usual-semen-on-one-tablet',
  what: 'Men with usual semen',
  x: 17,
  of: 69,
  unit: 'men with usual semen',
  spread: { kind: 'wilson95' },
  people: 'infertile men on anastrozole alone, none on testosterone before',
  time: '91 days, median',
  sources: ['osadchiy-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
