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
    fundamentals: (v: { men: string }) =>
      `Of ${v.men} men who took hCG with their testosterone, none was without sperm after about 6 months. Nobody without hCG was followed to compare.`,
    intermediate: (v: { men: string }) =>
      `Beside testosterone, hCG is the one medicine with sperm counts to show: none of ${v.men} men was at zero after about 6 months, with no comparison group.`,
    academic: (v: { men: string }) =>
      `Beside testosterone, only hCG has semen data: 0 of ${v.men} men azoospermic after a mean of 6.2 months, uncontrolled.`,
  },
  answerBesideUnknown: (v: { names: string }) => `No study was found that shows sperm kept with: ${v.names}.`,
  answerInstead: {
    fundamentals: (v: { men: string }) =>
      `Some medicines raise your own testosterone and leave the brain’s signal on. In a trial of ${v.men} men sperm did not change in 12 weeks.`,
    intermediate: (v: { men: string }) =>
      `Clomiphene and anastrozole raise a man’s own testosterone and leave the brain’s signal on; in a randomised trial of ${v.men} men semen did not change in 12 weeks.`,
    academic: (v: { men: string }) =>
      `Clomiphene and anastrozole raise endogenous testosterone with gonadotropins preserved; in a randomised trial (${v.men} men, 12 weeks) semen did not change on either.`,
  },
  answerWaiting: {
    fundamentals: (v: { share: string; low: string; high: string }) =>
      `About ${v.share} of 100 men in trials were back at 20 million sperm per mL within 6 months of stopping (${v.low} to ${v.high}); they took no medicine.`,
    intermediate: (v: { share: string; low: string; high: string }) =>
      `After stopping, about ${v.share} of 100 men in contraceptive trials reached 20 million per mL within 6 months (${v.low} to ${v.high}), with no medicine.`,
    academic: (v: { share: string; low: string; high: string }) =>
      `After stopping, ${v.share} of 100 men in contraceptive trials reached 20 M/mL within 6 months (interval ${v.low} to ${v.high}), untreated.`,
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
  noRows: 'No row is left by this choice. Choose all rows to see them again.',
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
  outsideIn: (v: { name: string; words: string }) => `${v.name}: ${v.words}`,
  secondHand: 'told by the maker or by others; the study itself was not read',
  disagrees: {
    fundamentals: 'the model goes another way',
    intermediate: 'the simulated value goes another way',
    academic: 'simulated direction differs',
  },
  cellFinding: (v: { finding: string; strength: string }) => `${v.finding} (${v.strength})`,
  spread: 'Simulated values are those of one typical man; men differ widely, and no spread is drawn here.',
  limitRecovery:
    'In the model sperm follow hormones and the time a sperm needs. Whether a drug after stopping speeds sperm up in men is not known; the simulated gain is not a finding.',
  limitAge:
    'In the model age counts from 45 on: the brain’s signal wakes more slowly after suppression. By how much is weakly known, and studies of age do not agree.',
  limitSemen: 'Not simulated: how sperm move, their shape, how much semen there is, and the chance of a pregnancy.',
  limitHarms: 'Harms are listed from studies and labels; none is simulated.',
  limitDoses:
    'Doses and months of the added medicines are those of studies or an illustration; each column says which.',

  csvProtocol: 'protocol',
  csvMarker: 'marker',
  csvMonth: 'month',
  csvUnit: 'unit',
  csvSimulated: 'simulated',
  csvOwnStart: 'at_start',
  csvPublished: 'published',
  csvStrength: 'strength',
  csvSources: 'sources',
});
