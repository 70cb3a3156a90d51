// Statements for the time before a decision: what to ask, and what guidelines say in our own words.
import { reviewed2026 } from '../review.js';
export const askBeforeStarting = {
    id: 'ask-before-starting',
    text: {
        fundamentals: 'Before you start, ask about a sperm test and about storing sperm. Ask what else could raise your own testosterone. Ask how and when you would stop.',
        intermediate: 'Worth asking before the first dose: a semen analysis, LH and FSH, whether to bank sperm, what other options there are, and what the plan for stopping would be.',
        academic: 'Topics to raise before initiation: baseline semen analysis, LH and FSH, sperm banking, alternatives that keep gonadotropins, and a plan for cessation. No guideline text on banking was read for this kit.',
    },
    sources: ['endocrine-society-2018', 'aua-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const guidelinesOnChildren = {
    id: 'guidelines-on-children',
    text: {
        fundamentals: 'The society of US hormone doctors advises against starting testosterone when a man plans a child soon. European and British groups say the same.',
        intermediate: 'The Endocrine Society (2018) advises against starting testosterone in men who plan a child in the near term. European and British guidance lists an active wish for a child as a reason not to give it.',
        academic: 'Endocrine Society 2018: recommendation not to initiate where a child is wished for soon. EAU 2022 and BSSM 2023, read second-hand, list the wish for a child as a contraindication. The AUA 2018 panel made separate statements for such men.',
    },
    sources: ['endocrine-society-2018', 'eau-2022', 'bssm-2023', 'aua-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const simulatedOnly = {
    id: 'simulated-only',
    text: {
        fundamentals: 'The curves are simulated. They show how the parts fit together, not what will happen to you.',
        intermediate: 'The curves come from a simulation fitted to group averages. They explain; they do not predict one man.',
        academic: 'Curves are simulated from a mechanistic model fitted to published group means; several parameters are not identifiable. Not for individual prediction.',
    },
    sources: ['ly-2005', 'coviello-2005'],
    strength: 'model',
    ...reviewed2026,
};
//# sourceMappingURL=before.js.map