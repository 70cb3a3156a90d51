// Further numbers on how far signal and sperm fall in healthy men: pellets, gel and weekly shots.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure, Share } from '../quantity.js';

export const azoospermicOnPellets1200: Count = {
  kind: 'count',
  id: 'azoospermic-on-pellets-1200',
  what: 'Men with no sperm in semen',
  x: 5,
  of: 9,
  unit: 'men with no sperm',
  spread: { kind: 'wilson95' },
  people: 'healthy men with pellets of 1,200 mg in all',
  time: 'months 2 to 4',
  sources: ['handelsman-1992'],
  strength: 'controlled',
  ...reviewed2026,
};

export const below1OnPellets1200: Count = {
  kind: 'count',
  id: 'below-1-on-pellets-1200',
  what: 'Men below 1 million sperm per mL',
  x: 9,
  of: 9,
  unit: 'men below 1 M/mL',
  spread: { kind: 'wilson95' },
  people: 'healthy men with pellets of 1,200 mg in all',
  time: 'months 2 to 4',
  sources: ['handelsman-1992'],
  strength: 'controlled',
  ...reviewed2026,
};

export const azoospermicOnEnanthateInSydney: Count = {
  kind: 'count',
  id: 'azoospermic-on-enanthate-in-sydney',
  what: 'Men with no sperm in semen',
  x: 25,
  of: 38,
  unit: 'men with no sperm',
  spread: { kind: 'wilson95' },
  people: 'healthy men in Sydney on enanthate 200 mg weekly',
  time: 'during treatment',
  sources: ['handelsman-1992'],
  strength: 'controlled',
  ...reviewed2026,
};

export const below1OnEnanthateInSydney: Count = {
  kind: 'count',
  id: 'below-1-on-enanthate-in-sydney',
  what: 'Men below 1 million sperm per mL',
  x: 37,
  of: 38,
  unit: 'men below 1 M/mL',
  spread: { kind: 'wilson95' },
  people: 'healthy men in Sydney on enanthate 200 mg weekly',
  time: 'during treatment',
  sources: ['handelsman-1992'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermOnPelletsMonth1: Measure = {
  kind: 'measure',
  id: 'sperm-on-pellets-month-1',
  what: 'Change of the sperm count',
  value: -58,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men with pellets of 1,200 mg in all',
  n: 9,
  time: 'first month',
  sources: ['handelsman-1992'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermOnEnanthateMonth1: Measure = {
  kind: 'measure',
  id: 'sperm-on-enanthate-month-1',
  what: 'Change of the sperm count',
  value: -17,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men in Sydney on enanthate 200 mg weekly',
  n: 38,
  time: 'first month',
  sources: ['handelsman-1992'],
  strength: 'controlled',
  ...reviewed2026,
};

export const lhFallMuchBodyFat: Measure = {
  kind: 'measure',
  id: 'lh-fall-much-body-fat',
  what: 'Fall of LH',
  value: -12,
  unit: '% from own start',
  spread: { kind: 'se', low: -14, high: -10 },
  people:
    'healthy men with much body fat on a depot shot; 40 men in all; the spread is not named in the abstract, taken as standard error',
  n: 'not-reported',
  time: '2 weeks',
  sources: ['kornmann-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lhFallLessBodyFat: Measure = {
  kind: 'measure',
  id: 'lh-fall-less-body-fat',
  what: 'Fall of LH',
  value: -53,
  unit: '% from own start',
  spread: { kind: 'se', low: -63, high: -43 },
  people:
    'healthy men with less body fat on a depot shot; 40 men in all; the spread is not named in the abstract, taken as standard error',
  n: 'not-reported',
  time: '2 weeks',
  sources: ['kornmann-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const below1OnGelAndNestorone8: Share = {
  kind: 'share',
  id: 'below-1-on-gel-and-nestorone-8',
  what: 'Men at or below 1 million sperm per mL',
  value: 89,
  unit: 'of 100 men at or below 1 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on gel 100 mg a day with 8 mg of a progestin gel',
  n: 'not-reported',
  time: '20 to 24 weeks',
  sources: ['ilani-2012'],
  strength: 'randomised',
  ...reviewed2026,
};

export const below1OnGelAndNestorone12: Share = {
  kind: 'share',
  id: 'below-1-on-gel-and-nestorone-12',
  what: 'Men at or below 1 million sperm per mL',
  value: 88,
  unit: 'of 100 men at or below 1 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on gel 100 mg a day with 12 mg of a progestin gel',
  n: 'not-reported',
  time: '20 to 24 weeks',
  sources: ['ilani-2012'],
  strength: 'randomised',
  ...reviewed2026,
};

export const azoospermicInChineseCentres: Share = {
  kind: 'share',
  id: 'azoospermic-in-chinese-centres',
  what: 'Men with no sperm in semen',
  value: 91,
  unit: 'of 100 men with no sperm',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men in Chinese centres on enanthate 200 mg weekly',
  n: 'not-reported',
  time: '6 months',
  sources: ['handelsman-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const azoospermicInOtherCentres: Share = {
  kind: 'share',
  id: 'azoospermic-in-other-centres',
  what: 'Men with no sperm in semen',
  value: 60,
  unit: 'of 100 men with no sperm',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men in other centres on enanthate 200 mg weekly',
  n: 'not-reported',
  time: '6 months',
  sources: ['handelsman-1995'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermWeek5LaterNone: Measure = {
  kind: 'measure',
  id: 'sperm-week-5-later-none',
  what: 'Sperm count at week 5',
  value: 18.7,
  unit: 'M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'fertile men in the UK on weekly shots who later had no sperm',
  n: 17,
  time: '5 weeks',
  sources: ['wallace-1993'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermWeek5LaterFew: Measure = {
  kind: 'measure',
  id: 'sperm-week-5-later-few',
  what: 'Sperm count at week 5',
  value: 48.4,
  unit: 'M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'fertile men in the UK on weekly shots who kept a few sperm',
  n: 11,
  time: '5 weeks',
  sources: ['wallace-1993'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const inhibinFallOnEnanthate: Measure = {
  kind: 'measure',
  id: 'inhibin-fall-on-enanthate',
  what: 'Fall of inhibin in blood',
  value: 2.5,
  unit: 'times lower than at the start',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'fertile men in the UK on enanthate 200 mg weekly',
  n: 28,
  time: 'during treatment',
  sources: ['wallace-1993'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const belowStartAfterHalfAYear: Count = {
  kind: 'count',
  id: 'below-start-after-half-a-year',
  what: 'Men whose sperm count was not yet back at their own start',
  x: 3,
  of: 7,
  unit: 'men still below their own start',
  spread: { kind: 'wilson95' },
  people: 'healthy men of 20 to 27 after 21 weekly shots of 250 mg',
  time: '25 to 28 weeks after the end',
  sources: ['mauss-1975'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const weeksMeanTo20AfterImplant: Measure = {
  kind: 'measure',
  id: 'weeks-mean-to-20-after-implant',
  what: 'Time until a man is above 20 million sperm per mL',
  value: 17,
  unit: 'weeks to above 20 M/mL, mean',
  spread: { kind: 'interval', low: 16, high: 18 },
  people: 'healthy men after 42 to 44 weeks of undecanoate and a progestin implant',
  n: 354,
  time: 'after the end of treatment',
  sources: ['mommers-2008'],
  strength: 'randomised',
  ...reviewed2026,
};
