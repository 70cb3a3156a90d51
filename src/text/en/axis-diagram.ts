// Words of <hpg-axis-diagram> from the start: the answer by state, names and remarks in the drawing, controls.
import { catalogue } from '../catalogue.js';

interface At {
  readonly when: string;
}

interface Usual {
  readonly share: string;
  readonly usual: string;
  readonly unit: string;
}

interface Levels {
  readonly when: string;
  readonly lh: string;
  readonly fsh: string;
  readonly itt: string;
}

export const axisDiagram = catalogue('axis-diagram', {
  // Answer, no medicine
  natural: {
    fundamentals: 'The brain asks the testes for testosterone, and listens for the answer.',
    intermediate: 'The brain drives the testes with LH and FSH, and the testosterone they make holds the brain back.',
    academic: 'GnRH drives LH and FSH; testosterone and its estradiol restrain both: a closed loop.',
  },
  // When
  whenOn: (v: { months: string; names: string }) => `On ${v.names} for ${v.months}`,
  whenOnFirst: (v: { names: string }) => `In the first weeks on ${v.names}`,
  whenAfter: (v: { months: string }) => `${v.months} after stopping testosterone`,
  whenAfterFirst: 'In the first weeks after stopping testosterone',
  whenAfterWith: (v: { when: string; names: string }) => `${v.when}, with ${v.names}`,
  months: (v: { count: string }) => (v.count === '1' ? '1 month' : `${v.count} months`),
  and: (v: { first: string; last: string }) => `${v.first} and ${v.last}`,
  comma: (v: { first: string; next: string }) => `${v.first}, ${v.next}`,
  testosterone: 'testosterone',
  /** A medicine's name inside of a sentence, without what stands in brackets after it. */
  inSentence: (v: { name: string }) => {
    const name = v.name.replace(/[ ,]*[(,].*$/, '');
    return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  },
  // Answer by the brain's signal
  silent: {
    fundamentals: (v: At) => `${v.when}, the brain’s signal is almost silent.`,
    intermediate: (v: Levels) =>
      `${v.when}, the brain’s signal is almost silent: LH is at ${v.lh}\u00a0% of usual, testosterone inside the testis at ${v.itt}\u00a0%.`,
    academic: (v: Levels) =>
      `${v.when}: LH at ${v.lh}\u00a0%, FSH at ${v.fsh}\u00a0% and intratesticular testosterone at ${v.itt}\u00a0% of own baseline.`,
  },
  silentButHeard: {
    fundamentals: (v: At) =>
      `${v.when}, the brain is almost silent, but the testes hear the medicine and keep working.`,
    intermediate: (v: Levels) =>
      `${v.when}, LH is at ${v.lh}\u00a0% of usual, yet testosterone inside the testis is at ${v.itt}\u00a0%: the medicine stands in for LH.`,
    academic: (v: Levels) =>
      `${v.when}: LH at ${v.lh}\u00a0% and FSH at ${v.fsh}\u00a0%, with intratesticular testosterone held at ${v.itt}\u00a0% of own baseline.`,
  },
  pumped: {
    fundamentals: (v: At) => `${v.when}, the medicine stands in for the brain’s signal, and LH answers it.`,
    intermediate: (v: Levels) =>
      `${v.when}, the medicine stands in for the brain’s signal: LH is at ${v.lh}\u00a0% of usual, testosterone inside the testis at ${v.itt}\u00a0%.`,
    academic: (v: Levels) =>
      `${v.when}: LH at ${v.lh}\u00a0% and FSH at ${v.fsh}\u00a0% of own baseline, driven by gonadorelin in place of GnRH.`,
  },
  weaker: {
    fundamentals: (v: At) => `${v.when}, the brain’s signal is weaker than usual.`,
    intermediate: (v: Levels) =>
      `${v.when}, the brain’s signal is weaker: LH is at ${v.lh}\u00a0% of usual, testosterone inside the testis at ${v.itt}\u00a0%.`,
    academic: (v: Levels) =>
      `${v.when}: LH at ${v.lh}\u00a0%, FSH at ${v.fsh}\u00a0% and intratesticular testosterone at ${v.itt}\u00a0% of own baseline.`,
  },
  returning: {
    fundamentals: (v: At) => `${v.when}, the brain’s signal is coming back.`,
    intermediate: (v: Levels) =>
      `${v.when}, the brain’s signal is coming back: LH is at ${v.lh}\u00a0% of usual, testosterone inside the testis at ${v.itt}\u00a0%.`,
    academic: (v: Levels) =>
      `${v.when}: LH has returned to ${v.lh}\u00a0%, FSH to ${v.fsh}\u00a0% and intratesticular testosterone to ${v.itt}\u00a0% of own baseline.`,
  },
  usual: {
    fundamentals: (v: At) => `${v.when}, the brain’s signal is near its usual strength.`,
    intermediate: (v: Levels) =>
      `${v.when}, the brain’s signal is near usual: LH is at ${v.lh}\u00a0%, testosterone inside the testis at ${v.itt}\u00a0%.`,
    academic: (v: Levels) =>
      `${v.when}: LH at ${v.lh}\u00a0%, FSH at ${v.fsh}\u00a0% and intratesticular testosterone at ${v.itt}\u00a0% of own baseline.`,
  },
  usualSpermLater: {
    fundamentals: (v: At) => `${v.when}, the brain’s signal is back. Sperm take longer.`,
    intermediate: (v: Levels & { sperm: string }) =>
      `${v.when}, the brain’s signal is back: LH is at ${v.lh}\u00a0% of usual. Sperm follow later and are at ${v.sperm}\u00a0%.`,
    academic: (v: Levels & { sperm: string }) =>
      `${v.when}: LH at ${v.lh}\u00a0% and FSH at ${v.fsh}\u00a0% of own baseline; sperm concentration lags at ${v.sperm}\u00a0%.`,
  },
  stronger: {
    fundamentals: (v: At) => `${v.when}, the brain’s signal is stronger than usual.`,
    intermediate: (v: Levels) =>
      `${v.when}, the brain’s signal is stronger: LH is at ${v.lh}\u00a0% of usual, testosterone inside the testis at ${v.itt}\u00a0%.`,
    academic: (v: Levels) =>
      `${v.when}: LH at ${v.lh}\u00a0%, FSH at ${v.fsh}\u00a0% and intratesticular testosterone at ${v.itt}\u00a0% of own baseline.`,
  },
  // About
  aboutNatural: (v: { age: string }) =>
    `Simulated: a reference man of ${v.age} who takes nothing. Markers on a line are hormone on its way; a bar across a line is a brake.`,
  aboutTreated: (v: { age: string; courses: string }) =>
    `Simulated: a reference man of ${v.age}. Given: ${v.courses}. “Usual” is the same man before treatment.`,
  aboutStopped: (v: { age: string; courses: string }) =>
    `Simulated: a reference man of ${v.age}. He was given: ${v.courses}. “Usual” is the same man before treatment.`,
  course: (v: { name: string; dose: string; unit: string; every: string }) =>
    `${v.name}, ${v.dose} ${v.unit} ${v.every}`,
  dose: (v: { dose: string; unit: string; every: string }) => `${v.dose} ${v.unit} ${v.every}`,
  everyDay: 'a day',
  everyWeek: 'a week',
  twiceAWeek: 'twice a week',
  timesAWeek: (v: { times: string }) => `${v.times} times a week`,
  everyDays: (v: { days: string }) => `every ${v.days} days`,
  everyHours: (v: { hours: string }) => `every ${v.hours} hours`,
  everyMinutes: (v: { minutes: string }) => `every ${v.minutes} minutes`,
  // Names in the drawing
  hypothalamus: 'hypothalamus',
  gnrh: 'GnRH',
  pituitary: 'pituitary',
  lh: 'LH',
  fsh: 'FSH',
  estradiol: {
    fundamentals: 'estradiol, made from it',
    intermediate: 'estradiol, by aromatase',
    academic: 'estradiol, by aromatase (CYP19A1)',
  },
  estradiolBrief: 'estradiol',
  blood: 'testosterone in the blood',
  bloodBrief: 'testosterone',
  itt: 'testosterone inside the testis',
  ittBrief: 'inside the testis',
  sertoli: 'Sertoli cells',
  leydig: 'Leydig cells',
  sperm: 'sperm',
  volume: 'testis volume',
  outside: 'testosterone from outside',
  notToScale: 'not to scale',
  // Remarks
  pulse: (v: { minutes: string }) => `about every ${v.minutes} min`,
  quiet: (v: { share: string }) => `${v.share}\u00a0% of usual, quiet`,
  ofUsual: (v: { share: string }) => `${v.share}\u00a0% of usual`,
  timesUsual: (v: { times: string }) => `${v.times} times usual`,
  nearUsual: 'near usual',
  toSertoli: 'to the Sertoli cells',
  toLeydig: 'to the Leydig cells',
  brakesToo: 'brakes too',
  andBrakes: (v: { words: string }) => `${v.words}: brakes too`,
  bloodNatural: {
    fundamentals: 'the brain reads this and asks for a little more or less',
    intermediate: 'read by hypothalamus and pituitary, which ask for a little more or less',
    academic: 'sensed at hypothalamus and pituitary',
  },
  bloodHigh: {
    fundamentals: (v: { words: string }) => `${v.words}: the brain reads “enough” and asks for less`,
    intermediate: (v: { words: string }) => `${v.words}: hypothalamus and pituitary are held back`,
    academic: (v: { words: string }) => `${v.words}: negative feedback`,
  },
  inBlood: (v: { words: string }) => `in the blood, ${v.words}`,
  nurse: { fundamentals: 'nurse the sperm', intermediate: 'nurse the sperm line', academic: 'support the germ line' },
  makeTestosterone: 'make testosterone',
  idle: 'small and idle',
  timesBlood: (v: { times: string; low: string; high: string }) =>
    `about ${v.times} times the blood level (published: ${v.low} to ${v.high} times)`,
  timesBloodBrief: (v: { times: string }) => `about ${v.times} times the blood level`,
  ittLow: {
    fundamentals: (v: Usual) =>
      `${v.share}\u00a0% of the usual ${v.usual}\u00a0${v.unit}: too little for the usual number of sperm`,
    intermediate: (v: Usual) =>
      `${v.share}\u00a0% of the usual ${v.usual}\u00a0${v.unit}: too little for usual sperm production`,
    academic: (v: Usual) => `${v.share}\u00a0% of own ${v.usual}\u00a0${v.unit}`,
  },
  ittOfUsual: (v: Usual) => `${v.share}\u00a0% of the usual ${v.usual}\u00a0${v.unit}`,
  million: {
    fundamentals: 'million in each mL of semen',
    intermediate: 'million per mL of semen',
    academic: 'million per mL of semen',
  },
  usualValue: (v: { usual: string; unit: string }) => `usual ${v.usual}\u00a0${v.unit}`,
  simulatedUsual: (v: { usual: string; unit: string }) => `simulated; usual ${v.usual}\u00a0${v.unit}`,
  simulated: 'simulated',
  // Medicines at their site
  atBlood: {
    fundamentals: (v: { dose: string }) =>
      `${v.dose}. It reaches the blood and the brain, but it does not fill the testis.`,
    intermediate: (v: { dose: string }) =>
      `${v.dose}. It reaches the blood and the brain, but does not fill the testis.`,
    academic: (v: { dose: string }) => `${v.dose}. Raises serum, not intratesticular testosterone.`,
  },
  atBrake: {
    fundamentals: 'hides estradiol from the brain: one brake is off',
    intermediate: 'blocks the estradiol brake at hypothalamus and pituitary',
    academic: 'estrogen-receptor blockade at hypothalamus and pituitary',
  },
  atPituitary: {
    fundamentals: 'copies GnRH, for minutes at a time',
    intermediate: 'acts like GnRH, for minutes at a time',
    academic: 'GnRH-receptor agonist; half-life of minutes',
  },
  atAromatase: {
    fundamentals: 'slows the step from testosterone to estradiol',
    intermediate: 'blocks aromatase: less estradiol, less brake',
    academic: 'aromatase inhibition: less estradiol, less feedback',
  },
  atLeydig: {
    fundamentals: 'speaks to the Leydig cells as LH does',
    intermediate: 'acts on the Leydig cells as LH does',
    academic: 'LH-receptor agonist at the Leydig cells',
  },
  atSertoli: {
    fundamentals: 'speaks to the Sertoli cells as FSH does',
    intermediate: 'acts on the Sertoli cells as FSH does',
    academic: 'FSH-receptor agonist at the Sertoli cells',
  },
  // Controls
  states: 'Moment in the story',
  statesNatural: 'natural',
  onTestosterone: 'on testosterone',
  onTreatment: 'on treatment',
  after: 'after',
  bandBefore: 'before',
  bandOn: 'on testosterone from outside',
  bandOnBrief: 'on testosterone',
  bandAfter: 'after stopping',
  bandTreated: 'on treatment',
  bandNone: 'no medicine',
  bandMonths: 'months',
  parts: 'Parts of the drawing',
  chooseHint: 'Choose a name or a line in the drawing to read what it does. Arrow keys lead from one to the next.',
  compare: 'compare',
  predict: 'Before you look: what happens to LH when testosterone comes from outside?',
  rises: 'LH rises',
  stays: 'LH stays the same',
  falls: 'LH falls',
  skipped: 'Skip the question',
  notLoaded: 'This part could not be loaded. Check the connection and try again.',
  drawing: (v: { answer: string; lh: string; fsh: string; itt: string; volume: string }) =>
    `Drawing of hypothalamus, pituitary and testes. ${v.answer} Of usual: LH ${v.lh}\u00a0%, FSH ${v.fsh}\u00a0%, testosterone inside the testis ${v.itt}\u00a0%, testis volume ${v.volume}\u00a0%.`,
});
