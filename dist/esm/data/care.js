// What guidelines discuss and advise against, by kind of low testosterone, wish for a child and present treatment. Never a
// recommendation: the options are theirs, the choice is the reader’s with a clinician.
import { kindAnswers, treatmentAnswers, wishAnswers } from './care/answers.js';
import { otherWaysOptions } from './care/other-ways.js';
import { regainingOptions } from './care/regaining.js';
import { organicSituations } from './care/situations-organic.js';
import { otherSituations } from './care/situations-other.js';
import { startingOptions } from './care/starting.js';
import { reviewed2026 } from './review.js';
/** Said wherever options are shown. */
const pointer = {
    fundamentals: 'This page cannot know you. Take the list to your clinic and talk it through.',
    intermediate: 'The list tells what guidelines and studies say. What fits you is for you and a clinician who knows you.',
    academic: 'Not individual advice. Options are those of the documents named; selection requires clinical assessment.',
};
const options = [...startingOptions, ...regainingOptions, ...otherWaysOptions];
const situations = [...organicSituations, ...otherSituations];
/** Questions, options and situations; the questions and the way to an option were checked together, each option by itself. */
export const care = {
    pointer,
    kinds: kindAnswers,
    wishes: wishAnswers,
    treatments: treatmentAnswers,
    options,
    situations,
    ...reviewed2026,
};
//# sourceMappingURL=care.js.map