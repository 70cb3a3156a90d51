// Numbers on the pump, and on hCG with other medicines.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure } from '../quantity.js';

export const monthsToConceptionOnGonadotropins: Measure = {
  kind: 'measure',
  id: 'months-to-conception-on-gonadotropins',
  what: 'Time until a child is conceived',
  value: 28.2,
  unit: 'months to conception, median',
  spread: { kind: 'interval', low: 21.6, high: 38.5 },
  people: 'men whose brain sends no signal, on hCG and then FSH',
  n: 75,
  time: 'from the start',
  sources: ['liu-2009'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const firstSpermOnPump2019: Measure = {
  kind: 'measure',
  id: 'first-sperm-on-pump-2019',
  what: 'Time until the first sperm',
  value: 6,
  unit: 'months to first sperm, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men born without the first signal, on a pump',
  n: 10,
  time: 'from the start',
  sources: ['zhang-2019'],
  strength: 'controlled',
  ...reviewed2026,
};

export const firstSpermOnHcg2019: Measure = {
  kind: 'measure',
  id: 'first-sperm-on-hcg-2019',
  what: 'Time until the first sperm',
  value: 14,
  unit: 'months to first sperm, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men born without the first signal, on hCG and hMG in turns',
  n: 18,
  time: 'from the start',
  sources: ['zhang-2019'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermOnPump2019: Count = {
  kind: 'count',
  id: 'sperm-on-pump-2019',
  what: 'Men with sperm in semen',
  x: 9,
  of: 10,
  unit: 'men with sperm',
  spread: { kind: 'wilson95' },
  people: 'men born without the first signal, on a pump',
  time: '24 months',
  sources: ['zhang-2019'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermOnHcg2019: Count = {
  kind: 'count',
  id: 'sperm-on-hcg-2019',
  what: 'Men with sperm in semen',
  x: 15,
  of: 18,
  unit: 'men with sperm',
  spread: { kind: 'wilson95' },
  people: 'men born without the first signal, on hCG and hMG in turns',
  time: '24 months',
  sources: ['zhang-2019'],
  strength: 'controlled',
  ...reviewed2026,
};

export const below5AfterHcgAndClomiphene: Count = {
  kind: 'count',
  id: 'below-5-after-hcg-and-clomiphene',
  what: 'Men with some sperm, below 5 million per mL',
  x: 6,
  of: 18,
  unit: 'men with some sperm, below 5 M/mL',
  spread: { kind: 'wilson95' },
  people: 'men with no sperm after steroids or testosterone, on hCG and clomiphene',
  time: '6 months',
  sources: ['ledesma-2023'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const usualCountAfterHcgAndClomiphene: Count = {
  kind: 'count',
  id: 'usual-count-after-hcg-and-clomiphene',
  what: 'Men with a usual sperm count',
  x: 1,
  of: 18,
  unit: 'men with a usual count',
  spread: { kind: 'wilson95' },
  people: 'men with no sperm after steroids or testosterone, on hCG and clomiphene',
  time: '6 months',
  sources: ['ledesma-2023'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const movingSpermOnHcgAlone: Measure = {
  kind: 'measure',
  id: 'moving-sperm-on-hcg-alone',
  what: 'Moving sperm in a sample',
  value: 7.65,
  unit: 'million moving sperm, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with no sperm after testosterone, on hCG alone',
  n: 9,
  time: '3.5 months, median',
  sources: ['hcg-or-clomiphene-2025'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const movingSpermOnHcgAndClomiphene: Measure = {
  kind: 'measure',
  id: 'moving-sperm-on-hcg-and-clomiphene',
  what: 'Moving sperm in a sample',
  value: 13.5,
  unit: 'million moving sperm, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men with no sperm after testosterone, on hCG with clomiphene',
  n: 33,
  time: '3.5 months, median',
  sources: ['hcg-or-clomiphene-2025'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const countOnHcgAndFshStillOnTestosterone: Measure = {
  kind: 'measure',
  id: 'count-on-hcg-and-fsh-still-on-testosterone',
  what: 'Sperm count on hCG with FSH',
  value: 12.3,
  unit: 'M/mL, from 2.2',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men still on testosterone, on hCG with FSH three times a week',
  n: 27,
  time: 'not stated',
  sources: ['stocks-2025'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const bloodTestosteroneAfterHcgDose: Measure = {
  kind: 'measure',
  id: 'blood-testosterone-after-hcg-dose',
  what: 'Testosterone in blood',
  value: 2.4,
  unit: 'times own start at the peak',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'healthy men after one large dose of hCG',
  n: 7,
  time: '72 to 96 hours',
  sources: ['hcg-desensitisation'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
