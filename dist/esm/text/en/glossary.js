// Words of <hpg-glossary> and <hpg-term>: search, letters, what is shown, and what could not be found.
import { catalogue } from '../catalogue.js';
export const glossaryWords = catalogue('glossary', {
    answer: {
        fundamentals: (v) => `What ${v.count} words on this subject mean.`,
        intermediate: (v) => `${v.count} terms on testosterone, sperm and how they are measured.`,
        academic: (v) => `${v.count} terms of the hypothalamic-pituitary-testicular axis and its treatment.`,
    },
    answerSome: (v) => `What these words mean: ${v.names}.`,
    about: {
        fundamentals: 'Choose another depth to read the same word told in more detail.',
        intermediate: 'Each word is told at three depths; the depth chosen here holds for the whole page.',
        academic: 'Definitions in the sense used throughout this kit.',
    },
    search: 'Find a word',
    whole: 'Open every letter',
    letters: 'Go to a letter',
    letter: (v) => `Words with ${v.letter}`,
    shown: (v) => `${v.shown} of ${v.all} words`,
    nothingFound: (v) => `No word here has “${v.given}” in it. Clear the field to see all of them.`,
    also: (v) => `also: ${v.names}`,
    see: (v) => `see also: ${v.names}`,
    separator: ', ',
    explain: (v) => `What does ${v.word} mean?`,
});
//# sourceMappingURL=glossary.js.map