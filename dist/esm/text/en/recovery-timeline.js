// Words of <recovery-timeline>: the answer by what is known, controls, names in the drawing, notes, table, limits.
import { catalogue } from '../catalogue.js';
const trial = (v) => `Stopped after ${v.months} months: of 100 men like those in the trials, about ${v.count} (${v.low} to ${v.high}) reach 20 million sperm per mL within 6 months.`;
export const wereBack = (v) => `trials about ${v.count} of 100 men (${v.low} to ${v.high}) were back at 20 million sperm per mL within 6 months.`;
const published = (v) => `Published: ${v.n} ${v.people} (Liu 2006). They were not men treated for low testosterone.`;
export const recoveryTimeline = catalogue('recovery-timeline', {
    // The answer
    trial: {
        fundamentals: (v) => `You stop after ${v.months} months: in ${wereBack(v)}`,
        intermediate: trial,
        academic: trial,
    },
    later: (v) => `${v.by12} by 12 months, ${v.by16} by 16, ${v.by24} by 24.`,
    who: {
        fundamentals: (v) => `They were ${v.n} healthy men of 18 to 51 in trials of birth control. They took testosterone for 16 to 78 weeks, no medicine after (Liu 2006). They did not have low testosterone before.`,
        intermediate: published,
        academic: published,
    },
    curves: 'Curves are simulated for one typical man.',
    // Controls
    whatHappens: 'What happens',
    form: 'Testosterone',
    dose: 'Dose, mg',
    everyDays: 'Every, days',
    trtMonths: 'Taken for, months',
    age: 'Age',
    baselineSperm: 'Sperm before, M/mL',
    stops: 'Stop',
    continues: 'Stay on it',
    none: 'Without it',
    // Treatments, put together from their medicines
    'testosterone-enanthate': 'enanthate',
    'testosterone-cypionate': 'cypionate',
    'testosterone-undecanoate': 'injected undecanoate',
    'testosterone-gel': 'gel',
    'testosterone-pellet': 'pellets',
    'testosterone-nasal': 'nasal gel',
    hcg: 'hCG',
    rfsh: 'FSH',
    hmg: 'hMG',
    gonadorelin: 'gonadorelin',
    clomiphene: 'clomiphene',
    enclomiphene: 'enclomiphene',
    tamoxifen: 'tamoxifen',
    anastrozole: 'anastrozole',
    outside: 'testosterone',
    withOwn: (v) => `${v.name}; medicines chosen here: ${v.medicines}`,
    daily: (v) => `${v.dose} daily`,
    weekly: (v) => `${v.dose} weekly`,
    timesDaily: (v) => `${v.dose} ${v.times} times a day`,
    everyNDays: (v) => `${v.dose} every ${v.days} days`,
    // Names in the drawing
    lh: 'LH',
    fsh: 'FSH',
    testosterone: 'testosterone in blood',
    itt: 'testosterone in the testis',
    sperm: { fundamentals: 'sperm in the semen', intermediate: 'sperm', academic: 'sperm concentration' },
    testisVolume: { fundamentals: 'size of each testis', intermediate: 'testis volume', academic: 'testis volume' },
    spermUnit: { fundamentals: 'million/mL', intermediate: 'M/mL', academic: 'M/mL' },
    month: 'month',
    afterStopping: 'after stopping',
    counted: 'of 100 men, at 20 million per mL or more',
    countedNote: 'reached it at least once; published, Liu 2006',
    line: 'typical man, simulated',
    start: 'his level at the start',
    circle: 'published',
    square: 'published: medians or other men',
    interval: (v) => `${v.low}–${v.high}`,
    drawing: (v) => `Curves over months; the table has the same numbers. ${v.answer}`,
});
//# sourceMappingURL=recovery-timeline.js.map