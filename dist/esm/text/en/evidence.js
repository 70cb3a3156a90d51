// Words of what every fact carries: freshness, who states a number, spread, loading.
import { catalogue } from '../catalogue.js';
const overdue = (v) => `${v.due} of ${v.of} facts here were due for a new check by ${v.since} (last checked ${v.checked}). Newer studies may say otherwise.`;
export const evidence = catalogue('evidence', {
    overdue: {
        fundamentals: (v) => `${v.due} of ${v.of} facts here are overdue for a check. The oldest was checked on ${v.checked}. A new check was due by ${v.since}. New studies may say something else.`,
        intermediate: overdue,
        academic: overdue,
    },
    expired: (v) => ` ${v.count} of them are too old to be shown: read the source in their place.`,
    folded: {
        fundamentals: (v) => `This number was last checked on ${v.checked}. That is too long ago to show it. Read it in the source:`,
        intermediate: (v) => `Last checked on ${v.checked}, too long ago to be shown. Read it in the source:`,
        academic: (v) => `Expired (last reviewed ${v.checked}); see the source:`,
    },
    searchedLongAgo: {
        fundamentals: (v) => `We last looked for this on ${v.checked}. That is too long ago to be shown. There may be something new.`,
        intermediate: (v) => `Last searched on ${v.checked}, too long ago to be shown; nothing had been found.`,
        academic: (v) => `Expired (last searched ${v.checked}, nothing found then).`,
    },
    bySiteNumber: 'This number is stated by this site, not by hpg-explainers.',
    bySiteNumbers: 'The numbers in these words are stated by this site, not by hpg-explainers.',
    bySiteWords: 'Worded by this site.',
    secondHand: 'known only from what others wrote about it',
    loading: 'The words are being fetched.',
    notLoaded: 'The words could not be fetched. Check the connection and try again.',
    tryAgain: 'Try again',
    ci95: '95 % interval',
    interval: 'interval as published',
    range: 'range',
    iqr: 'middle half',
    sd: 'one standard deviation',
    se: 'one standard error',
    'not-reported': 'no spread reported',
    'not-read': 'no spread in what was read',
    'single-value': 'a single count',
    spread: (v) => `${v.low} to ${v.high}, ${v.kind}`,
    value: (v) => `${v.number} ${v.unit} (${v.ends})`,
    ofHundred: (v) => `of 100 ${v.unit}, ${v.x} of ${v.of}`,
    people: (v) => `${v.people}; ${v.n} people`,
    quantity: (v) => `${v.value}, ${v.time}; ${v.people}`,
});
//# sourceMappingURL=evidence.js.map