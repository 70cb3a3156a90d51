// Words of <hpg-recovery-odds> that are fetched after the first picture: how the simulated count stands to the trials, what
// shifts the odds, the table, the limits, and the fields of an export.
import { catalogue } from '../catalogue.js';

interface Against {
  count: string;
  published: string;
  ends: string;
}

interface Ends {
  low: string;
  high: string;
}

const drawn = (v: Ends): string => `${v.low} to ${v.high}: the chance of the draw`;
const held = (v: Ends): string => `${v.low} to ${v.high}: the draw, and the distance to the trials`;

export const recoveryOddsLater = catalogue('recovery-odds-later', {
  refining: (v: { count: string; done: string }) => `First ${v.done} simulated men: ${v.count} of 100.`,
  ready: (v: { count: string; size: string }) => `${v.size} men simulated: ${v.count} of 100.`,
  drawnInterval: {
    fundamentals: (v: Ends) => `${v.low} to ${v.high}: by chance of who is drawn`,
    intermediate: drawn,
    academic: drawn,
  },
  heldInterval: {
    fundamentals: (v: Ends) => `${v.low} to ${v.high}: chance, and how far the model is from the trials`,
    intermediate: held,
    academic: held,
  },
  ahead: (v: Against) =>
    `The model gives ${v.count}, the trials ${v.published}${v.ends}: it brings men back sooner than the trials did. Its count is too high here.`,
  behind: (v: Against) =>
    `The model gives ${v.count}, the trials ${v.published}${v.ends}: some simulated men come back later than the trials’ men did.`,
  inside: (v: Against) => `The model gives ${v.count}, the trials ${v.published}${v.ends}: they agree.`,
  half: (v: { months: string; median: string; low: string; high: string }) =>
    `Half of the simulated men are there by ${v.months} months, half of the trial men by ${v.median} (${v.low} to ${v.high}).`,
  noHalf: 'No published share was found to hold this count against.',
  elsewhere: 'No published share was found for this treatment, so nothing can be held against this count.',
  clinicGap: (v: { line: string }) =>
    `No clinic figure was found for ${v.line} million per mL, so nothing can be held against this count. The clinic figures that the model was fitted to contradict each other.`,
  before: (v: { start: string; stop: string }) =>
    `At this line before testosterone: ${v.start} of 100. On the day of stopping: ${v.stop}.`,
  curve: (v: { line: string }) => `How many of 100 men have reached ${v.line} million per mL`,
  curveClinic: (v: { line: string }) =>
    `How many of 100 simulated clinic men have reached ${v.line} million per mL; squares: published, other finish lines`,
  axis: 'months after stopping',
  keySimulated: {
    fundamentals: 'simulated; the band is chance',
    intermediate: 'simulated, with the chance of the draw',
    academic: 'simulated, with the chance of the draw',
  },
  keyHeld: 'hatched: the same range as in the figures',
  keyPublished: 'published, no medicine taken',
  keyClinic: 'published, its own finish line',
  keyMoment: 'the moment shown elsewhere',
  momentShare: (v: { months: string; count: string }) =>
    `At the moment shown elsewhere, ${v.months} months after stopping: ${v.count} of 100, simulated.`,

  shifts: (v: { count: string }) => `What shifts the odds (${v.count})`,
  shiftLength: 'Longer on testosterone',
  shiftForm: 'A form that wears off fast',
  shiftCount: 'A higher count before',
  shiftTrace: 'A trace of sperm left, not none',
  shiftAge: 'Older age',
  shiftZero: 'Having lost all sperm',
  shiftMedicines: 'Medicines after stopping',
  shiftType: 'Which testosterone, which tablet with hCG',
  shiftDose: 'A higher dose',
  later: 'later',
  sooner: 'sooner',
  unsettled: 'not settled',
  unproven: 'not proven',
  none: 'no effect seen',
  notStudied: 'no study found',

  caption: (v: { line: string }) =>
    `Of 100 men, reached ${v.line} million per mL after stopping; clinic figures have the finish line named beside them`,
  month: 'Months after stopping',
  columnSimulated: (v: { size: string }) => `Simulated (${v.size} men)`,
  columnTrial: 'Published, trial volunteers',
  columnClinic: 'Published, clinic patients',
  cell: (v: { count: string; interval: string }) => `${v.count} (${v.interval})`,
  cellMoving: (v: { cell: string }) => `${v.cell}, more than 5 million moving sperm`,
  cellRecovered: (v: { cell: string }) => `${v.cell}, sperm production back`,
  cellMedian: (v: { months: string; low: string; high: string }) => `50 by ${v.months} months (${v.low} to ${v.high})`,
  nothing: 'none found',
  notYet: 'not simulated',

  limitFirst:
    'A man counts from the first time he reaches the line; whether he stays there, and whether a child comes of it, is another question.',
  limitAhead:
    'One set of simulated men is held against figures that were counted in different ways, medians and shares. The words beside each count say how far it lies from the trials.',
  limitClinic:
    'Simulated clinic men rest on few, selected groups, and the published clinic figures contradict each other. Read them as a rough direction, not as a rate.',
  limitOutside:
    'Longer use, other forms and older men than in the trials are simulated from what is known of the parts; no study counted them.',
  limitMan: 'A count of 100 men does not say which man. No tested way to tell one man his own date was found.',

  csvMonth: 'months_after_stopping',
  csvLine: 'finish_line',
  csvWho: 'men',
  csvCount: 'of_100',
  csvLow: 'low',
  csvHigh: 'high',
  csvMen: 'number_of_men',
  csvKind: 'kind',
  csvSources: 'sources',
  simulated: 'simulated',
  published: 'published',
});
