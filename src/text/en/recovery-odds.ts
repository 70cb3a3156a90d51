// Words of <hpg-recovery-odds>: the published answer, the choices, and the two groups of one hundred.
import { catalogue } from '../catalogue.js';

interface Answer {
  after: string;
  count: string;
  line: string;
  ends: string;
}

interface Median {
  after: string;
  line: string;
  months: string;
  low: string;
  high: string;
}

interface LastEnds {
  month: string;
  count: string;
  low: string;
  high: string;
}

interface Clinic {
  after: string;
  count: string;
  ends: string;
  x: string;
  of: string;
}

export const recoveryOdds = catalogue('recovery-odds', {
  answerTrial: {
    fundamentals: (v: Answer) =>
      `${v.after} months after the stop, about ${v.count} of 100 healthy men in trials were back at ${v.line} million sperm per mL${v.ends}.`,
    intermediate: (v: Answer) =>
      `${v.after} months after stopping, about ${v.count} of 100 trial volunteers were back at ${v.line} million sperm per mL${v.ends}.`,
    academic: (v: Answer) =>
      `By ${v.after} months after stopping, ${v.count} of 100 trial volunteers had reached ${v.line} M/mL${v.ends}.`,
  },
  answerMedian: {
    fundamentals: (v: Median) =>
      `In trials 50 of 100 healthy men were back at ${v.line} million sperm per mL by ${v.months} months after stopping (${v.low} to ${v.high}). For ${v.after} months no count was published.`,
    intermediate: (v: Median) =>
      `Half of the trial volunteers, 50 of 100, were back at ${v.line} million sperm per mL by ${v.months} months after stopping (${v.low} to ${v.high}); for ${v.after} months no share was published.`,
    academic: (v: Median) =>
      `The trials’ median to ${v.line} M/mL was ${v.months} months after stopping (${v.low} to ${v.high}), 50 of 100 men; no share was published for ${v.after} months.`,
  },
  answerMoving: {
    fundamentals: (v: Clinic) =>
      `${v.after} months after stopping, about ${v.count} of 100 men of a fertility clinic had more than 5 million moving sperm${v.ends}; all took medicines.`,
    intermediate: (v: Clinic) =>
      `${v.after} months after stopping, about ${v.count} of 100 clinic patients had more than 5 million moving sperm${v.ends}: ${v.x} of ${v.of} men, all on hCG and a SERM.`,
    academic: (v: Clinic) =>
      `By ${v.after} months, ${v.count} of 100 clinic patients exceeded 5 M total motile sperm${v.ends}; ${v.x} of ${v.of} men, hCG with a SERM, uncontrolled.`,
  },
  answerRecovered: {
    fundamentals: (v: Clinic) =>
      `${v.after} months after the stop, about ${v.count} of 100 men at a clinic made sperm again${v.ends}.`,
    intermediate: (v: Clinic) =>
      `${v.after} months after stopping, about ${v.count} of 100 clinic patients had sperm production back${v.ends}; how many men that was is not reported.`,
    academic: (v: Clinic) =>
      `By ${v.after} months, spermatogenesis had recovered in ${v.count} of 100 clinic patients without another cause${v.ends}; n not reported.`,
  },
  answerNoClinic: {
    fundamentals: (v: Clinic) =>
      `No clinic counted at ${v.after} months after stopping. By 12 months about ${v.count} of 100 had more than 5 million moving sperm${v.ends}.`,
    intermediate: (v: Clinic) =>
      `For ${v.after} months after stopping no clinic figure was found; by 12 months ${v.count} of 100 clinic patients had more than 5 million moving sperm${v.ends}, ${v.x} of ${v.of} men.`,
    academic: (v: Clinic) =>
      `No clinic figure was found for ${v.after} months; by 12 months ${v.count} of 100 exceeded 5 M total motile sperm${v.ends}, ${v.x} of ${v.of} men.`,
  },
  answerShifts: {
    fundamentals:
      'Sperm come back later after more time on testosterone, and sooner with a high count before; on age studies do not agree, and on dose no study was found.',
    intermediate:
      'Longer use goes with a later return and a higher count before with a sooner one; on age studies disagree, and for dose no study was found.',
    academic:
      'Longer exposure delays recovery and a higher baseline count speeds it; age is contested, and no study on dose was found.',
  },
  answerNotBack: {
    fundamentals: (v: Pick<Clinic, 'x' | 'of'>) =>
      `If sperm do not come back, fertility clinics give hCG, often with a tablet: ${v.x} of ${v.of} men had a fair count of moving sperm within a year, though no group waited beside them. There are other ways to a child too.`,
    intermediate: (v: Pick<Clinic, 'x' | 'of'>) =>
      `If sperm do not come back, clinics give hCG with a SERM: ${v.x} of ${v.of} men passed 5 million moving sperm within 12 months, without a group that waited; there are other ways to a child.`,
    academic: (v: Pick<Clinic, 'x' | 'of'>) =>
      `For persistent impairment clinics give hCG with a SERM: ${v.x} of ${v.of} men exceeded 5 M total motile sperm by 12 months, uncontrolled; assisted reproduction and donor sperm remain.`,
  },
  ends: (v: { low: string; high: string }) => ` (${v.low} to ${v.high})`,
  lastEnds: {
    fundamentals: (v: LastEnds) =>
      ` (no range was given for it; at ${v.month} months it was ${v.count}, ${v.low} to ${v.high})`,
    intermediate: (v: LastEnds) => ` (no interval reported; at ${v.month} months ${v.count}, ${v.low} to ${v.high})`,
    academic: (v: LastEnds) => ` (no interval reported; ${v.month} months: ${v.count}, ${v.low} to ${v.high})`,
  },
  noEnds: {
    fundamentals: ' (no range was given)',
    intermediate: ' (no interval reported)',
    academic: ' (no interval reported)',
  },

  aboutTrial: {
    fundamentals: (v: { n: string }) =>
      `${v.n} healthy men of 18 to 51 who took testosterone as birth control for 16 to 78 weeks, then stopped and took nothing. A man counts once he has reached the line one time.`,
    intermediate: (v: { n: string }) =>
      `${v.n} healthy volunteers of 18 to 51 in 30 contraceptive studies, treated for 16 to 78 weeks, then no medicine; counted when they first reach the line.`,
    academic: (v: { n: string }) =>
      `Integrated analysis of 30 contraceptive studies (n = ${v.n}, 18 to 51 years, 16 to 78 weeks, some with a progestin), no treatment after; first attainment of the threshold.`,
  },
  aboutClinic: {
    fundamentals:
      'These men came to a fertility clinic because no child came. Each clinic counted in its own way, so its numbers cannot share a picture with the trials.',
    intermediate:
      'Men who came to a fertility clinic after prescribed testosterone. Each clinic had its own finish line, so its figures are never mixed with those of the trials.',
    academic:
      'Selected patients of infertility clinics, uncontrolled. End points differ from the trials and from each other and are not pooled here.',
  },
  unlike: (v: { list: string }) => `What is shown here lies outside those trials: ${v.list}.`,
  medicine: 'a medicine besides testosterone',
  depot: 'a long-acting form',
  length: 'another length of treatment',
  age: 'another age',
  start: 'a lower count at the start',
  listSeparator: ', ',
  neverStops: (v: { name: string }) =>
    `“${v.name}” never stops testosterone, so there is no day to count from. With stopping, this place shows how many of 100 simulated men are back by each month.`,
  noTestosterone: (v: { name: string }) =>
    `“${v.name}” gives no testosterone from outside, so there is nothing to stop. With a treatment that stops, this place shows how many of 100 simulated men are back by each month.`,
  showStop: 'Show stopping and waiting',

  months: 'Months after stopping',
  publishedMonths: (v: { published: string; simulated: string }) =>
    v.published === '' ? `Simulated only: ${v.simulated}` : `Published: ${v.published}. Simulated only: ${v.simulated}`,
  line: 'Finish line',
  lineOption: {
    fundamentals: (v: { line: string }) => `${v.line} million per mL`,
    intermediate: (v: { line: string }) => `${v.line} M/mL`,
    academic: (v: { line: string }) => `${v.line} M/mL`,
  },
  population: 'Whose experience',
  trial: 'Trial volunteers',
  clinic: 'Clinic patients',

  publishedTitle: 'Published',
  simulatedTitle: 'Simulated',
  lineTrial: (v: { line: string; n: string }) =>
    `Trial volunteers, ${v.line} million per mL reached at least once; no medicine; ${v.n} men`,
  lineMoving: {
    fundamentals: (v: { of: string }) =>
      `Clinic patients, more than 5 million moving sperm in all; hCG and a tablet taken; ${v.of} men`,
    intermediate: (v: { of: string }) =>
      `Clinic patients, more than 5 million moving sperm in all; hCG and a SERM taken; ${v.of} men`,
    academic: (v: { of: string }) =>
      `Clinic patients, more than 5 million moving sperm in all; hCG and a SERM taken; ${v.of} men`,
  },
  lineRecovered: 'Clinic patients, sperm production back as the clinic judged it; number of men not reported',
  lineSimulated: (v: { line: string; who: string; size: string }) =>
    `${v.who}, ${v.line} million per mL reached at least once; ${v.size} men`,
  whoTrial: 'Men like the trial volunteers',
  whoClinic: 'Men like the clinic patients',
  count: (v: { count: string }) => `${v.count} of 100`,
  interval: (v: { low: string; high: string }) => `${v.low} to ${v.high}`,
  noInterval: {
    fundamentals: 'no range was given',
    intermediate: 'no interval reported',
    academic: 'no interval reported',
  },
  pictureOf: (v: { title: string; line: string; count: string; interval: string }) =>
    `${v.title}. ${v.line}. ${v.count}, ${v.interval}.`,
  notPublishedTrial: (v: { after: string; line: string; months: string; low: string; high: string }) =>
    `Nothing was published for ${v.after} months and ${v.line} million per mL. Half of the trial men were there by ${v.months} months (${v.low} to ${v.high}).`,
  notPublishedClinic: (v: { after: string }) =>
    `No clinic figure was found for ${v.after} months. There is one for 6 months and one for 12, each with its own finish line.`,
  reached: 'reached it',
  unsure: { fundamentals: 'perhaps', intermediate: 'inside the interval', academic: 'inside the interval' },
  open: 'not yet',

  waiting: 'The men are being simulated. What was published is here already.',
  progress: (v: { done: string; size: string }) => `${v.done} of ${v.size} men simulated`,
  notSimulated: 'The men could not be simulated. The published figures are not touched by that.',
  typical: (v: { months: string }) =>
    `The model’s typical man, fitted to trial men, is there ${v.months} months after the stop.`,
  typicalNever: 'The model’s typical man, fitted to trial men, is not there within the time shown.',
});
