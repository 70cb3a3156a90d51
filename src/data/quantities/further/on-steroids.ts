// Numbers from men on anabolic steroids without a prescription. They mark an outer edge.
import { reviewed2026 } from '../../review.js';
import type { Measure } from '../quantity.js';

export const lhOnSteroids: Measure = {
  kind: 'measure',
  id: 'lh-on-steroids',
  what: 'LH in blood',
  value: 0.5,
  unit: 'IU/L, 5.2 in men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on steroids that no doctor gave them',
  n: 41,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fshOnSteroids: Measure = {
  kind: 'measure',
  id: 'fsh-on-steroids',
  what: 'FSH in blood',
  value: 0.5,
  unit: 'IU/L, 4.9 in men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on steroids that no doctor gave them',
  n: 41,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const testosteroneOnSteroids: Measure = {
  kind: 'measure',
  id: 'testosterone-on-steroids',
  what: 'Testosterone in blood',
  value: 133.6,
  unit: 'nmol/L, 29.8 in men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on steroids that no doctor gave them',
  n: 41,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const estradiolOnSteroids: Measure = {
  kind: 'measure',
  id: 'estradiol-on-steroids',
  what: 'Estradiol in blood',
  value: 146,
  unit: 'pg/mL, 48 in men who never used',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on steroids that no doctor gave them',
  n: 41,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermOnSteroids: Measure = {
  kind: 'measure',
  id: 'sperm-on-steroids',
  what: 'All sperm in a sample',
  value: 4,
  unit: 'million per sample, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on steroids that no doctor gave them',
  n: 41,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermNeverUsed: Measure = {
  kind: 'measure',
  id: 'sperm-never-used',
  what: 'All sperm in a sample',
  value: 203,
  unit: 'million per sample, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who never used steroids',
  n: 21,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};
