// Numbers on weight, sleep, veins, opioids and vitamins, with their real strength.
import { reviewed2026 } from '../../review.js';
import type { Measure, Share } from '../quantity.js';

export const testosteroneGainOnDiet: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-on-diet',
  what: 'Rise of testosterone in blood',
  value: 2.5,
  unit: 'nmol/L more than at the start',
  spread: { kind: 'ci95', low: 1.9, high: 3.1 },
  people: 'men with obesity on a diet, 19 studies',
  n: 735,
  time: '26 weeks, median',
  sources: ['weight-loss-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneGainAfterSurgery: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-after-surgery',
  what: 'Rise of testosterone in blood',
  value: 7.2,
  unit: 'nmol/L more than at the start',
  spread: { kind: 'ci95', low: 6, high: 8.4 },
  people: 'heavy men after surgery for weight, 26 studies',
  n: 1039,
  time: '26 weeks, median',
  sources: ['weight-loss-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneGainOnDiet2013: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-on-diet-2013',
  what: 'Rise of testosterone in blood',
  value: 2.87,
  unit: 'nmol/L more than at the start',
  spread: { kind: 'ci95', low: 1.68, high: 4.07 },
  people: 'men with obesity on a diet; the unit was not printed',
  n: 'not-reported',
  time: 'not stated',
  sources: ['corona-2013'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneGainAfterSurgery2013: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-after-surgery-2013',
  what: 'Rise of testosterone in blood',
  value: 8.73,
  unit: 'nmol/L more than at the start',
  spread: { kind: 'ci95', low: 6.51, high: 10.95 },
  people: 'men with obesity after surgery for weight; the unit was not printed',
  n: 'not-reported',
  time: 'not stated',
  sources: ['corona-2013'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneGainOnLiraglutide: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-on-liraglutide',
  what: 'Rise of testosterone in blood',
  value: 2.6,
  unit: 'nmol/L more than at the start',
  spread: { kind: 'sd', low: -0.9, high: 6.1 },
  people: 'men with obesity and low testosterone on liraglutide; 30 in two arms',
  n: 'not-reported',
  time: '16 weeks',
  sources: ['jensterle-2019'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneGainOnGel50: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-on-gel-50',
  what: 'Rise of testosterone in blood',
  value: 5.9,
  unit: 'nmol/L more than at the start',
  spread: { kind: 'sd', low: -1.3, high: 13.1 },
  people: 'men with obesity and low testosterone on gel 50 mg; 30 in two arms',
  n: 'not-reported',
  time: '16 weeks',
  sources: ['jensterle-2019'],
  strength: 'randomised',
  ...reviewed2026,
};

export const weightLossOnLiraglutide: Measure = {
  kind: 'measure',
  id: 'weight-loss-on-liraglutide',
  what: 'Change of weight',
  value: -7.9,
  unit: 'kg',
  spread: { kind: 'sd', low: -11.7, high: -4.1 },
  people: 'men with obesity and low testosterone on liraglutide; 30 in two arms',
  n: 'not-reported',
  time: '16 weeks',
  sources: ['jensterle-2019'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneGainAfterVaricoceleRepair: Measure = {
  kind: 'measure',
  id: 'testosterone-gain-after-varicocele-repair',
  what: 'Rise of testosterone in blood',
  value: 106.8,
  unit: 'ng/dL more than before; the unit was not printed',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with a swollen vein, four studies',
  n: 'not-reported',
  time: 'before and after',
  sources: ['russo-2022'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const volumeAfterVaricoceleRepair: Measure = {
  kind: 'measure',
  id: 'volume-after-varicocele-repair',
  what: 'Growth of the testis on the treated side',
  value: 2.9,
  unit: 'mL more than without, same side',
  spread: { kind: 'ci95', low: 0.6, high: 5.2 },
  people: 'teens with a swollen vein, seven studies',
  n: 'not-reported',
  time: 'after treatment',
  sources: ['adolescent-varicocele-2015'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeOtherSideAfterVaricoceleRepair: Measure = {
  kind: 'measure',
  id: 'volume-other-side-after-varicocele-repair',
  what: 'Growth of the testis on the other side',
  value: 1.5,
  unit: 'mL more than without, other side',
  spread: { kind: 'ci95', low: 0.3, high: 2.7 },
  people: 'teens with a swollen vein, seven studies',
  n: 'not-reported',
  time: 'after treatment',
  sources: ['adolescent-varicocele-2015'],
  strength: 'controlled',
  ...reviewed2026,
};

export const testosteroneAfterShortSleep: Measure = {
  kind: 'measure',
  id: 'testosterone-after-short-sleep',
  what: 'Testosterone in blood',
  value: 15.5,
  unit: 'nmol/L from 2 to 10 pm, from 17.9',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy young men with five hours in bed a night',
  n: 10,
  time: '8 nights',
  sources: ['leproult-2011'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const lowHormonesOnOpioids: Share = {
  kind: 'share',
  id: 'low-hormones-on-opioids',
  what: 'People with low sex hormones',
  value: 63,
  unit: 'of 100 people',
  spread: { kind: 'ci95', low: 55, high: 70 },
  people: 'people on strong pain drugs, almost all men, 15 studies',
  n: 3250,
  time: 'seen once',
  sources: ['opioids-pituitary-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const birthsOnVitamins: Share = {
  kind: 'share',
  id: 'births-on-vitamins',
  what: 'Couples with a birth',
  value: 15,
  unit: 'of 100 couples with a birth',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'couples without a child, he on a vitamin mix; 171 in two arms',
  n: 171,
  time: '6 months',
  sources: ['moxi-2020'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const birthsWithoutVitamins: Share = {
  kind: 'share',
  id: 'births-without-vitamins',
  what: 'Couples with a birth',
  value: 24,
  unit: 'of 100 couples with a birth',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'couples without a child, he on a mix without effect; 171 in two arms',
  n: 171,
  time: '6 months',
  sources: ['moxi-2020'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};
