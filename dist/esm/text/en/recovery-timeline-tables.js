// Words of the tables of <recovery-timeline>, which are fetched when a reader opens them.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineTables = catalogue('recovery-timeline-tables', {
    captionPublished: 'Published results for this scenario',
    headWhat: 'What was seen',
    headInterval: 'Interval',
    headPeople: 'In whom',
    headSource: 'Source',
    headStrength: 'Kind of study',
    people: (v) => `${v.people} (${v.n} men)`,
    countedOf: 'at 20 million sperm per mL or more, at least once',
    notGiven: 'not given',
    result: (v) => `${v.name}: ${v.value} ${v.unit}, ${v.time}`,
    captionSimulated: (v) => `Simulated typical man of ${v.age} with ${v.sperm} million sperm per mL before. ${v.what} (${v.doses})`,
    headMonth: 'Month from first dose',
    headAfter: 'Months after stopping',
    headSimulated: (v) => `${v.name}, ${v.unit}, simulated`,
    before: 'before',
    shown: (v) => `${v.month} (shown)`,
});
//# sourceMappingURL=recovery-timeline-tables.js.map