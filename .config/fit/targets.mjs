// Published figures the constants are fitted to: which run, what is read off it, the published value, and the
// uncertainty that weighs it. Codes as in src/model/model.md.

const FOREVER = 100000;
export const course = (agent, dose, everyDays, fromDay = 0, toDay = FOREVER) => ({
  agent,
  dose,
  unit: agent === 'hcg' ? 'IU' : 'mg',
  everyDays,
  fromDay,
  toDay,
});

const enanthate = (mg, toDay) => course('testosterone-enanthate', mg, 7, 0, toDay);

/** Weekly injections for a year: last on day 350, so the first missed dose is day 357. */
const YEAR_LAST = 350;
export const FIRST_MISSED = 357;

export const runs = {
  weekly200: { regimen: [enanthate(200)], days: 365 },
  stopped: { regimen: [enanthate(200, YEAR_LAST)], days: FIRST_MISSED + 1100 },
  weekly25: { regimen: [enanthate(25)], days: 180 },
  weekly50: { regimen: [enanthate(50, 175)], days: 182 },
  weekly100: { regimen: [enanthate(100)], days: 180 },
  hcg125: { regimen: [enanthate(200, 20), course('hcg', 125, 2, 0, 20)], days: 22 },
  hcg250: { regimen: [enanthate(200, 20), course('hcg', 250, 2, 0, 20)], days: 22 },
  threeWeeks: { regimen: [enanthate(200, 20)], days: 22 },
  hcg500weeks: { regimen: [enanthate(200, 20), course('hcg', 500, 2, 0, 20)], days: 22 },
  hcg500: { regimen: [enanthate(200), course('hcg', 500, 2)], days: 365 },
  clomiphene50: {
    regimen: [course('clomiphene', 50, 2)],
    days: 180,
    man: { testosteroneNgPerDl: 192, lhIuPerL: 2.6, fshIuPerL: 2.3 },
  },
  clomiphene25: { regimen: [course('clomiphene', 25, 1)], days: 120, man: { testosteroneNgPerDl: 300 } },
  enclomiphene25: { regimen: [course('enclomiphene', 25, 1)], days: 90, man: { testosteroneNgPerDl: 205 } },
  enclomiphene12: { regimen: [course('enclomiphene', 12.5, 1)], days: 90, man: { testosteroneNgPerDl: 205 } },
  anastrozole: { regimen: [course('anastrozole', 1, 1)], days: 90, man: { testosteroneNgPerDl: 343, lhIuPerL: 5.1 } },
  anastrozole2: {
    regimen: [course('anastrozole', 1, 3.5)],
    days: 90,
    man: { testosteroneNgPerDl: 397, lhIuPerL: 5.1 },
  },
  hcg6000: { regimen: [course('hcg', 6000, 30, 0, 0)], days: 10 },
  pellet400: { regimen: [course('testosterone-pellet', 400, 365)], days: 130 },
  pellet800: { regimen: [course('testosterone-pellet', 800, 365)], days: 130 },
  pellet1200: { regimen: [course('testosterone-pellet', 1200, 365)], days: 130 },
  undecanoateMonthly: { regimen: [course('testosterone-undecanoate', 500, 30, 0, 870)], days: 900 + 500 },
  gel100: { regimen: [course('testosterone-gel', 100, 1)], days: 168 },
  gelLow: {
    regimen: [course('testosterone-gel', 50, 1)],
    days: 112,
    man: { testosteroneNgPerDl: 230, spermMPerMl: 50 },
  },
  nasal2: { regimen: [course('testosterone-nasal', 11, 0.5)], days: 90, man: { testosteroneNgPerDl: 200 } },
  nasal3: { regimen: [course('testosterone-nasal', 11, 1 / 3)], days: 90, man: { testosteroneNgPerDl: 200 } },
  undecanoate: {
    regimen: [course('testosterone-undecanoate', 1000, 42, 0, 42), course('testosterone-undecanoate', 1000, 84, 126)],
    days: 168,
    man: { testosteroneNgPerDl: 230, spermMPerMl: 15 },
  },
  undecanoateTwoYears: {
    regimen: [course('testosterone-undecanoate', 1000, 90, 0, 720)],
    days: 720 + 460,
    man: { testosteroneNgPerDl: 400, lhIuPerL: 5 },
  },
};

/** Value on a day, as a share of the start. */
const share = (marker, day) => (t) => t.markers[marker][day] / t.markers[marker][0];
const level = (marker, day) => (t) => t.markers[marker][day];
/** Mean of a day range, as a share of the start. */
const meanShare = (marker, from, to) => (t) => mean(t.markers[marker], from, to) / t.markers[marker][0];
const meanLevel = (marker, from, to) => (t) => mean(t.markers[marker], from, to);
const mean = (column, from, to) => column.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);

/** First day, counted from sinceDay and interpolated, on which the marker is below / above the threshold. */
export function crossing(t, marker, threshold, sinceDay, upward) {
  const column = t.markers[marker];
  for (let day = sinceDay + 1; day < column.length; day++) {
    const [before, now] = [column[day - 1], column[day]];
    if (upward ? now >= threshold && before < threshold : now <= threshold && before > threshold) {
      return day - 1 + (threshold - before) / (now - before) - sinceDay;
    }
  }
  return column.length - sinceDay;
}
const below = (threshold) => (t) => crossing(t, 'sperm', threshold, 0, false);
const above = (threshold) => (t) => crossing(t, 'sperm', threshold, FIRST_MISSED, true);

const log = true;
/** [code, run, what, read, published, sd (log: of the natural logarithm), log?] */
export const targets = [
  ['SUP-21', 'threeWeeks', 'LH share, day 21', share('lh', 21), 0.046, 0.04, log],
  ['SUP-21', 'threeWeeks', 'FSH share, day 21', share('fsh', 21), 0.031, 0.05, log],
  ['SUP-21', 'threeWeeks', 'ITT share, day 21', share('itt', 21), 0.06, 0.04, log],
  [
    'SUP-21',
    'weekly200',
    'highest LH share after week 3',
    (t) => Math.max(...t.markers.lh.subarray(21)) / t.markers.lh[0],
    0.047,
    0.03,
    log,
  ],
  [
    'SUP-21',
    'weekly200',
    'highest FSH share after week 3',
    (t) => Math.max(...t.markers.fsh.subarray(21)) / t.markers.fsh[0],
    0.04,
    0.1,
    log,
  ],
  ['LIU-04', 'weekly200', 'T share, month 3', meanShare('testosterone', 84, 91), 2.5, 0.1, log],
  ['LIU-04', 'weekly200', 'inhibin B share, month 3', meanShare('inhibinB', 84, 91), 0.4, 0.15, log],
  ['HCG-01', 'hcg125', 'ITT share, day 21', share('itt', 21), 0.75, 0.08],
  ['HCG-02', 'hcg250', 'ITT share, day 21', share('itt', 21), 0.93, 0.08],
  ['HCG-03', 'hcg500weeks', 'ITT share, day 21', share('itt', 21), 1.26, 0.08],
  ['SUP-09', 'weekly200', 'days to 10 M/mL', below(10), 47.6, 0.05, log],
  ['SUP-09', 'weekly200', 'days to 5 M/mL', below(5), 60.9, 0.05, log],
  ['SUP-09', 'weekly200', 'days to 3 M/mL', below(3), 70, 0.05, log],
  ['SUP-09', 'weekly200', 'days to 1 M/mL', below(1), 91, 0.05, log],
  ['SUP-09', 'weekly200', 'sperm M/mL, day 35', level('sperm', 35), 20, 0.2, log],
  ['SUP-09', 'weekly200', 'sperm M/mL, day 24', level('sperm', 24), 36, 0.2, log],
  ['LIU-04', 'weekly200', 'sperm share, day 10', share('sperm', 10), 0.95, 0.05],
  ['VOL-13', 'weekly200', 'type B share, day 150', (t) => t.signals.typeB[150], 0.1, 0.15, log],
  ['VOL-13', 'weekly200', 'spermatocyte share, day 150', (t) => t.signals.spermatocytes[150], 0.14, 0.2, log],
  ['VOL-13', 'weekly200', 'round spermatid share, day 150', (t) => t.signals.roundSpermatids[150], 0.14, 0.3, log],
  [
    'VOL-13',
    'weekly200',
    'elongated spermatid share, day 150',
    (t) => t.signals.elongatedSpermatids[150],
    0.1,
    0.5,
    log,
  ],
  ['VOL-02', 'weekly200', 'volume share, day 120', share('testisVolume', 120), 0.81, 0.03],
  ['REC-07', 'stopped', 'days to 3 M/mL', above(3), 63, 0.035, log],
  ['REC-07', 'stopped', 'days to 5 M/mL', above(5), 69.3, 0.035, log],
  ['REC-07', 'stopped', 'days to half on the cube-root scale', above(6.6), 73.5, 0.035, log],
  ['REC-07', 'stopped', 'days to 10 M/mL', above(10), 80.5, 0.035, log],
  ['REC-07', 'stopped', 'days to 20 M/mL', above(20), 95.2, 0.035, log],
  ['REC-07', 'stopped', 'sperm M/mL, 15 weeks after', level('sperm', FIRST_MISSED + 105), 26.5, 0.12, log],
  ['REC-07', 'stopped', 'sperm M/mL, 20 weeks after', level('sperm', FIRST_MISSED + 140), 45.3, 0.08, log],
  ['REC-08', 'stopped', 'sperm share, 30 weeks after', share('sperm', FIRST_MISSED + 210), 0.85, 0.03],
  ['REC-24', 'stopped', 'sperm share, 3 years after', share('sperm', FIRST_MISSED + 1095), 0.99, 0.03],
  ['SUP-10', 'weekly50', 'LH share, day 180', share('lh', 180), 0.5, 0.08, log],
  ['SUP-10', 'weekly50', 'FSH share, day 180', share('fsh', 180), 0.5, 0.1, log],
  ['SUP-10', 'weekly50', 'sperm share, day 180', share('sperm', 180), 0.5, 0.12, log],
  ['SUP-40', 'weekly100', 'sperm M/mL, 6 months', meanLevel('sperm', 168, 180), 2, 0.4, log],
  ['SUP-41', 'pellet400', 'sperm share, months 2-4', meanShare('sperm', 60, 120), 0.9, 0.1],
  ['SUP-41', 'pellet800', 'sperm share, months 3-4', meanShare('sperm', 90, 120), 0.3, 0.12],
  ['implant', 'pellet1200', 'LH share, day 60', share('lh', 60), 0.11, 0.25, log],
  ['implant', 'pellet1200', 'sperm share, day 30', share('sperm', 30), 0.42, 0.1],
  ['implant', 'pellet1200', 'sperm M/mL, day 100', level('sperm', 100), 1, 0.5, log],
  ['SUP-42', 'gel100', 'sperm M/mL, month 5', meanLevel('sperm', 140, 168), 5, 0.5, log],
  ['SERM-20', 'gelLow', 'sperm share, 16 weeks', share('sperm', 112), 0.48, 0.2],
  ['VOL-17', 'gelLow', 'volume lost of 20 mL, 16 weeks', (t) => 20 - t.markers.testisVolume[112], 0.86, 0.6],
  ['SUP-46', 'nasal2', 'LH share, day 90', meanShare('lh', 80, 90), 0.66, 0.2, log],
  ['SUP-46', 'nasal3', 'LH share, day 90', meanShare('lh', 80, 90), 0.42, 0.2, log],
  ['SUP-46', 'nasal2', 'T, day 90', meanLevel('testosterone', 80, 90), 375, 0.15, log],
  ['SUP-46', 'nasal3', 'T, day 90', meanLevel('testosterone', 80, 90), 421, 0.15, log],
  ['SERM-22', 'gelLow', 'T, month 3', meanLevel('testosterone', 80, 90), 410, 0.15, log],
  ['SUP-49', 'undecanoate', 'T, month 6', meanLevel('testosterone', 84, 168), 429, 0.25, log],
  ['SUP-49', 'undecanoate', 'sperm share, 24 weeks', share('sperm', 168), 0.33, 0.2],
  ['REC-17', 'undecanoateTwoYears', 'LH share, 36 weeks after', share('lh', 720 + 252), 0.95, 0.15],
  ['REC-17', 'undecanoateTwoYears', 'LH share, 12 weeks after', share('lh', 720 + 84), 0.1, 0.15],
  ['REC-12', 'undecanoateMonthly', 'days to 20 M/mL', (t) => crossing(t, 'sperm', 20, 900, true), 200, 0.2, log],
  ['HCG-06', 'hcg500', 'sperm share, 6 months', share('sperm', 180), 0.8, 0.12],
  ['AI-04', 'anastrozole', 'T, week 12', meanLevel('testosterone', 80, 90), 572, 0.08, log],
  ['AI-04', 'anastrozole', 'E2 ratio, week 12', meanShare('estradiol', 80, 90), 17 / 26, 0.08, log],
  ['AI-04', 'anastrozole', 'LH, week 12', meanLevel('lh', 80, 90), 7.9, 0.1, log],
  ['AI-04', 'anastrozole2', 'T, week 12', meanLevel('testosterone', 80, 90), 520, 0.08, log],
  ['AI-04', 'anastrozole2', 'E2 ratio, week 12', meanShare('estradiol', 80, 90), 17 / 27, 0.08, log],
  ['SERM-03', 'clomiphene25', 'T, week 12', meanLevel('testosterone', 80, 90), 571, 0.1, log],
  ['SERM-22', 'enclomiphene25', 'T, month 3', meanLevel('testosterone', 80, 90), 416, 0.12, log],
  ['SERM-02', 'clomiphene50', 'T, month 6', meanLevel('testosterone', 160, 180), 485, 0.2, log],
  ['SERM-02', 'clomiphene50', 'LH, month 6', meanLevel('lh', 160, 180), 6.8, 0.2, log],
  ['SERM-02', 'clomiphene50', 'FSH, month 6', meanLevel('fsh', 160, 180), 7.6, 0.2, log],
  ['memory', 'clomiphene25', 'LH share, week 12', meanShare('lh', 80, 90), 2, 0.15, log],
  ['memory', 'enclomiphene25', 'LH share, month 3', meanShare('lh', 80, 90), 2.2, 0.15, log],
  ['SERM-22', 'enclomiphene12', 'T, month 3', meanLevel('testosterone', 80, 90), 425, 0.15, log],
  ['HCG-16', 'hcg6000', 'T share, day 3.5', meanShare('testosterone', 3, 5), 2.4, 0.2, log],
];
