// Published results on prescribed gels and depots, in a form the model can replay. None of these was fitted.
import type { Trial } from '../types.js';

/** The trials let the dose rise or fall; the label's starting dose stands in for it. */
const gel = { agent: 'testosterone-gel', dose: 40.5, unit: 'mg', everyDays: 1, fromDay: 0, toDay: 111 } as const;
const gelMen = 'overweight men up to 60 with low testosterone, gel 1.62 %, dose adjusted (40.5 mg assumed)';

const gelSperm = (id: string, source: string, share: number, n?: number): Trial => ({
  id,
  regimen: [gel],
  men: { description: gelMen },
  days: 112,
  outcome: { marker: 'sperm', kind: 'share', onDay: 112 },
  published: n === undefined ? { value: share } : { value: share, n },
  source,
  strength: 'randomised',
  role: 'replayed',
});

const nasal = (id: string, marker: 'lh' | 'fsh', share: number, everyDays: number, n: number): Trial => ({
  id,
  regimen: [{ agent: 'testosterone-nasal', dose: 11, unit: 'mg', everyDays, fromDay: 0, toDay: 90 }],
  men: { description: 'men with low testosterone, open study' },
  days: 90,
  outcome: { marker, kind: 'share', onDay: 90 },
  published: { value: share, n },
  source: 'conners-2017',
  strength: 'uncontrolled',
  role: 'replayed',
});

export const prescribedTrials: readonly Trial[] = [
  gelSperm('za305-sperm-on-gel', 'repros-za305', 0.667, 42),
  gelSperm('za304-sperm-on-gel', 'repros-za304', 0.285),
  {
    // −0.86 mL; the starting volume could not be read, so the share is given for testes of 15 to 20 mL.
    id: 'wiehle-2015-volume-on-gel',
    regimen: [gel],
    men: { description: gelMen },
    days: 112,
    outcome: { marker: 'testisVolume', kind: 'share', onDay: 112 },
    published: { value: 0.95, low: 0.94, high: 0.96, n: 224 },
    source: 'wiehle-2015',
    strength: 'randomised',
    role: 'replayed',
  },
  {
    id: 'gregoric-2024-sperm-on-undecanoate',
    regimen: [{ agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 77, fromDay: 0, toDay: 154 }],
    men: {
      description: 'men with type 2 diabetes, obesity and low testosterone; low counts at the start',
      ageYears: 50,
    },
    days: 168,
    outcome: { marker: 'sperm', kind: 'share', onDay: 168 },
    published: { value: 0.33, low: 0.12, high: 0.46 },
    source: 'gregoric-2024',
    strength: 'randomised',
    role: 'replayed',
  },
  nasal('conners-2017-lh-three-times', 'lh', 0.42, 1 / 3, 151),
  nasal('conners-2017-fsh-three-times', 'fsh', 0.49, 1 / 3, 151),
  nasal('conners-2017-lh-twice', 'lh', 0.66, 0.5, 122),
  nasal('conners-2017-fsh-twice', 'fsh', 0.71, 0.5, 122),
];
