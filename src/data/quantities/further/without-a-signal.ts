// Numbers on hCG and FSH in men whose brain sends no signal.
import { reviewed2026 } from '../../review.js';
import type { Count, Measure, Share } from '../quantity.js';

export const volumeBeforeHcg: Measure = {
  kind: 'measure',
  id: 'volume-before-hcg',
  what: 'Size of a testis before treatment',
  value: 5.5,
  unit: 'mL',
  spread: { kind: 'se', low: 4.4, high: 6.6 },
  people: 'men whose brain sends no signal, before hCG',
  n: 22,
  time: 'before treatment',
  sources: ['burris-1988'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const volumeOnHcg: Measure = {
  kind: 'measure',
  id: 'volume-on-hcg',
  what: 'Size of a testis on hCG',
  value: 10.8,
  unit: 'mL, from 5.5',
  spread: { kind: 'se', low: 9.2, high: 12.4 },
  people: 'men whose brain sends no signal, on hCG alone',
  n: 22,
  time: 'at full growth',
  sources: ['burris-1988'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermOnHcgAlone: Count = {
  kind: 'count',
  id: 'sperm-on-hcg-alone',
  what: 'Men with sperm in semen',
  x: 14,
  of: 22,
  unit: 'men with sperm',
  spread: { kind: 'wilson95' },
  people: 'men whose brain sends no signal, on hCG alone',
  time: 'at full growth',
  sources: ['burris-1988'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const anySpermOnGonadotropins: Share = {
  kind: 'share',
  id: 'any-sperm-on-gonadotropins',
  what: 'Courses that brought any sperm',
  value: 78,
  unit: 'of 100 courses with any sperm',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '160 courses of hCG and FSH in 99 men whose brain sends no signal',
  n: 160,
  time: '16 months, median course',
  sources: ['gonadotropin-cycles-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const above5OnGonadotropins: Share = {
  kind: 'share',
  id: 'above-5-on-gonadotropins',
  what: 'Courses that reached 5 million sperm per mL',
  value: 49,
  unit: 'of 100 courses above 5 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '160 courses of hCG and FSH in 99 men whose brain sends no signal',
  n: 160,
  time: '16 months, median course',
  sources: ['gonadotropin-cycles-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const above10OnGonadotropins: Share = {
  kind: 'share',
  id: 'above-10-on-gonadotropins',
  what: 'Courses that reached 10 million sperm per mL',
  value: 37,
  unit: 'of 100 courses above 10 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '160 courses of hCG and FSH in 99 men whose brain sends no signal',
  n: 160,
  time: '16 months, median course',
  sources: ['gonadotropin-cycles-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const above20OnGonadotropins: Share = {
  kind: 'share',
  id: 'above-20-on-gonadotropins',
  what: 'Courses that reached 20 million sperm per mL',
  value: 24,
  unit: 'of 100 courses above 20 M/mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '160 courses of hCG and FSH in 99 men whose brain sends no signal',
  n: 160,
  time: '16 months, median course',
  sources: ['gonadotropin-cycles-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const monthsToAnySpermOnGonadotropins: Measure = {
  kind: 'measure',
  id: 'months-to-any-sperm-on-gonadotropins',
  what: 'Time until any sperm are seen',
  value: 5,
  unit: 'months to any sperm, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '160 courses of hCG and FSH in 99 men whose brain sends no signal',
  n: 99,
  time: 'from the start',
  sources: ['gonadotropin-cycles-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const monthsTo10OnGonadotropins: Measure = {
  kind: 'measure',
  id: 'months-to-10-on-gonadotropins',
  what: 'Time until the count is 10 million per mL',
  value: 21,
  unit: 'months to 10 M/mL, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: '160 courses of hCG and FSH in 99 men whose brain sends no signal',
  n: 99,
  time: 'from the start',
  sources: ['gonadotropin-cycles-2024'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const above1OnSteadyFsh: Count = {
  kind: 'count',
  id: 'above-1-on-steady-fsh',
  what: 'Men at or above 1 million sperm per mL',
  x: 17,
  of: 33,
  unit: 'men at or above 1 M/mL',
  spread: { kind: 'wilson95' },
  people: 'men in China whose brain sends no signal, on hCG with FSH all the time',
  time: '18 months',
  sources: ['zhang-2015'],
  strength: 'randomised',
  ...reviewed2026,
};

export const above1OnFshInTurns: Count = {
  kind: 'count',
  id: 'above-1-on-fsh-in-turns',
  what: 'Men at or above 1 million sperm per mL',
  x: 19,
  of: 34,
  unit: 'men at or above 1 M/mL',
  spread: { kind: 'wilson95' },
  people: 'men in China whose brain sends no signal, on hCG with FSH every other three months',
  time: '18 months',
  sources: ['zhang-2015'],
  strength: 'randomised',
  ...reviewed2026,
};
