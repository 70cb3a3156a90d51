// Words of <recovery-timeline>: the answer by what is known, controls, names in the drawing, notes, table, limits.
import { catalogue } from '../catalogue.js';

interface Course {
  name: string;
  month: string;
  spermFrom: string;
  spermTo: string;
  volumeFrom: string;
  volumeTo: string;
}

interface Counted {
  months: string;
  count: string;
  low: string;
  high: string;
}

const fellShort = 'so nobody can say for how many of 100 men sperm come back by when';

export const recoveryTimeline = catalogue('recovery-timeline', {
  // The answer
  trial: {
    fundamentals: (v: Counted) =>
      `You stop after ${v.months} months: in trials, about ${v.count} of 100 men (${v.low} to ${v.high}) were back at 20 million sperm per mL within 6 months.`,
    intermediate: (v: Counted) =>
      `Stopped after ${v.months} months: of 100 men like those in the trials, about ${v.count} (${v.low} to ${v.high}) reach 20 million sperm per mL within 6 months.`,
    academic: (v: Counted) =>
      `Stopped after ${v.months} months: of 100 men like those in the pooled trials, about ${v.count} (${v.low} to ${v.high}) reach 20 M/mL within 6 months.`,
  },
  outsideDrug: {
    fundamentals: (v: { name: string }) =>
      `${v.name}: we found no fair trial that shows sperm come back faster this way than by waiting.`,
    intermediate: (v: { name: string }) =>
      `${v.name}: in men who were prescribed testosterone, we found no randomised trial that shows sperm come back faster than by waiting.`,
    academic: (v: { name: string }) =>
      `${v.name}: no randomised trial was found in which sperm returned faster than with cessation alone after prescribed testosterone.`,
  },
  outsideShort: (v: { months: string }) =>
    `Stopped after ${v.months} months: we found no trial of this. The pooled trials treated men for 16 weeks or longer, ${fellShort}.`,
  outsideLong: (v: { months: string; agent: string }) =>
    `Stopped after ${v.months} months on ${v.agent}: we found no trial of this, ${fellShort}.`,
  outsideDepot: (v: { months: string; agent: string }) =>
    `Stopped after ${v.months} months on ${v.agent}: it leaves the body over months, and the pooled trials give no count of their own for it.`,
  outsideForm: (v: { months: string; agent: string }) =>
    `Stopped after ${v.months} months on ${v.agent}: we found no trial of this, ${fellShort}.`,
  outsideDose: (v: { months: string }) =>
    `Stopped after ${v.months} months at this dose: we found no trial of this, ${fellShort}.`,
  outsideAge: (v: { age: string }) =>
    `Stopped, started at ${v.age}: the men in the pooled trials were 18 to 51, ${fellShort} at this age.`,
  outsideStart: (v: { sperm: string }) =>
    `Stopped, with ${v.sperm} million sperm per mL before: the trials counted men back to 20 million, which lies above this start.`,
  courseFalls: {
    fundamentals: (v: Course) =>
      `${v.name}: in ${v.month} months sperm fall from ${v.spermFrom} to ${v.spermTo} million per mL, and each testis goes from ${v.volumeFrom} to ${v.volumeTo} mL (simulated).`,
    intermediate: (v: Course) =>
      `${v.name}: within ${v.month} months sperm fall from ${v.spermFrom} to ${v.spermTo} million per mL and each testis goes from ${v.volumeFrom} to ${v.volumeTo} mL, simulated.`,
    academic: (v: Course) =>
      `${v.name}: simulated sperm fall from ${v.spermFrom} to ${v.spermTo} M/mL and testis volume goes from ${v.volumeFrom} to ${v.volumeTo} mL by month ${v.month}.`,
  },
  courseRises: (v: Course) =>
    `${v.name}: within ${v.month} months sperm go up from ${v.spermFrom} to ${v.spermTo} million per mL and each testis from ${v.volumeFrom} to ${v.volumeTo} mL, simulated.`,
  courseStays: (v: Course) =>
    `${v.name}: sperm stay near ${v.spermFrom} million per mL and each testis near ${v.volumeFrom} mL, simulated over ${v.month} months.`,

  // Who and what
  trialAbout: {
    fundamentals: (v: { by12: string; by16: string; by24: string; n: string }) =>
      `${v.by12} of 100 by 12 months, ${v.by16} by 16, ${v.by24} by 24. They were ${v.n} healthy volunteers of 18 to 51. They took testosterone for 16 to 78 weeks and no drug after stopping (Liu 2006). They were not men treated for low testosterone. The curves are simulated.`,
    intermediate: (v: { by12: string; by16: string; by24: string; n: string }) =>
      `${v.by12} by 12 months, ${v.by16} by 16, ${v.by24} by 24. Published: ${v.n} healthy volunteers of 18 to 51 years, 16 to 78 weeks on testosterone, some with a progestin, no drug after stopping (Liu 2006). They were not men treated for low testosterone. Curves are simulated.`,
    academic: (v: { by12: string; by16: string; by24: string; n: string }) =>
      `${v.by12} by 12 months, ${v.by16} by 16, ${v.by24} by 24. Integrated analysis of 30 contraceptive studies, ${v.n} eugonadal volunteers of 18 to 51 years, 16 to 78 weeks of androgen with or without progestin, untreated recovery (Liu 2006): not patients treated for hypogonadism. Curves are simulated.`,
  },
  nearest: (v: Counted & { by12: string; n: string }) =>
    `The nearest trials: ${v.n} healthy volunteers of 18 to 51, 16 to 78 weeks on testosterone, some with a progestin, no drug after stopping. Of 100 of them about ${v.count} (${v.low} to ${v.high}) were at 20 million per mL within 6 months, ${v.by12} within 12 (Liu 2006).`,
  simulatedReturn: (v: { months: string }) =>
    `The simulated typical man is back at 20 million per mL about ${v.months} months after stopping; that is the model, not a trial.`,
  afterDepot: (v: { weeks: string; low: string; high: string; n: string }) =>
    `After 2 years of injected undecanoate, LH took about ${v.weeks} weeks (${v.low} to ${v.high}) to reach the men’s own start (median, trial of ${v.n} men).`,
  typicalMan: (v: { age: string; sperm: string }) =>
    `A simulated typical man of ${v.age} who starts with ${v.sperm} million sperm per mL. One curve is not a forecast for one person.`,
  enanthateCounts: (v: { nonAsian: string; asian: string }) =>
    `Published for enanthate 200 mg weekly: by 6 months ${v.nonAsian} of 100 non-Asian and ${v.asian} of 100 Asian volunteers were below 3 million per mL (WHO 1995).`,

  // Controls
  whatHappens: 'What happens',
  testosterone: 'Testosterone',
  dose: 'Dose, mg',
  everyDays: 'Every, days',
  takenFor: 'Taken for, months',
  age: 'Age',
  spermBefore: 'Sperm before, M/mL',
  groupStop: 'Stop',
  groupOn: 'Stay on it',
  groupNone: 'Without it',
  notSimulated: (v: { name: string }) => `${v.name} (not simulated)`,
  untreated: 'No treatment',
  trt: 'Testosterone alone',
  'trt-hcg': 'Testosterone and hCG',
  'trt-gonadorelin': 'Testosterone and gonadorelin',
  'trt-anastrozole': 'Testosterone and anastrozole',
  'trt-enclomiphene': 'Testosterone and enclomiphene',
  stop: 'Stop and wait',
  'stop-hcg': 'Stop, then hCG',
  'stop-clomiphene': 'Stop, then clomiphene',
  'stop-enclomiphene': 'Stop, then enclomiphene',
  'stop-tamoxifen': 'Stop, then tamoxifen',
  'stop-hcg-serm': 'Stop, then hCG and clomiphene',
  'stop-hcg-serm-ai': 'Stop, then hCG, clomiphene, anastrozole',
  'stop-hcg-fsh': 'Stop, then hCG and FSH',
  'stop-gonadorelin-pump': 'Stop, then gonadorelin pump',
  clomiphene: 'Clomiphene instead',
  enclomiphene: 'Enclomiphene instead',
  hcg: 'hCG instead',
  anastrozole: 'Anastrozole instead',
  'testosterone-enanthate': 'enanthate',
  'testosterone-cypionate': 'cypionate',
  'testosterone-undecanoate': 'injected undecanoate',
  'testosterone-gel': 'gel',
  'testosterone-pellet': 'pellets',
  'testosterone-nasal': 'nasal gel',

  // Courses
  courseTestosterone: 'testosterone',
  courseHcg: 'hCG',
  courseRfsh: 'FSH',
  courseHmg: 'hMG',
  courseGonadorelin: 'gonadorelin',
  courseClomiphene: 'clomiphene',
  courseEnclomiphene: 'enclomiphene',
  courseTamoxifen: 'tamoxifen',
  courseAnastrozole: 'anastrozole',
  daily: (v: { dose: string }) => `${v.dose} daily`,
  weekly: (v: { dose: string }) => `${v.dose} weekly`,
  timesDaily: (v: { dose: string; times: string }) => `${v.dose} ${v.times} times a day`,
  everyNDays: (v: { dose: string; days: string }) => `${v.dose} every ${v.days} days`,
  endOfTestosterone: 'Testosterone ends',
  endAt: (v: { month: string }) => `testosterone ends, month ${v.month}`,

  // Names in the drawing
  lh: 'LH',
  fsh: 'FSH',
  testosteroneBlood: 'testosterone in blood',
  itt: 'testosterone in the testis',
  sperm: { fundamentals: 'sperm in the semen', intermediate: 'sperm', academic: 'sperm concentration' },
  testisVolume: { fundamentals: 'size of each testis', intermediate: 'testis volume', academic: 'testis volume' },
  spermUnit: { fundamentals: 'million/mL', intermediate: 'M/mL', academic: 'M/mL' },
  fromFirstDose: 'month',
  afterStopping: 'after stopping',
  counted: {
    fundamentals: 'of 100 men, at 20 million or more',
    intermediate: 'of 100 men, at 20 M/mL or more',
    academic: 'of 100 men, at 20 M/mL or more',
  },
  countedNote: 'reached it at least once; published, Liu 2006',
  keyLine: 'typical man, simulated',
  keyStart: 'his level at the start',
  keyCircle: 'published',
  keySquare: 'published: medians, or other men',
  interval: (v: { low: string; high: string }) => `${v.low}–${v.high}`,
  drawing: (v: { answer: string }) => `Curves over months, the same numbers as in the table. ${v.answer}`,

  // Notes at published points, without and with their study
  noteOfStart: (v: { percent: string }) => `${v.percent} % of start`,
  noteChange: (v: { change: string }) => `${v.change} %`,
  noteChangeMedian: (v: { change: string; low: string; high: string }) =>
    `median ${v.change} % (${v.low} to ${v.high})`,
  noteTwoTrials: (v: { first: string; second: string }) => `${v.first} % and ${v.second} % in two trials`,
  noteFall: {
    fundamentals: 'measured in the WHO trials',
    intermediate: 'mean of the WHO trials',
    academic: 'mean course, WHO trials',
  },
  noteFallShort: 'WHO trials',
  noteMedian: {
    fundamentals: (v: { n: string; months: string }) => `half of ${v.n} men by ${v.months} months`,
    intermediate: (v: { n: string; months: string }) => `half of ${v.n} men by then`,
    academic: (v: { n: string; months: string }) => `medians of ${v.n} men`,
  },
  noteMedianShort: (v: { n: string }) => `half of ${v.n}`,
  noteVolume: {
    fundamentals: (v: { size: string }) => `${v.size} mL smaller after 16 weeks, on a gel`,
    intermediate: (v: { size: string }) => `−${v.size} mL at 16 weeks, on a gel`,
    academic: (v: { size: string }) => `−${v.size} mL at 16 weeks, on a gel`,
  },
  noteVolumeShort: (v: { size: string }) => `−${v.size} mL, gel`,
  noteVolumeMissing: {
    fundamentals: 'How much is lost on this form was not measured in any controlled trial we found.',
    intermediate: 'No controlled measurement on this form was found.',
    academic: 'No controlled measurement on this formulation was found.',
  },
  noteVolumeMissingShort: 'this form: not measured',
  noteStudy: (v: { note: string; study: string }) => `${v.note}, ${v.study}`,
  citation: (v: { name: string; year: string }) => `${v.name} ${v.year}`,

  // Table
  captionSimulated: (v: { treatment: string; age: string; sperm: string }) =>
    `Simulated typical man, ${v.age} years, ${v.sperm} million sperm per mL before. ${v.treatment}`,
  captionPublished: 'Published results for this scenario',
  headMonth: 'Month from first dose',
  headAfter: 'Months after stopping',
  headSimulated: (v: { name: string; unit: string }) => `${v.name}, ${v.unit}, simulated`,
  headWhat: 'What was seen',
  headInterval: 'Interval',
  headPeople: 'In whom',
  headSource: 'Source',
  headStrength: 'Kind of study',
  before: 'before',
  shownNow: (v: { month: string }) => `${v.month} (shown)`,
  people: (v: { people: string; n: string }) => `${v.people} (${v.n} men)`,
  result: (v: { value: string; unit: string; time: string }) => `${v.value} ${v.unit}, ${v.time}`,
  resultOf: (v: { name: string; result: string }) => `${v.name}: ${v.result}`,
  countedOf: 'sperm at 20 million per mL or more, reached at least once',
  notGiven: 'not given',

  // Limits
  limitOneMan: 'Men differ widely. The curve is one typical man; no spread between men is drawn yet.',
  limitWhom:
    'Men with low testosterone to begin with, varicocele, earlier steroid use, or testes that do not recover are not simulated. The published counts are from healthy volunteers.',
  limitAge: 'Age changes nothing in the curve, because what is published about age and recovery disagrees.',
  limitLh: (v: { weeks: string }) =>
    `LH returns within months in this curve. After 2 years of a long-acting injection in older men it took about ${v.weeks} weeks to reach their own start.`,
  limitVolume:
    'Testis volume on prescribed testosterone was measured in a controlled trial only with a gel, and there it fell by less than 1 mL. The larger loss drawn on injections is the model’s.',
  limitDrugs:
    'What drugs do after stopping is drawn from how they act. No comparison with waiting supports an earlier return.',
  limitSamples: 'Sperm counts differ from sample to sample. Movement of sperm and pregnancy are not simulated.',
});
