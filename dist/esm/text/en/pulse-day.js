// Words that <hpg-pulse-day> needs before its days are worked out: which days there are, when they are, its strips.
import { catalogue } from '../catalogue.js';
export const pulseDay = catalogue('pulse-day', {
    // Which days
    choose: 'Lay side by side',
    natural: 'Natural',
    on: 'On testosterone',
    clomiphene: 'On clomiphene',
    pump: 'Gonadorelin pump, every 90 minutes',
    twiceWeekly: 'Gonadorelin twice a week',
    here: (v) => `The moment shown: ${v.moment}`,
    hereTitle: (v) => `${v.when} (the moment shown)`,
    // When
    whenNatural: {
        fundamentals: 'A day with no medicine',
        intermediate: 'Natural: no medicine',
        academic: 'Untreated',
    },
    whenOn: (v) => `On ${v.names} for ${v.months}`,
    whenOnFirst: (v) => `In the first weeks on ${v.names}`,
    whenAfter: (v) => `${v.months} after stopping testosterone`,
    whenAfterFirst: 'In the first weeks after stopping testosterone',
    whenWeekAfter: 'A week after stopping testosterone',
    whenWith: (v) => `${v.when}, with ${v.names}`,
    months: (v) => (v.count === '1' ? '1 month' : `${v.count} months`),
    and: (v) => `${v.first} and ${v.last}`,
    testosterone: 'testosterone',
    hcg: 'hCG',
    rfsh: 'FSH',
    hmg: 'hMG',
    gonadorelinPump: 'a gonadorelin pump',
    gonadorelin: 'gonadorelin shots',
    clomipheneName: 'clomiphene',
    enclomiphene: 'enclomiphene',
    tamoxifen: 'tamoxifen',
    anastrozole: 'anastrozole',
    // Answers
    waiting: {
        fundamentals: 'The brain’s signal comes in pulses, about every hour and a half.',
        intermediate: 'The brain’s signal comes in pulses, in men about every 95 minutes.',
        academic: 'GnRH and LH are secreted in pulses, in men about every 95 minutes.',
    },
    about: {
        fundamentals: (v) => `Simulated: one day, minute by minute, of a typical man of ${v.age}. Another day would have its pulses at other times.`,
        intermediate: (v) => `Simulated: one day, minute by minute, of a typical man of ${v.age}. When pulses come is drawn by chance; the means of the day are those of the curves over months. LH pulses are counted as in men: from blood every 10 minutes.`,
        academic: (v) => `Simulated: one day at 1-minute steps, man of ${v.age}. Pulse times and sizes are random (renewal process); daily means equal the model of months. LH peaks counted at 10-minute sampling, rise at least 20\u00a0% and 0.3\u00a0IU/L.`,
    },
    gnrhName: {
        fundamentals: 'Brain’s signal, GnRH (1 = a usual pulse)',
        intermediate: 'GnRH (1 = a usual pulse)',
        academic: 'GnRH (1 = a usual pulse)',
    },
    loading: 'The day is being worked out …',
    meanLine: 'Dotted: mean of the day. Numbers: pulses in the order in which they come.',
    hourFirst: '0 h',
    hour: (v) => v.hour,
    notLoaded: 'The simulation of a day could not be loaded. Check the connection and choose again.',
});
//# sourceMappingURL=pulse-day.js.map