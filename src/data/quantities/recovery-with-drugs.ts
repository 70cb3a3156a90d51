// What was seen when medicines were given after testosterone. None of these studies had men who waited.
import { reviewed2026 } from '../review.js';
import type { Quantity } from '../types.js';

export const spermReturnedOnHcg: Quantity = {
  id: 'sperm-returned-on-hcg-combinations',
  value: 95.9,
  unit: 'of 100 men (47 of 49)',
  spread: { kind: 'unknown', why: 'not-reported' },
  people:
    'men at zero or below 1 M/mL on testosterone, given hCG 3000 IU every other day and a second medicine; nobody waited for comparison',
  n: 49,
  time: '4.6 months, mean',
  sources: ['wenker-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const monthsOnHcg: Quantity = {
  id: 'months-to-sperm-on-hcg-combinations',
  value: 4.6,
  unit: 'months, mean',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'the same men',
  n: 49,
  time: 'from the start of hCG',
  sources: ['wenker-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const firstCountOnHcg: Quantity = {
  id: 'first-count-on-hcg-combinations',
  value: 22.6,
  unit: 'M/mL, mean first count',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'the same men',
  n: 49,
  time: 'first count with sperm',
  sources: ['wenker-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const motileAbove5By12: Quantity = {
  id: 'motile-above-5-by-12-months',
  value: 70,
  unit: 'of 100 men (46 of 66)',
  spread: { kind: 'ci95', low: 58, high: 79 },
  people:
    'men with testosterone-related infertility who stopped and took hCG with a SERM; interval computed here (Wilson)',
  n: 66,
  time: '12 months',
  sources: ['kohn-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const motileAbove5FromZero: Quantity = {
  id: 'motile-above-5-from-zero',
  value: 64.8,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'those of the 66 who began with no sperm',
  time: '12 months',
  sources: ['kohn-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const motileAbove5FromFew: Quantity = {
  id: 'motile-above-5-from-few',
  value: 91.7,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'those of the 66 who began with a trace of sperm',
  time: '12 months',
  sources: ['kohn-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const stillZeroOnHcgAndClomiphene: Quantity = {
  id: 'still-zero-on-hcg-and-clomiphene',
  value: 27.8,
  unit: 'of 100 men (5 of 18)',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with no sperm after steroids or testosterone, given hCG with clomiphene',
  n: 18,
  time: '6 months',
  sources: ['ledesma-2023'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const pregnancyAfterHcgAndClomiphene: Quantity = {
  id: 'pregnancy-after-hcg-and-clomiphene',
  value: 37.5,
  unit: 'of 100 couples (9 of 24)',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'couples who answered a call; 6 conceived without help, 3 with assisted reproduction',
  n: 24,
  time: 'up to 5 years',
  sources: ['ledesma-2023'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const pregnancyAfterSteroids: Quantity = {
  id: 'pregnancy-after-steroids-treated',
  value: 15,
  unit: 'of 100 men (14 of 94)',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'infertile men after anabolic steroids, all treated',
  n: 94,
  time: '12 months',
  sources: ['al-hashimi-2022'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const countOnHcgAndFsh: Quantity = {
  id: 'count-on-hcg-and-fsh',
  value: 16.8,
  unit: 'M/mL, from 2.2',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men off testosterone on hCG 3000 IU with FSH 75 IU three times a week; 12.3 in 27 men still on testosterone',
  n: 50,
  time: 'not stated',
  sources: ['stocks-2025'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
