// Numbers from men after anabolic steroids without a prescription.
import { reviewed2026 } from '../../review.js';
import type { Measure, Share } from '../quantity.js';

export const spermAfterSteroids: Measure = {
  kind: 'measure',
  id: 'sperm-after-steroids',
  what: 'All sperm in a sample',
  value: 215,
  unit: 'million per sample, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had stopped steroids',
  n: 31,
  time: '300 days, median',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const lhAfterSteroids: Measure = {
  kind: 'measure',
  id: 'lh-after-steroids',
  what: 'LH in blood',
  value: 5.5,
  unit: 'IU/L, 5.2 in men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had stopped steroids',
  n: 31,
  time: '300 days, median',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const testosteroneAfterSteroids: Measure = {
  kind: 'measure',
  id: 'testosterone-after-steroids',
  what: 'Testosterone in blood',
  value: 21.5,
  unit: 'nmol/L, 29.8 in men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had stopped steroids',
  n: 31,
  time: '300 days, median',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const monthsAmhBackAfterSteroids: Measure = {
  kind: 'measure',
  id: 'months-amh-back-after-steroids',
  what: 'Time until AMH is that of men who never used steroids',
  value: 7.3,
  unit: 'months, mean, to the level of men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had stopped steroids',
  n: 31,
  time: 'after last use',
  sources: ['shankara-narayana-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const monthsLhBackAfterSteroids: Measure = {
  kind: 'measure',
  id: 'months-lh-back-after-steroids',
  what: 'Time until LH is that of men who never used steroids',
  value: 10.7,
  unit: 'months, mean, to the level of men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had stopped steroids',
  n: 31,
  time: 'after last use',
  sources: ['shankara-narayana-2020'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const below40MillionAfterOneCourse: Share = {
  kind: 'share',
  id: 'below-40-million-after-one-course',
  what: 'Men with fewer than 40 million sperm in a sample',
  value: 77,
  unit: 'of 100 men below 40 million per sample',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on one course of steroids they chose themselves; 100 at the start',
  n: 'not-reported',
  time: 'end of the course',
  sources: ['smit-2021'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const totalSperm3MonthsAfterCourse: Measure = {
  kind: 'measure',
  id: 'total-sperm-3-months-after-course',
  what: 'Change of all sperm in a sample',
  value: -61.7,
  unit: 'million per sample from own start',
  spread: { kind: 'interval', low: -90, high: -33.7 },
  people: 'men after one course of steroids they chose themselves',
  n: 100,
  time: '3 months after the course',
  sources: ['smit-2021'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const totalSpermAYearAfterStart: Measure = {
  kind: 'measure',
  id: 'total-sperm-a-year-after-start',
  what: 'Change of all sperm in a sample',
  value: -29.7,
  unit: 'million per sample from own start',
  spread: { kind: 'interval', low: -59.1, high: -0.39 },
  people: 'men after one course of steroids they chose themselves',
  n: 100,
  time: '1 year after the start',
  sources: ['smit-2021'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosterone3MonthsAfterCourse: Measure = {
  kind: 'measure',
  id: 'testosterone-3-months-after-course',
  what: 'Change of testosterone in blood',
  value: -1.9,
  unit: 'nmol/L from own start',
  spread: { kind: 'interval', low: -12.2, high: 8.33 },
  people: 'men after one course of steroids they chose themselves',
  n: 100,
  time: '3 months after the course',
  sources: ['smit-2021'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneYearsAfterSteroids: Measure = {
  kind: 'measure',
  id: 'testosterone-years-after-steroids',
  what: 'Testosterone in blood, years later',
  value: 14.4,
  unit: 'nmol/L, median',
  spread: { kind: 'iqr', low: 11.9, high: 17.7 },
  people: 'men who had used steroids for long and stopped',
  n: 33,
  time: '2.5 years after stopping, mean',
  sources: ['rasmussen-2016'],
  strength: 'controlled',
  ...reviewed2026,
};

export const testosteroneNeverUsedRasmussen: Measure = {
  kind: 'measure',
  id: 'testosterone-never-used-rasmussen',
  what: 'Testosterone in blood',
  value: 18.8,
  unit: 'nmol/L, median',
  spread: { kind: 'iqr', low: 16.6, high: 22 },
  people: 'men who lift weights and never used steroids',
  n: 30,
  time: 'seen once',
  sources: ['rasmussen-2016'],
  strength: 'controlled',
  ...reviewed2026,
};

export const lowTestosteroneYearsAfterSteroids: Share = {
  kind: 'share',
  id: 'low-testosterone-years-after-steroids',
  what: 'Men with low testosterone years later',
  value: 27.2,
  unit: 'of 100 men below 12.1 nmol/L',
  spread: { kind: 'ci95', low: 13.3, high: 45.5 },
  people: 'men who had used steroids for long and stopped',
  n: 33,
  time: '2.5 years after stopping, mean',
  sources: ['rasmussen-2016'],
  strength: 'controlled',
  ...reviewed2026,
};
