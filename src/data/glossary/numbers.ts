// Words about numbers and studies.
import type { WrittenTerm } from './term.js';

export const numbersTerms: readonly WrittenTerm[] = [
  {
    id: 'simulated',
    term: 'Simulated',
    meaning: {
      fundamentals: 'Worked out by a computer model, not measured in people.',
      intermediate: 'A result of the model, not a measurement.',
      academic: 'Output of the mechanistic model; illustrative, not predictive for an individual.',
    },
  },
  {
    id: 'randomised-trial',
    term: 'Randomised trial',
    meaning: {
      fundamentals: 'A study where chance decides who gets what. It is the fairest test.',
      intermediate: 'Study in which chance assigns the treatment, so that groups differ in nothing else.',
      academic: 'Trial with random allocation, which guards against confounding by indication.',
    },
  },
  {
    id: 'uncontrolled',
    term: 'Uncontrolled study',
    meaning: {
      fundamentals: 'A study with nobody to compare.',
      intermediate: 'Study without a comparison group, so one cannot tell what would have happened anyway.',
      academic: 'Single-arm series; the treatment effect cannot be separated from the natural course.',
    },
  },
  {
    id: 'interval',
    term: 'Interval',
    also: ['95 % interval'],
    meaning: {
      fundamentals: 'The range in which the true number is likely to lie.',
      intermediate: 'Range that shows how sure a number is; each number names its kind.',
      academic: 'Confidence or reference interval, as named at each number.',
    },
  },
  {
    id: 'median',
    term: 'Median',
    meaning: {
      fundamentals: 'The middle man: half are below, half above.',
      intermediate: 'The value in the middle: half of the men lie below it.',
      academic: '50th centile.',
    },
  },
  {
    id: 'baseline',
    term: 'Own start',
    also: ['baseline'],
    meaning: {
      fundamentals: 'Your own value before treatment.',
      intermediate: 'A man’s own value before treatment.',
      academic: 'Individual pretreatment baseline.',
    },
  },
];
