// Testis volume and the cells behind it. The only controlled measurement on prescribed testosterone is the gel figure.
import { reviewed2026 } from '../review.js';
import type { Measure } from './quantity.js';

/** Measured by orchidometer, whose beads step by 1 to 5 mL, so only the mean counts. Taken as per testis. */
export const volumeOnGel: Measure = {
  kind: 'measure',
  id: 'volume-on-gel-16-weeks',
  what: 'Change in the size of a testis',
  value: -0.86,
  unit: 'mL from own start',
  spread: { kind: 'unknown', why: 'not-read' },
  people:
    'men of 25 to 60 with low testosterone on gel 1.62 %, 224 in three arms of two trials; sponsor’s meeting abstract',
  n: 224,
  time: '16 weeks',
  sources: ['wiehle-2015'],
  strength: 'randomised',
  ...reviewed2026,
};

export const typeAOnEnanthate: Measure = {
  kind: 'measure',
  id: 'type-a-cells-on-enanthate',
  what: 'Stem-like cells from which sperm are made',
  value: 100,
  unit: '% of untreated men (no difference)',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'fertile men before a vasectomy: 5 on enanthate 200 mg weekly, 5 with no treatment',
  n: 10,
  time: '19 to 24 weeks',
  sources: ['zhengwei-1998'],
  strength: 'controlled',
  ...reviewed2026,
};

export const typeBOnEnanthate: Measure = {
  kind: 'measure',
  id: 'type-b-cells-on-enanthate',
  what: 'Cells that take the first step to sperm',
  value: 10,
  unit: '% of untreated men',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'fertile men before a vasectomy: 5 on enanthate 200 mg weekly, 5 with no treatment',
  n: 10,
  time: '19 to 24 weeks',
  sources: ['zhengwei-1998'],
  strength: 'controlled',
  ...reviewed2026,
};

export const laterCellsOnEnanthate: Measure = {
  kind: 'measure',
  id: 'later-germ-cells-on-enanthate',
  what: 'Half-made sperm cells in the testis',
  value: 18,
  unit: '% of untreated men, at most',
  spread: { kind: 'range', low: 11, high: 18 },
  people: 'fertile men before a vasectomy: 5 on enanthate 200 mg weekly, 5 with no treatment',
  n: 10,
  time: '19 to 24 weeks',
  sources: ['zhengwei-1998'],
  strength: 'controlled',
  ...reviewed2026,
};

export const elongatedOnEnanthate: Measure = {
  kind: 'measure',
  id: 'elongated-spermatids-on-enanthate',
  what: 'Almost finished sperm cells in the testis',
  value: 20,
  unit: '% of untreated men, at most',
  spread: { kind: 'range', low: 1.4, high: 20 },
  people: 'fertile men before a vasectomy: 5 on enanthate 200 mg weekly, 5 with no treatment',
  n: 10,
  time: '19 to 24 weeks',
  sources: ['zhengwei-1998'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeOnSteroids: Measure = {
  kind: 'measure',
  id: 'volume-on-anabolic-steroids',
  what: 'Size of a testis',
  value: 14.3,
  unit: 'mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men on steroids that no one had prescribed: 41, beside 21 who never took any (23.2 mL)',
  n: 41,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeAfterSteroids: Measure = {
  kind: 'measure',
  id: 'volume-after-anabolic-steroids',
  what: 'Size of a testis',
  value: 18.6,
  unit: 'mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had stopped steroids 300 days before (median): 31, beside 21 who never took any (23.2 mL)',
  n: 31,
  time: 'median 300 days',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeDifferenceAfterSteroids: Measure = {
  kind: 'measure',
  id: 'volume-difference-after-anabolic-steroids',
  what: 'Difference in the size of a testis',
  value: -2.3,
  unit: 'mL against non-users',
  spread: { kind: 'interval', low: -4.5, high: -0.1 },
  people: 'men who took anabolic steroids for long and stopped, 19 beside 36 who lift weights and never took any',
  n: 19,
  time: 'after stopping',
  sources: ['kanayama-2015'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeNeverUsed: Measure = {
  kind: 'measure',
  id: 'volume-never-used',
  what: 'Size of a testis',
  value: 23.2,
  unit: 'mL',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had never taken steroids to build muscle',
  n: 21,
  time: 'seen once',
  sources: ['shankara-narayana-2020'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeFertile: Measure = {
  kind: 'measure',
  id: 'volume-fertile-men',
  what: 'Size of a testis',
  value: 22.5,
  unit: 'mL, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'fertile men, by Prader beads',
  n: 'not-reported',
  time: 'seen once',
  sources: ['boeri-2021'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeInfertile: Measure = {
  kind: 'measure',
  id: 'volume-infertile-men',
  what: 'Size of a testis',
  value: 15.0,
  unit: 'mL, median',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'infertile men, by Prader beads',
  n: 'not-reported',
  time: 'seen once',
  sources: ['boeri-2021'],
  strength: 'controlled',
  ...reviewed2026,
};

export const volumeOnHcgAlone: Measure = {
  kind: 'measure',
  id: 'volume-on-hcg-alone',
  what: 'Size of a testis on hCG alone',
  value: 87,
  unit: '% of the volume on hCG with hMG',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men whose brain sends no LH and FSH, kept on hCG alone',
  n: 13,
  time: '12 months (3 to 24)',
  sources: ['depenbusch-2002'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
