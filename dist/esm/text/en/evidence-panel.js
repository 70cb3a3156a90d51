// Words of what an evidence mark opens: the kind of study, people, time, value, sources and dates.
import { catalogue } from '../catalogue.js';
export const evidencePanelWords = catalogue('evidence-panel', {
    label: 'What stands behind this',
    close: 'Close',
    /** What each kind of study can show. */
    randomised: {
        fundamentals: 'Chance decided who got what. So the groups can be compared fairly.',
        intermediate: 'Chance decided who got which treatment, so a difference between groups comes from the treatment.',
        academic: 'Randomised comparison; grades this comparison, not the whole paper.',
    },
    controlled: {
        fundamentals: 'These men were compared with other men, or with their own start, in a planned study. Chance did not choose the groups.',
        intermediate: 'Compared with other men, or with a clear change from their own start; not by chance.',
        academic: 'Non-random comparison group, or a large change from own baseline under trial conditions.',
    },
    uncontrolled: {
        fundamentals: 'One group of men was watched. Nobody was there to compare them with.',
        intermediate: 'One group without a comparison: what would have happened anyway is not known.',
        academic: 'Single group or reference values; no comparison.',
    },
    mechanism: {
        fundamentals: 'This follows from how the body works. It was not tested in men.',
        intermediate: 'Follows from how the axis works; not tested in men.',
        academic: 'Inference from physiology; no outcome data.',
    },
    expert: {
        fundamentals: 'This is what experts or health agencies say.',
        intermediate: 'The view of experts, a guideline or an agency.',
        academic: 'Guideline, regulatory or expert statement.',
    },
    model: {
        fundamentals: 'This comes from a computer model, not from men.',
        intermediate: 'Comes from the simulation, not from people.',
        academic: 'Simulated; not observed.',
    },
    contested: {
        fundamentals: 'Studies say different things. Nobody knows yet which is right.',
        intermediate: 'Studies contradict each other; not settled.',
        academic: 'Conflicting findings.',
    },
    'none-found': {
        fundamentals: 'We looked for a study and found none.',
        intermediate: 'We looked for a study and found none; that says nothing for or against.',
        academic: 'Searched for and not found; carries no direction.',
    },
    what: 'What was seen',
    says: 'What is stated',
    value: 'Value and spread',
    people: 'In whom',
    howMany: (v) => `${v.people}. ${v.n} people.`,
    howManyUnknown: (v) => `${v.people}. How many is not reported.`,
    time: 'When',
    sources: 'Sources',
    noSources: 'None found.',
    dates: 'Checked',
    checkedDue: (v) => `${v.checked}; next check due by ${v.due}`,
    expires: (v) => `; not shown as current after ${v.day}`,
});
//# sourceMappingURL=evidence-panel.js.map