// How the forms of testosterone enter and leave the blood, as published.
import type { Measure } from '../../quantities/quantity.js';
import { label2026, reviewed2026 } from '../../review.js';

export const enanthateHalfLife: Measure = {
  kind: 'measure',
  id: 'enanthate-half-life',
  what: 'Time in which half of a shot leaves the muscle',
  value: 4.5,
  unit: 'days',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone; read in accounts of a textbook',
  n: 'not-reported',
  time: 'after one shot into a muscle',
  sources: ['behre-preparations'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const cypionateHalfLife: Measure = {
  kind: 'measure',
  id: 'cypionate-half-life',
  what: 'Time in which half of a shot leaves the muscle',
  value: 8,
  unit: 'days',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men; the US label as told in accounts of it; other accounts say 4 to 5 days',
  n: 'not-reported',
  time: 'after one shot into a muscle',
  sources: ['depo-testosterone-us'],
  strength: 'uncontrolled',
  secondHand: true,
  ...label2026,
};

export const undecanoateHalfLife: Measure = {
  kind: 'measure',
  id: 'undecanoate-half-life',
  what: 'Time in which half of a shot leaves the muscle',
  value: 33.9,
  unit: 'days, in castor oil',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men; read in an encyclopedia, which also gives 20.9 days for tea-seed oil',
  n: 'not-reported',
  time: 'after one shot into a muscle',
  sources: ['undecanoate-mdwiki'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const gelAbsorbed: Measure = {
  kind: 'measure',
  id: 'gel-absorbed',
  what: 'Share of the gel that enters the body',
  value: 10,
  unit: '% of the dose, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'skin of average permeability; US label of a 1 % gel',
  n: 'not-reported',
  time: '24 hours',
  sources: ['androgel-us'],
  strength: 'uncontrolled',
  ...label2026,
};

export const gelSteady: Measure = {
  kind: 'measure',
  id: 'gel-steady-level',
  what: 'Time until the level in blood is steady',
  value: 2,
  unit: 'days to a steady level, about',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone; UK product text',
  n: 'not-reported',
  time: 'from the first use',
  sources: ['testogel-uk'],
  strength: 'uncontrolled',
  ...label2026,
};

export const pelletRelease: Measure = {
  kind: 'measure',
  id: 'pellet-release',
  what: 'Testosterone that a pellet gives off',
  value: 1.34,
  unit: 'mg a day from each 200 mg pellet',
  spread: { kind: 'ci95', low: 1.3, high: 1.37 },
  people: 'men with low testosterone; 112 whole pellets weighed after use',
  n: 136,
  time: 'first 3 months',
  sources: ['kelleher-2004'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const pelletDuration: Measure = {
  kind: 'measure',
  id: 'pellet-duration',
  what: 'Time until new pellets were put in',
  value: 5.8,
  unit: 'months until men came back for new pellets, mean',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men with low testosterone after 756 implantations of 800 mg',
  n: 136,
  time: 'from implantation',
  sources: ['kelleher-2004'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const bloodTestosteroneHalfLife: Measure = {
  kind: 'measure',
  id: 'testosterone-in-blood-half-life',
  what: 'Time in which half of free testosterone leaves the blood',
  value: 100,
  unit: 'minutes, at most',
  spread: { kind: 'range', low: 10, high: 100 },
  people: 'free testosterone in blood; read in a drug guide',
  n: 'not-reported',
  time: 'once it is in the blood',
  sources: ['testosterone-drug-guide'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};
