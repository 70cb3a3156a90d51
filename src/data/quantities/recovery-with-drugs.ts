// What was seen when medicines were given after testosterone. None of these studies had men who waited.
import { reviewed2026 } from '../review.js';
import type { Count, Measure } from './quantity.js';

export const spermReturnedOnHcg: Count = {
  kind: 'count',
  id: 'sperm-returned-on-hcg-combinations',
  what: 'Men whose sperm came back or rose',
  x: 47,
  of: 49,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'men at zero or below 1 M/mL on testosterone; they took hCG 3000 IU every other day and a second medicine, and no one waited for comparison',
  time: '4.6 months, mean',
  sources: ['wenker-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const monthsOnHcg: Measure = {
  kind: 'measure',
  id: 'months-to-sperm-on-hcg-combinations',
  what: 'Time until sperm are back',
  value: 4.6,
  unit: 'months, mean',
  spread: { kind: 'unknown', why: 'not-reported' },
  people:
    'men at zero or below 1 M/mL on testosterone; they took hCG 3000 IU every other day and a second medicine, and no one waited for comparison',
  n: 49,
  time: 'from the start of hCG',
  sources: ['wenker-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const firstCountOnHcg: Measure = {
  kind: 'measure',
  id: 'first-count-on-hcg-combinations',
  what: 'First sperm count that was not zero',
  value: 22.6,
  unit: 'M/mL, mean first count',
  spread: { kind: 'unknown', why: 'not-reported' },
  people:
    'men at zero or below 1 M/mL on testosterone; they took hCG 3000 IU every other day and a second medicine, and no one waited for comparison',
  n: 49,
  time: 'first count with sperm',
  sources: ['wenker-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const motileAbove5By12: Count = {
  kind: 'count',
  id: 'motile-above-5-by-12-months',
  what: 'Men with more than 5 million moving sperm',
  x: 46,
  of: 66,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'men whose sperm were lost to testosterone; they stopped it and took hCG with a SERM',
  time: '12 months',
  sources: ['kohn-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const motileAbove5FromZero: Count = {
  kind: 'count',
  id: 'motile-above-5-from-zero',
  what: 'Men with more than 5 million moving sperm, who began with none',
  x: 35,
  of: 54,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'men with no sperm after testosterone, who stopped it and took hCG with a SERM; group size computed here from the percentages and 46 of 66',
  time: '12 months',
  sources: ['kohn-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const motileAbove5FromFew: Count = {
  kind: 'count',
  id: 'motile-above-5-from-few',
  what: 'Men with more than 5 million moving sperm, who began with a trace',
  x: 11,
  of: 12,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people:
    'men with a trace of sperm after testosterone, who stopped it and took hCG with a SERM; group size computed here from the percentages and 46 of 66',
  time: '12 months',
  sources: ['kohn-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const stillZeroOnHcgAndClomiphene: Count = {
  kind: 'count',
  id: 'still-zero-on-hcg-and-clomiphene',
  what: 'Men who still had no sperm',
  x: 5,
  of: 18,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'men with no sperm after steroids or testosterone, given hCG with clomiphene',
  time: '6 months',
  sources: ['ledesma-2023'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const pregnancyAfterHcgAndClomiphene: Count = {
  kind: 'count',
  id: 'pregnancy-after-hcg-and-clomiphene',
  what: 'Couples with a pregnancy',
  x: 9,
  of: 24,
  unit: 'couples',
  spread: { kind: 'wilson95' },
  people: 'couples who answered a call; 6 conceived without help, 3 with assisted reproduction',
  time: 'up to 5 years',
  sources: ['ledesma-2023'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const pregnancyAfterSteroids: Count = {
  kind: 'count',
  id: 'pregnancy-after-steroids-treated',
  what: 'Men whose partner became pregnant',
  x: 14,
  of: 94,
  unit: 'men',
  spread: { kind: 'wilson95' },
  people: 'men with no child after anabolic steroids; all took medicines',
  time: '12 months',
  sources: ['al-hashimi-2022'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const countOnHcgAndFsh: Measure = {
  kind: 'measure',
  id: 'count-on-hcg-and-fsh',
  what: 'Sperm count on hCG with FSH',
  value: 16.8,
  unit: 'M/mL, from 2.2',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men off testosterone on hCG 3000 IU with FSH 75 IU three times a week; 12.3 in 27 men still on testosterone',
  n: 50,
  time: 'not stated',
  sources: ['stocks-2025'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};
