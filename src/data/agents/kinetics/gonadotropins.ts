// How hCG, FSH, hMG and gonadorelin enter and leave the blood, as published.
import type { Measure } from '../../quantities/quantity.js';
import { label2026, reviewed2026 } from '../../review.js';

export const hcgPeakUnderSkin: Measure = {
  kind: 'measure',
  id: 'hcg-peak-under-skin',
  what: 'Time until the level in blood is highest',
  value: 18,
  unit: 'hours, at most',
  spread: { kind: 'range', low: 12, high: 18 },
  people: 'from the Swiss product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot under the skin',
  sources: ['hcg-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const hcgHalfLifeUnderSkin: Measure = {
  kind: 'measure',
  id: 'hcg-half-life-under-skin',
  what: 'Time in which half of the dose leaves the blood',
  value: 43,
  unit: 'hours, at most',
  spread: { kind: 'range', low: 33, high: 43 },
  people: 'from the Swiss product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot under the skin',
  sources: ['hcg-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const hcgPeakIntoMuscle: Measure = {
  kind: 'measure',
  id: 'hcg-peak-into-muscle',
  what: 'Time until the level in blood is highest',
  value: 12,
  unit: 'hours, at most',
  spread: { kind: 'range', low: 9, high: 12 },
  people: 'from the Swiss product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot into a muscle',
  sources: ['hcg-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const hcgHalfLifeIntoMuscle: Measure = {
  kind: 'measure',
  id: 'hcg-half-life-into-muscle',
  what: 'Time in which half of the dose leaves the blood',
  value: 34,
  unit: 'hours, at most, in the late phase',
  spread: { kind: 'range', low: 27, high: 34 },
  people: 'from the Swiss product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot into a muscle',
  sources: ['hcg-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const rfshHalfLife: Measure = {
  kind: 'measure',
  id: 'rfsh-half-life',
  what: 'Time in which half of the dose leaves the blood',
  value: 24,
  unit: 'hours, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'from the European product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'late phase',
  sources: ['gonal-f-eu'],
  strength: 'uncontrolled',
  ...label2026,
};

export const rfshAbsorbed: Measure = {
  kind: 'measure',
  id: 'rfsh-absorbed',
  what: 'Share of a shot that enters the blood',
  value: 70,
  unit: '% of the dose, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'from the European product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot under the skin',
  sources: ['gonal-f-eu'],
  strength: 'uncontrolled',
  ...label2026,
};

export const urinaryFshHalfLife: Measure = {
  kind: 'measure',
  id: 'urinary-fsh-half-life',
  what: 'Time in which half of the dose leaves the blood',
  value: 1.5,
  unit: 'days, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men given 150 IU of FSH from urine, under the skin or in a muscle',
  n: 12,
  time: 'late phase',
  sources: ['le-cotonnec-1993'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const urinaryFshPeak: Measure = {
  kind: 'measure',
  id: 'urinary-fsh-peak',
  what: 'Time until the level in blood is highest',
  value: 9.7,
  unit: 'hours to the peak, mean',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men whose own FSH was held down, urinary FSH 150 IU',
  n: 'not-reported',
  time: 'after one shot into a muscle',
  sources: ['urinary-fsh-men'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const hmgPeak: Measure = {
  kind: 'measure',
  id: 'hmg-peak',
  what: 'Time until the level in blood is highest',
  value: 21.8,
  unit: 'hours to the peak of FSH, mean',
  spread: { kind: 'sd', low: 12.5, high: 31.1 },
  people: 'one dose of 300 IU; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot under the skin',
  sources: ['merional-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const hmgHalfLife: Measure = {
  kind: 'measure',
  id: 'hmg-half-life',
  what: 'Time in which half of the dose leaves the blood',
  value: 41.1,
  unit: 'hours, of its FSH',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'one dose of 300 IU; who took it is not in the part read; 45.2 hours into a muscle',
  n: 'not-reported',
  time: 'after one shot under the skin',
  sources: ['merional-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const gonadorelinHalfLife: Measure = {
  kind: 'measure',
  id: 'gonadorelin-half-life',
  what: 'Time in which half of the dose leaves the blood',
  value: 4,
  unit: 'minutes',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'from the Swiss product text; who took it is not in the part read',
  n: 'not-reported',
  time: 'after one shot into a vein',
  sources: ['lutrelef-ch'],
  strength: 'uncontrolled',
  ...label2026,
};

export const gonadorelinPeak: Measure = {
  kind: 'measure',
  id: 'gonadorelin-peak-under-skin',
  what: 'Time until the level in blood is highest',
  value: 10,
  unit: 'minutes to the peak, at most',
  spread: { kind: 'range', low: 5, high: 10 },
  people: 'women without periods',
  n: 5,
  time: 'after one shot under the skin',
  sources: ['hurley-1987'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const gonadorelinUnderSkin: Measure = {
  kind: 'measure',
  id: 'gonadorelin-half-time-under-skin',
  what: 'Time in which the level in blood halves',
  value: 24,
  unit: 'minutes, mean',
  spread: { kind: 'range', low: 18, high: 30 },
  people: 'women without periods',
  n: 5,
  time: 'after one shot under the skin',
  sources: ['hurley-1987'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const gonadorelinLhDuration: Measure = {
  kind: 'measure',
  id: 'gonadorelin-lh-raised',
  what: 'How long LH stays raised after one shot',
  value: 9,
  unit: 'hours with raised LH, at most',
  spread: { kind: 'range', low: 7, high: 9 },
  people: 'healthy men who took no testosterone',
  n: 6,
  time: 'after one shot of 100 µg under the skin',
  sources: ['happ-1978'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
