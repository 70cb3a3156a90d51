// Words of <hpg-axis-diagram> that a reader asks for: what studies say of a part, two states side by side, a guess answered.
import { catalogue } from '../catalogue.js';

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

export const axisDiagramMore = catalogue('axis-diagram-more', {
  behind: 'What studies say',
  // Two states side by side
  beside: 'Beside it',
  besideNatural: 'the same man before treatment',
  columnNatural: 'Natural',
  column: (v: { name: string; moment: string }) => `${v.name}: ${v.moment}`,
  difference: (v: { lh: Pair; blood: Pair; itt: Pair }) =>
    `Simulated, left to right: LH ${v.lh.from} to ${v.lh.to}\u00a0${v.lh.unit}; testosterone in the blood ${v.blood.from} to ${v.blood.to}\u00a0${v.blood.unit}; testosterone inside the testis ${v.itt.from} to ${v.itt.to}\u00a0${v.itt.unit}.`,
  // A guess answered
  guessed: (v: { guess: string }) => `You chose: “${v.guess}”.`,
  revealed: (v: { outcome: string; share: string; month: string }) =>
    `Here: ${v.outcome}. In month ${v.month} LH is at ${v.share}\u00a0% of usual (simulated).`,
  whyFalls: {
    fundamentals:
      'The brain reads testosterone in the blood, wherever it comes from. It reads “enough” and calls less, so LH falls.',
    intermediate:
      'Hypothalamus and pituitary answer to the level in the blood, wherever it comes from. A full level holds GnRH back, and LH falls with it.',
    academic:
      'Exogenous androgen, and the estradiol made from it, press the feedback at hypothalamus and pituitary: GnRH drive and the LH response both fall.',
  },
  whyNotFalls: {
    fundamentals: 'Testosterone in the blood presses the brake. A second medicine here works against that brake.',
    intermediate: 'Testosterone from outside presses the brake; the second medicine given here works against it.',
    academic: 'Androgen feedback is opposed by the second agent of this protocol.',
  },
  show: 'Show it in the drawing',
});
