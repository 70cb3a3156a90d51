// Words of <hpg-care-paths>: the answer for each wish and treatment, where guidelines stand, whom to talk to.
import { catalogue } from '../catalogue.js';
export const carePathsWords = catalogue('care-paths', {
    'now-none': {
        fundamentals: 'If you want a child soon, guidelines advise against starting testosterone.',
        intermediate: 'With a child planned soon, guidelines advise against starting testosterone.',
        academic: 'With fertility planned in the near term, guidelines advise against initiating testosterone.',
    },
    'now-testosterone': {
        fundamentals: 'While you try for a child, guidelines advise against going on with testosterone.',
        intermediate: 'While a child is tried for, guidelines advise against going on with testosterone.',
        academic: 'During attempts to conceive, guidelines advise against continuing testosterone.',
    },
    'later-none': {
        fundamentals: 'Guidelines speak of a child soon. For a child in some years we found no rule.',
        intermediate: 'For a child wished for later, no guideline wording was found; a sperm test and storage can be asked for.',
        academic: 'No guideline wording was found on fertility beyond the near term.',
    },
    'later-testosterone': {
        fundamentals: 'You are on testosterone and want a child later. For that we found no rule, so it is one to talk about.',
        intermediate: 'On testosterone with a child wished for later: no guideline wording was found on when to stop.',
        academic: 'On exogenous androgen with later fertility desired: no guideline wording on timing was found.',
    },
    'no-none': {
        fundamentals: 'With no wish for a child, guidelines discuss treating low testosterone that troubles you.',
        intermediate: 'With no wish for a child, guidelines discuss testosterone for symptoms with confirmed low levels.',
        academic: 'Without desire for fertility, guidelines discuss androgen for symptomatic, confirmed deficiency.',
    },
    'no-testosterone': {
        fundamentals: 'With no wish for a child, guidelines list regular checks. Testosterone is not birth control.',
        intermediate: 'On testosterone with no wish for a child, guidelines list regular checks; it is no contraceptive.',
        academic: 'On exogenous androgen without desire for fertility, guidelines list monitoring; no contraceptive indication.',
    },
    about: {
        fundamentals: (v) => `From what you marked: guidelines advise against ${v.against} of the ways below, discuss ${v.discussed}, and on ${v.notAddressed} we found no words of theirs. None of this is a recommendation.`,
        intermediate: (v) => `For the answers marked below: ${v.against} options that guidelines advise against, ${v.discussed} they discuss, ${v.notAddressed} on which no wording of theirs was read. Nothing here is a recommendation.`,
        academic: (v) => `For the answers marked: advised against ${v.against}, discussed ${v.discussed}, no wording read ${v.notAddressed}. Not a recommendation.`,
    },
    aboutWaiting: 'What guidelines say for the answers marked below. Nothing here is a recommendation.',
    yours: 'Your answers',
    stays: {
        fundamentals: 'Your answers stay on this page. They are not stored and not sent.',
        intermediate: 'The answers stay in this page: nothing is stored or sent.',
        academic: 'Answers are kept in the page only; nothing is stored or transmitted.',
    },
    kind: {
        fundamentals: 'Where does your low testosterone come from?',
        intermediate: 'Kind of low testosterone',
        academic: 'Type of hypogonadism',
    },
    wish: { fundamentals: 'Do you want a child?', intermediate: 'Wish for a child', academic: 'Desire for fertility' },
    treatment: {
        fundamentals: 'Do you take testosterone now?',
        intermediate: 'Treatment at present',
        academic: 'Current treatment',
    },
    against: 'What guidelines advise against',
    discussed: 'What guidelines discuss',
    notAddressed: {
        fundamentals: 'What guidelines do not speak of, in what we read',
        intermediate: 'No guideline wording was read on these; what studies found',
        academic: 'No guideline wording read; findings of studies',
    },
    wishChanges: 'If the wish for a child comes up',
    more: (v) => `What stands behind it (${v.count})`,
    talk: 'Talk to a clinician',
    bring: {
        fundamentals: 'Take these questions along:',
        intermediate: 'Questions to bring:',
        academic: 'Topics to raise:',
    },
});
//# sourceMappingURL=care-paths.js.map