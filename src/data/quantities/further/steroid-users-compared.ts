// Numbers that compare men who used anabolic steroids with others.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure, Share } from '../quantity.js';

export const fewSpermInBodybuilders: Count = {
  kind: 'count',
  id: 'few-sperm-in-bodybuilders',
  what: 'Men below 20 million sperm per mL',
  x: 24,
  of: 41,
  unit: 'men below 20 M/mL',
  spread: { kind: 'wilson95' },
  people: 'men who build muscle on steroids, now or before',
  time: 'seen once',
  sources: ['knuth-1989'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fewSpermInVolunteers: Count = {
  kind: 'count',
  id: 'few-sperm-in-volunteers',
  what: 'Men below 20 million sperm per mL',
  x: 5,
  of: 41,
  unit: 'men below 20 M/mL',
  spread: { kind: 'wilson95' },
  people: 'men of the same years who took no drugs',
  time: 'seen once',
  sources: ['knuth-1989'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fertilityTreatmentAfterSteroids: Share = {
  kind: 'share',
  id: 'fertility-treatment-after-steroids',
  what: 'Men who had help to have a child',
  value: 5.69,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men caught with steroids in Danish gyms',
  n: 545,
  time: 'by 2018',
  sources: ['windfeld-mathiasen-2021'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fertilityTreatmentOtherMen: Share = {
  kind: 'share',
  id: 'fertility-treatment-other-men',
  what: 'Men who had help to have a child',
  value: 5.28,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'other Danish men of the same birth year',
  n: 5450,
  time: 'by 2018',
  sources: ['windfeld-mathiasen-2021'],
  strength: 'controlled',
  ...reviewed2026,
};

export const deepDepressionAfterSteroids: Count = {
  kind: 'count',
  id: 'deep-depression-after-steroids',
  what: 'Men with a deep depression',
  x: 7,
  of: 24,
  unit: 'men with a deep depression',
  spread: { kind: 'wilson95' },
  people: 'men who had used steroids for long and stopped',
  time: 'while stopping',
  sources: ['kanayama-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const veryLowTestosteroneAfterSteroids: Count = {
  kind: 'count',
  id: 'very-low-testosterone-after-steroids',
  what: 'Men with very low testosterone',
  x: 5,
  of: 19,
  unit: 'men below 200 ng/dL',
  spread: { kind: 'wilson95' },
  people: 'men who had used steroids for long, stopped and took nothing',
  time: '3 to 26 months after stopping',
  sources: ['kanayama-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneDifferenceAfterSteroids: Measure = {
  kind: 'measure',
  id: 'testosterone-difference-after-steroids',
  what: 'Difference of testosterone in blood',
  value: -131,
  unit: 'ng/dL against men who never used',
  spread: { kind: 'interval', low: -227, high: -25 },
  people: 'men who had used steroids for long, stopped and took nothing',
  n: 19,
  time: 'after stopping',
  sources: ['kanayama-2015'],
  strength: 'controlled',
  ...reviewed2026,
};

export const lhOnOwnSteroidUse: Measure = {
  kind: 'measure',
  id: 'lh-on-own-steroid-use',
  what: 'LH in blood',
  value: 2.43,
  unit: 'IU/L, from 3.43',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'bodybuilders who used steroids on and off',
  n: 'not-reported',
  time: '24 months',
  sources: ['bonetti-2008'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const rightVolumeOnOwnSteroidUse: Measure = {
  kind: 'measure',
  id: 'right-volume-on-own-steroid-use',
  what: 'Change in the size of the right testis',
  value: -6.7,
  unit: '% from own start, right testis',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'bodybuilders who used steroids on and off',
  n: 13,
  time: '24 months',
  sources: ['christou-2017'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const leftVolumeOnOwnSteroidUse: Measure = {
  kind: 'measure',
  id: 'left-volume-on-own-steroid-use',
  what: 'Change in the size of the left testis',
  value: -15.2,
  unit: '% from own start, left testis',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'bodybuilders who used steroids on and off',
  n: 13,
  time: '24 months',
  sources: ['christou-2017'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};
