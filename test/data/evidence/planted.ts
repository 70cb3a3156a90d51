// A small set of facts in which everything is as it has to be, and the means to plant one error in it.
import type { Claim, Comparison, Count, Measure, Share, Source } from '../../../src/data/types.js';
import type { Facts } from '../../../.config/evidence/facts.js';
import { knownWords } from '../../../.config/evidence/reading/known-words.js';

export const dates = { reviewed: '2026-11-22', reviewDue: '2027-11-22' } as const;

export const paper: Source = {
  id: 'paper-2000',
  authors: 'Author A.',
  title: 'A study',
  journal: 'A Journal',
  year: 2000,
  doi: '10.1000/study',
  read: 'abstract',
};

export const release: Source = {
  id: 'release-2001',
  authors: 'A company',
  title: 'A release',
  journal: 'press release',
  year: 2001,
  url: 'https://example.org/release',
  read: 'secondary',
};

const published = {
  what: 'Men with no sperm',
  people: 'healthy men on a medicine',
  time: '6 months',
  sources: ['paper-2000'],
  strength: 'controlled',
  ...dates,
} as const;

export const treated: Count = {
  kind: 'count',
  id: 'treated',
  x: 46,
  of: 66,
  unit: 'men',
  spread: { kind: 'wilson95' },
  ...published,
};

export const untreated: Count = { ...treated, id: 'untreated', x: 3, of: 60, people: 'healthy men on no medicine' };

export const estimated: Share = {
  kind: 'share',
  id: 'estimated',
  value: 67,
  unit: 'of 100 men',
  n: 1549,
  spread: { kind: 'interval', low: 61, high: 72 },
  ...published,
};

export const level: Measure = {
  kind: 'measure',
  id: 'level',
  value: 4.2,
  unit: 'IU/L, median',
  n: 120,
  spread: { kind: 'unknown', why: 'not-reported' },
  ...published,
};

export const claim: Claim = {
  id: 'signal-falls',
  text: {
    fundamentals: 'The signal from the brain falls.',
    intermediate: 'LH and FSH fall.',
    academic: 'Gonadotropin secretion is suppressed.',
  },
  sources: ['paper-2000'],
  strength: 'controlled',
  ...dates,
};

const once = (words: string): Claim['text'] => ({ fundamentals: words, intermediate: words, academic: words });

export const comparison: Comparison = {
  id: 'with-and-without',
  what: once('Men with no sperm'),
  per: 100,
  time: '6 months',
  groups: [
    { name: once('Without'), quantity: untreated },
    { name: once('With'), quantity: treated },
  ],
  text: once('About 70 of 100 against 5 of 100.'),
  strength: 'controlled',
  ...dates,
};

/** Facts without an error. */
export const sound: Facts = {
  sources: { 'paper-2000': paper, 'release-2001': release },
  quantities: { treated, untreated, estimated, level },
  claims: {
    'signal-falls': claim,
    retold: { ...claim, id: 'retold', strength: 'expert', sources: ['release-2001'], secondHand: true },
  },
  comparisons: { 'with-and-without': comparison },
  // Everything that the reading grade takes as known.
  glossary: { words: { id: 'words', term: 'testis', also: knownWords, ...dates } },
};

/** The same facts with one quantity as given, whatever the types say of it. */
export const withQuantity = (quantity: object): Facts => ({
  ...sound,
  quantities: { ...sound.quantities, planted: { ...quantity, id: 'planted' } as Measure },
});

/** The same facts with one claim as given. */
export const withClaim = (change: object): Facts => ({
  ...sound,
  claims: { ...sound.claims, planted: { ...claim, ...change, id: 'planted' } },
});

/** The same facts with one source as given, cited by a claim. */
export const withSource = (change: object): Facts => ({
  ...withClaim({ sources: ['planted'] }),
  sources: { ...sound.sources, planted: { ...paper, doi: '10.1000/planted', ...change, id: 'planted' } },
});

/** The same facts with the comparison changed. */
export const withComparison = (change: object): Facts => ({
  ...sound,
  comparisons: { planted: { ...comparison, ...change, id: 'planted' } },
});
