// Words of <protocol-compare>: the answer by what stands side by side, the cells, the controls and the keys.
import { catalogue } from '../catalogue.js';

interface Sizes {
  amount: string;
  unit: string;
  name: string;
  month: string;
}

interface Pair {
  name: string;
  month: string;
  value: string;
  first: string;
}

/** What a protocol's own text says of sperm. */
interface Known {
  known: string;
}

/** The same, and of size. */
interface KnownBoth extends Known {
  size: string;
}

/** Each protocol by name, with what its own text says of sperm. */
interface Instead {
  each: string;
}

export const protocolCompare = catalogue('protocol-compare', {
  answerAfterDrugs: {
    fundamentals:
      'After testosterone is stopped, no fair trial was found in which a drug brought sperm back faster than waiting.',
    intermediate:
      'After prescribed testosterone, no randomised trial was found in which a drug brought sperm back faster than waiting.',
    academic:
      'After prescribed testosterone, no randomised trial was found in which hCG, a SERM, an aromatase inhibitor or FSH restored sperm faster than stopping alone.',
  },
  answerBesideHcg: {
    fundamentals: (v: KnownBoth) =>
      `Beside testosterone, hCG alone has sperm counts to show, and size was not looked at. Sperm: ${v.known} Size: ${v.size}`,
    intermediate: (v: KnownBoth) =>
      `Beside testosterone, hCG is the one medicine with sperm counts to show, and none with sizes. Sperm: ${v.known} Size: ${v.size}`,
    academic: (v: KnownBoth) =>
      `Beside testosterone, only hCG has semen data, and nothing has volumes. Semen: ${v.known} Volume: ${v.size}`,
  },
  answerBesideUnknown: (v: { names: string }) => `No study was found that shows sperm kept with: ${v.names}.`,
  answerUnstudied: (v: { names: string }) => `No study was found that shows what these do for sperm: ${v.names}.`,
  answerInstead: {
    fundamentals: (v: Instead) => `Some medicines raise your own testosterone. ${v.each}`,
    intermediate: (v: Instead) => `Some medicines raise a man’s own testosterone. ${v.each}`,
    academic: (v: Instead) => `Some medicines raise endogenous testosterone. ${v.each}`,
  },
  namedKnown: (v: { name: string; value: string }) => `${v.name}: ${v.value}`,
  answerWaiting: {
    fundamentals: (v: Known) => `This is what waiting brings, with no medicine. ${v.known}`,
    intermediate: (v: Known) => `This is what stopping and waiting brings, with no medicine. ${v.known}`,
    academic: (v: Known) => `After stopping, untreated. ${v.known}`,
  },
  answerMarker: (v: {
    marker: string;
    month: string;
    low: string;
    lowName: string;
    high: string;
    highName: string;
    unit: string;
  }) =>
    `${v.marker} at month ${v.month}, simulated: from ${v.low} ${v.unit} (${v.lowName}) to ${v.high} ${v.unit} (${v.highName}).`,
  answerMarkerSame: (v: { marker: string; month: string; value: string; unit: string }) =>
    `${v.marker} at month ${v.month}, simulated: about ${v.value} ${v.unit} in every choice shown.`,

  about: (v: { age: string; sperm: string; unit: string; treatment: string; months: string }) =>
    `One typical man, simulated: age ${v.age}, ${v.sperm} ${v.unit} at the start. Testosterone here: ${v.treatment}; where it is stopped, after ${v.months} months.`,
  spermUnit: { fundamentals: 'million sperm per mL', intermediate: 'M/mL', academic: 'M/mL' },
  simulatedSperm: (v: { month: string; list: string; unit: string }) =>
    `Sperm at month ${v.month}, simulated, in ${v.unit}: ${v.list}.`,
  named: (v: { name: string; value: string }) => `${v.name} ${v.value}`,
  listSeparator: '; ',
  modelAhead: 'This lead is the model’s own: no trial has shown it.',

  spermMore: {
    fundamentals: (v: Sizes) => `${v.amount} ${v.unit} more than “${v.name}” at month ${v.month}, simulated`,
    intermediate: (v: Sizes) => `${v.amount} ${v.unit} more sperm than “${v.name}” at month ${v.month}, simulated`,
    academic: (v: Sizes) => `${v.amount} ${v.unit} more sperm than “${v.name}” at month ${v.month}, simulated`,
  },
  spermLess: {
    fundamentals: (v: Sizes) => `${v.amount} ${v.unit} fewer than “${v.name}” at month ${v.month}, simulated`,
    intermediate: (v: Sizes) => `${v.amount} ${v.unit} less sperm than “${v.name}” at month ${v.month}, simulated`,
    academic: (v: Sizes) => `${v.amount} ${v.unit} less sperm than “${v.name}” at month ${v.month}, simulated`,
  },
  spermSame: (v: Pair) =>
    `about as many sperm as “${v.name}” at month ${v.month}, simulated (${v.value} against ${v.first} M/mL)`,
  volumeMore: (v: { amount: string; unit: string }) => `testis ${v.amount} ${v.unit} larger`,
  volumeLess: (v: { amount: string; unit: string }) => `testis ${v.amount} ${v.unit} smaller`,
  volumeSame: 'testis about the same size',
  heldAgainst: 'The others are held against this one.',

  up: 'rises to',
  down: 'falls to',
  same: 'stays near',
  sinceStopping: 'since stopping',
  sinceStart: 'since the start',
  againstFirst: (v: { name: string; value: string }) => `${v.name} ${v.value}`,

  signal: 'The brain’s signal',
  testosterone: 'Testosterone',
  sperm: 'Sperm',
  marker: 'Marker',
  question: 'Question',
  overview: 'Differences and medicines',
  difference: 'Against the first column',
  mechanism: 'How it works',
  fertilityText: 'Fertility',
  size: 'Testis size',
  sizeText: 'What is known of size',
  howTaken: 'How it is taken',
  harms: 'Harms',
  evidence: 'What is known',
  approval: 'Approval',
  discussion: 'Who it is discussed for, and what is not settled',

  medicines: 'Medicines',
  noMedicine: 'no medicine',
  medicineCourse: (v: { medicine: string; from: string; to: string }) =>
    `${v.medicine} from month ${v.from} to ${v.to}`,
  given: (v: { medicine: string; dose: string; unit: string; days: string }) =>
    `${v.medicine}, ${v.dose} ${v.unit} every ${v.days} days`,
  givenDaily: (v: { medicine: string; dose: string; unit: string }) => `${v.medicine}, ${v.dose} ${v.unit} a day`,
  shortTestosterone: 'testosterone',
  shortHcg: 'hCG',
  shortRfsh: 'FSH',
  shortHmg: 'hMG',
  shortGonadorelin: 'gonadorelin',
  shortClomiphene: 'clomiphene',
  shortEnclomiphene: 'enclomiphene',
  shortTamoxifen: 'tamoxifen',
  shortAnastrozole: 'anastrozole',
  monthAxis: 'months from the first dose',

  rows: 'Rows',
  rowsAll: 'all',
  rowsDiffering: 'where the choices part now',
  rowsStudied: 'measured in men',
  rowOrder: 'Order',
  orderQuestion: 'by question',
  orderDifference: 'largest difference first',
  offers: 'Always on offer:',
  offerStop: 'stop and wait',
  offerTrt: 'change nothing, stay on testosterone',
  offerUntreated: 'change nothing, no treatment',
  noRows: 'No row is left. “All rows” brings them back.',
  fetching: 'More is being fetched.',
  columns: 'Columns',
  choiceFirst: (v: { number: string; count: string }) => `Choice ${v.number} of ${v.count}, shared`,
  choice: (v: { number: string; count: string }) => `Choice ${v.number} of ${v.count}`,
  previous: 'Previous choice',
  next: 'Next choice',
  everywhere: 'Show this one everywhere',
  stops: 'Stop testosterone',
  continues: 'Stay on testosterone',
  none: 'Without testosterone',

  keyFirst: (v: { name: string }) => v.name,
  keyBand: 'where 8 in 10 simulated men lie; in blood testosterone, its swing from dose to dose',
  keyOwnStart: 'own level at the start',
  keyThreshold: '20 M/mL: the trials counted this as back',
  keyStop: 'testosterone stopped',
  keyMarks: 'What stands behind a value:',
  arrows: 'Arrows count from the day of stopping once it has passed, else from the start.',

  tableCaption: (v: { month: string }) =>
    `Month ${v.month}: simulated values, and what was published about each treatment`,
  rowSimulated: (v: { marker: string; unit: string }) => `${v.marker}, simulated, ${v.unit}`,
  rowOwnStart: (v: { marker: string; unit: string }) => `${v.marker} at the start, ${v.unit}`,
  rowPublished: (v: { marker: string }) => `${v.marker}, published`,
  secondHand: 'told by the maker or by others; the study itself was not read',
  disagrees: {
    fundamentals: 'the model goes another way',
    intermediate: 'the simulated value goes another way',
    academic: 'simulated direction differs',
  },
  cellFinding: (v: { finding: string; strength: string }) => `${v.finding} (${v.strength})`,
});
