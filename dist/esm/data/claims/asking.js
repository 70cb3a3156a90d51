// Questions worth bringing to a visit. They are counsel, not findings.
import { reviewed2026 } from '../review.js';
export const askWhileOn = {
    id: 'ask-while-on',
    text: {
        fundamentals: 'While you take testosterone, ask: where are my LH and FSH? Can I have a sperm test? Is my blood getting thicker? What if I want a child next year?',
        intermediate: 'Worth asking on treatment: LH and FSH after four weeks or at the next test, a semen test if children matter, hematocrit, and how long before a planned pregnancy to talk about stopping.',
        academic: 'Topics on treatment: gonadotropins as early sign of suppression, semen analysis where fertility matters, hematocrit, and lead time before conception given recovery of months to years.',
    },
    sources: ['naelitz-2025', 'endocrine-society-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const askWhenStopping = {
    id: 'ask-when-stopping',
    text: {
        fundamentals: 'Before you stop, ask: who will I see, and when? What will be tested? What if I feel low? When do we think again? Talk to your clinic before you stop.',
        intermediate: 'Worth asking before stopping: how long this form takes to wear off, when LH, FSH, testosterone and sperm will be checked, what to do about low spells, and when waiting would be thought over.',
        academic: 'Topics at cessation: washout of the preparation, schedule of hormones and semen, plan for symptoms, criteria and time for adding gonadotropins or SERM given the lack of controlled evidence.',
    },
    sources: ['naelitz-2025', 'handelsman-2022'],
    strength: 'expert',
    ...reviewed2026,
};
export const askWhenNoneReturn = {
    id: 'ask-when-none-return',
    text: {
        fundamentals: 'If sperm do not come back, ask: is there another cause? How is my partner’s fertility? What would hCG and FSH add? Who does sperm surgery here? Who can we talk to?',
        intermediate: 'Worth asking: a search for other causes (examination, FSH, genetics where fitting), the partner’s tests, what gonadotropins could add, who does sperm retrieval, and counselling.',
        academic: 'Topics in persistent azoospermia: other aetiologies (genetic, obstructive, testicular), concurrent partner assessment, role of gonadotropins, retrieval with ICSI, donor sperm, adoption, psychological support.',
    },
    sources: ['asrm-part-1-2021', 'naelitz-2025'],
    strength: 'expert',
    ...reviewed2026,
};
//# sourceMappingURL=asking.js.map