// Words of <hpg-visit-sheet>: what was looked at, what to ask, where it comes from.
import { catalogue } from '../catalogue.js';
export const visitSheetWords = catalogue('visit-sheet', {
    answer: {
        fundamentals: 'One page to take to your visit: what you looked at, what to ask, and where it comes from.',
        intermediate: 'One page for the visit: what was looked at, what to ask, and the sources.',
        academic: 'One-page summary for the consultation: scenario, simulated and published values, topics, sources.',
    },
    about: {
        fundamentals: 'It follows the pictures on this page. Nothing is stored or sent.',
        intermediate: 'It follows the pictures on this page; nothing is stored or sent.',
        academic: 'Follows the shared scenario of this page; nothing is stored or transmitted.',
    },
    lookedAt: 'What was looked at',
    looked: {
        fundamentals: (v) => `${v.protocol}. ${v.treatment}. A man of ${v.age}, with ${v.sperm} million sperm per mL before. Shown: ${v.moment}.`,
        intermediate: (v) => `${v.protocol}. ${v.treatment}. A man of ${v.age} years, ${v.sperm} million sperm per mL before treatment. Shown: ${v.moment}.`,
        academic: (v) => `${v.protocol}. ${v.treatment}. Reference man of ${v.age} years, ${v.sperm} M/mL at baseline. Shown: ${v.moment}.`,
    },
    stops: (v) => `${v.agent}, ${v.dose} mg ${v.every}, stopped after ${v.months} months`,
    continues: (v) => `${v.agent}, ${v.dose} mg ${v.every}, not stopped`,
    none: 'No testosterone from outside',
    everyDay: 'every day',
    everyDays: (v) => `every ${v.days} days`,
    ownCourses: 'The other medicines were chosen by the reader',
    caption: 'Simulated for a typical man, not measured and not a forecast for one man',
    marker: 'Marker',
    now: 'At this moment, simulated',
    usual: 'Before treatment, simulated',
    value: (v) => `${v.number} ${v.unit}`,
    published: 'What studies found',
    questions: 'Questions to ask',
    notes: 'Your own notes',
    notesHint: {
        fundamentals: 'Only you see them. They are printed with the page and kept nowhere.',
        intermediate: 'Printed with the page and kept nowhere; the page does not read them.',
        academic: 'Printed only; neither read nor stored.',
    },
    sources: 'Sources',
    print: 'Print this sheet',
});
//# sourceMappingURL=visit-sheet.js.map