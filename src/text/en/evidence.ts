// Words of what every fact carries: freshness, who states a number, spread, loading.
import { catalogue } from '../catalogue.js';

interface Overdue {
  due: string;
  of: string;
  checked: string;
  since: string;
}

const overdue = (v: Overdue): string =>
  `${v.due} of ${v.of} facts here were due for a new check by ${v.since} (last checked ${v.checked}). Newer studies may say otherwise.`;

export const evidence = catalogue('evidence', {
  overdue: {
    fundamentals: (v: Overdue) =>
      `${v.due} of ${v.of} facts here are overdue for a check. The oldest was checked on ${v.checked}. A new check was due by ${v.since}. New studies may say something else.`,
    intermediate: overdue,
    academic: overdue,
  },
  expired: (v: { count: string }) => ` ${v.count} of them are too old to be shown: read the source in their place.`,
  folded: {
    fundamentals: (v: { checked: string }) =>
      `This number was last checked on ${v.checked}. That is too long ago to show it. Read it in the source:`,
    intermediate: (v: { checked: string }) =>
      `Last checked on ${v.checked}, too long ago to be shown. Read it in the source:`,
    academic: (v: { checked: string }) => `Expired (last reviewed ${v.checked}); see the source:`,
  },
  searchedLongAgo: {
    fundamentals: (v: { checked: string }) =>
      `We last looked for this on ${v.checked}. That is too long ago to be shown. There may be something new.`,
    intermediate: (v: { checked: string }) =>
      `Last searched on ${v.checked}, too long ago to be shown; nothing had been found.`,
    academic: (v: { checked: string }) => `Expired (last searched ${v.checked}, nothing found then).`,
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
  spread: (v: { low: string; high: string; kind: string }) => `${v.low} to ${v.high}, ${v.kind}`,
  value: (v: { number: string; unit: string; ends: string }) => `${v.number} ${v.unit} (${v.ends})`,
  ofHundred: (v: { unit: string; x: string; of: string }) => `of 100 ${v.unit}, ${v.x} of ${v.of}`,
  people: (v: { people: string; n: string }) => `${v.people}; ${v.n} people`,
  quantity: (v: { value: string; time: string; people: string }) => `${v.value}, ${v.time}; ${v.people}`,
});
