// Words of <recovery-timeline>: the answer by what is known, controls, names in the drawing, notes, table, limits.
import { catalogue } from '../catalogue.js';

interface Outside {
  what: string;
  months: string;
  form: string;
  age: string;
  sperm: string;
}

interface Course {
  what: string;
  month: string;
  spermFrom: string;
  spermTo: string;
  volumeFrom: string;
  volumeTo: string;
  up: boolean;
}

interface Counted {
  count: string;
  low: string;
  high: string;
}

const trial = (v: Counted & { months: string }): string =>
  `Stopped after ${v.months} months: of 100 men like those in the trials, about ${v.count} (${v.low} to ${v.high}) reach 20 million sperm per mL within 6 months.`;

const wereBack = (v: Counted): string =>
  `trials about ${v.count} of 100 men (${v.low} to ${v.high}) were back at 20 million sperm per mL within 6 months.`;

const published = (v: { n: string; people: string }): string =>
  `Published: ${v.n} ${v.people} (Liu 2006). They were not men treated for low testosterone.`;

export const recoveryTimeline = catalogue('recovery-timeline', {
  // The answer
  trial: {
    fundamentals: (v: Counted & { months: string }) => `You stop after ${v.months} months: in ${wereBack(v)}`,
    intermediate: trial,
    academic: trial,
  },
  'outside-drug': (v: Outside) =>
    `${v.what}: after prescribed testosterone, we found no randomised trial that shows sperm come back faster this way than by waiting.`,
  'outside-untested': (v: Outside) =>
    `Stopped after ${v.months} months on ${v.form}: we found no trial of this, so nobody can say for how many of 100 men sperm come back by when.`,
  'outside-depot': (v: Outside) =>
    `Stopped after ${v.months} months on ${v.form}: it leaves the body over months, and the pooled trials give no count of their own for it.`,
  'outside-age': (v: Outside) =>
    `Stopped after ${v.months} months at ${v.age}: the men in the pooled trials were 18 to 51, and we found no count for this age.`,
  'outside-start': (v: Outside) =>
    `Stopped, with ${v.sperm} million sperm per mL before: the trials counted men back to 20 million, which lies above this start.`,
  moves: (v: Course) =>
    `${v.what}: within ${v.month} months sperm ${v.up ? 'go up' : 'fall'} from ${v.spermFrom} to ${v.spermTo} million per mL and each testis goes from ${v.volumeFrom} to ${v.volumeTo} mL, simulated.`,
  stays: (v: Course) =>
    `${v.what}: sperm stay near ${v.spermFrom} million per mL and each testis near ${v.volumeFrom} mL, simulated over ${v.month} months.`,
  later: (v: { by12: string; by16: string; by24: string }) =>
    `${v.by12} by 12 months, ${v.by16} by 16, ${v.by24} by 24.`,
  nearest: (v: Counted) => `Nearest to this: in ${wereBack(v)}`,
  who: {
    fundamentals: (v: { n: string }) =>
      `They were ${v.n} healthy men of 18 to 51 in trials of birth control. They took testosterone for 16 to 78 weeks, no medicine after (Liu 2006). They did not have low testosterone before.`,
    intermediate: published,
    academic: published,
  },
  enanthate: (v: { nonAsian: string; asian: string }) =>
    `Published: on this dose ${v.nonAsian} of 100 non-Asian and ${v.asian} of 100 Asian volunteers were below 3 million per mL by 6 months (WHO 1995).`,
  modelOwn: 'Where they differ from this, the model stands alone.',
  modelOnly: 'What sperm do here is the model’s: we found no controlled trial of this.',
  tablets: 'Published: in a randomised trial of 26 infertile men semen did not change in 12 weeks (Helo 2015).',
  enclomiphenes:
    'Published, as the maker told it: sperm changed by +5.9 % and −1.3 % in two randomised trials of 16 weeks.',
  besideHcg:
    'Published: 26 men on testosterone with hCG kept their sperm counts for a mean of 6.2 months; there was no comparison group (Hsieh 2013).',
  simulatedReturn: (v: { months: string }) =>
    `The simulated typical man is back at 20 million per mL about ${v.months} months after stopping. That is the model, not a trial.`,
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
  daily: (v: { dose: string }) => `${v.dose} daily`,
  weekly: (v: { dose: string }) => `${v.dose} weekly`,
  timesDaily: (v: { dose: string; times: string }) => `${v.dose} ${v.times} times a day`,
  everyNDays: (v: { dose: string; days: string }) => `${v.dose} every ${v.days} days`,
  end: 'Testosterone ends',
  endAt: (v: { month: string }) => `testosterone ends, month ${v.month}`,

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
  interval: (v: { low: string; high: string }) => `${v.low}–${v.high}`,
  drawing: (v: { answer: string }) => `Curves over months; the table has the same numbers. ${v.answer}`,

  // Notes at published points
  ofStart: (v: { percent: string }) => `${v.percent} % of start`,
  change: (v: { change: string }) => `${v.change} %`,
  changeTwice: (v: { change: string; second: string }) => `${v.change} % and ${v.second} % in two trials`,
  fall: 'mean of the WHO trials',
  median: (v: { n: string }) => `half of ${v.n} men by then`,
  volume: (v: { size: string }) => `−${v.size} mL in 16 weeks on gel`,
  missing: 'this form: no controlled measurement found',
  withStudy: (v: { note: string; study: string }) => `${v.note}, ${v.study}`,

  // Table
  captionSimulated: (v: { what: string; doses: string; age: string; sperm: string }) =>
    `Simulated typical man of ${v.age} with ${v.sperm} million sperm per mL before. ${v.what} (${v.doses})`,
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
  shown: (v: { month: string }) => `${v.month} (shown)`,
  people: (v: { people: string; n: string }) => `${v.people} (${v.n} men)`,
  result: (v: { name: string; value: string; unit: string; time: string }) =>
    `${v.name}: ${v.value} ${v.unit}, ${v.time}`,
  countedOf: 'at 20 million sperm per mL or more, at least once',
  notGiven: 'not given',
});
