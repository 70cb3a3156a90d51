import { agents } from './agents/index.js';
/** Days; the longest testosterone trial that was replayed (30 months). */
const LONGEST_STUDIED_DAYS = 915;
const isTestosterone = ({ agent }) => agent.startsWith('testosterone-');
const overlaps = (one, other) => one.fromDay <= other.toDay && other.fromDay <= one.toDay;
/** Medicines that no study was found to give together with testosterone. */
const neverBesideTestosterone = ['gonadorelin', 'enclomiphene', 'clomiphene', 'tamoxifen'];
/** The list is empty where all of it lies inside. */
export function beyondStudied(regimen, days, man) {
    const found = [];
    regimen.forEach((course, index) => {
        if (course.dose > agents[course.agent].studiedDose)
            found.push({ what: 'dose', course: index });
        const untried = neverBesideTestosterone.includes(course.agent);
        if (untried && regimen.some((other) => isTestosterone(other) && overlaps(course, other))) {
            found.push({ what: 'together', course: index });
        }
        const length = Math.min(course.toDay, days) - course.fromDay;
        if (isTestosterone(course) && length > LONGEST_STUDIED_DAYS)
            found.push({ what: 'duration', course: index });
    });
    if (man.ageYears > 74)
        found.push({ what: 'age' });
    const { testosteroneNgPerDl, lhIuPerL, spermMPerMl } = man;
    if (testosteroneNgPerDl < 180 || testosteroneNgPerDl > 1000 || lhIuPerL > 12 || spermMPerMl < 5) {
        found.push({ what: 'start' });
    }
    return found;
}
//# sourceMappingURL=beyond.js.map