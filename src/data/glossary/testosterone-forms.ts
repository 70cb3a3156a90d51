// Words of the forms of testosterone.
import type { WrittenTerm } from './term.js';

export const testosteroneFormsTerms: readonly WrittenTerm[] = [
  {
    id: 'enanthate',
    term: 'Enanthate',
    also: ['testosterone enanthate'],
    meaning: {
      fundamentals: 'A testosterone shot that lasts about a week. Most trials used it.',
      intermediate: 'Ester injected weekly or every two weeks; the drug of the big contraceptive trials.',
      academic:
        'Testosterone enanthate IM; 200 mg weekly in WHO trials, terminal half-life read second-hand as about 4.5 days.',
    },
    sources: ['who-1995', 'snyder-1980'],
    strength: 'uncontrolled',
    see: ['ester', 'depot'],
  },
  {
    id: 'cypionate',
    term: 'Cypionate',
    also: ['testosterone cypionate'],
    meaning: {
      fundamentals: 'A testosterone shot, much like enanthate. It is common in the US.',
      intermediate: 'Ester injected every one to two weeks; few of the trials shown here used it.',
      academic: 'Testosterone cypionate IM; half-life in secondary sources 4–8 days.',
    },
    sources: ['depo-testosterone-us', 'behre-preparations'],
    strength: 'contested',
    secondHand: true,
    see: ['ester'],
  },
  {
    id: 'undecanoate',
    term: 'Undecanoate',
    also: ['testosterone undecanoate', 'TU'],
    meaning: {
      fundamentals: 'A long-acting testosterone. One shot lasts ten weeks or more. There is a capsule too.',
      intermediate:
        'Ester injected every 10 to 14 weeks, or swallowed as capsules. After the injection the signal stays down for months.',
      academic:
        'Depot (1,000 mg) with suppression persisting at 12 weeks; oral form with partial suppression in reviews.',
    },
    sources: ['handelsman-2022', 'gregoric-2024'],
    strength: 'uncontrolled',
    see: ['depot'],
  },
  {
    id: 'gel',
    term: 'Gel',
    also: ['testosterone gel', 'transdermal testosterone'],
    meaning: {
      fundamentals: 'Testosterone for the skin, once a day. It lowers sperm less than shots, on average.',
      intermediate: 'Daily transdermal testosterone; 100 mg a day took 23 of 100 healthy men to 1 M/mL or less.',
      academic: 'Transdermal testosterone; sperm ≤1 M/mL in 23 % at 20–24 weeks on 100 mg daily.',
    },
    sources: ['ilani-2012'],
    strength: 'randomised',
    see: ['trt'],
  },
  {
    id: 'nasal-gel',
    term: 'Nose gel',
    also: ['nasal testosterone'],
    meaning: {
      fundamentals: 'Testosterone gel for the nose, two or three times a day. It wears off within hours.',
      intermediate: 'Short-acting nasal testosterone; LH stayed in range in 73 of 100 men who reached six months.',
      academic: 'Nasal gel 11 mg two or three times daily; LH in range in 72.7 % of 33 completers of 60.',
    },
    sources: ['ramasamy-2020'],
    strength: 'uncontrolled',
    see: ['gel'],
  },
  {
    id: 'pellets',
    term: 'Pellets',
    also: ['testosterone implants'],
    meaning: {
      fundamentals: 'Small rods of testosterone placed under the skin. They last for months.',
      intermediate:
        'Implants that release about 1.3 mg a day per 200 mg pellet for about half a year; the dose decides on suppression.',
      academic:
        'Crystalline implants, 1.34 mg/day (95 % CI 1.30–1.37) per 200 mg pellet, re-implanted at a mean of 5.8 months.',
    },
    sources: ['handelsman-1996', 'kelleher-2004'],
    strength: 'uncontrolled',
    see: ['depot'],
  },
  {
    id: 'depot',
    term: 'Depot',
    meaning: {
      fundamentals: 'A store of medicine under skin or in muscle that empties slowly.',
      intermediate: 'Form that releases its drug over weeks or months; stopping is a slow fade.',
      academic: 'Sustained-release preparation; time zero of recovery differs from the last dose.',
    },
    sources: ['handelsman-2022'],
    see: ['undecanoate', 'washout'],
  },
];
