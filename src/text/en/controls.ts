// Words of <hpg-controls>: labels, limits, messages, and the names of what can be chosen.
import type { Levelled, ProtocolId, TestosteroneId } from '../../data/types.js';
import { catalogue } from '../catalogue.js';

const same = (words: string): Levelled => ({ fundamentals: words, intermediate: words, academic: words });

/** As in the data, which is too large to load for names alone; a test keeps them equal. */
export const protocolNames: Readonly<Record<ProtocolId, Levelled>> = {
  untreated: same('No treatment'),
  trt: { fundamentals: 'Testosterone alone', intermediate: 'Testosterone alone', academic: 'Testosterone monotherapy' },
  'trt-hcg': {
    fundamentals: 'Testosterone and hCG',
    intermediate: 'Testosterone and hCG',
    academic: 'Testosterone with hCG',
  },
  'trt-gonadorelin': {
    fundamentals: 'Testosterone and gonadorelin shots',
    intermediate: 'Testosterone and gonadorelin twice a week',
    academic: 'Testosterone with twice-weekly gonadorelin',
  },
  'trt-anastrozole': {
    fundamentals: 'Testosterone and anastrozole',
    intermediate: 'Testosterone and anastrozole',
    academic: 'Testosterone with anastrozole',
  },
  'trt-enclomiphene': {
    fundamentals: 'Testosterone and enclomiphene',
    intermediate: 'Testosterone and enclomiphene',
    academic: 'Testosterone with enclomiphene',
  },
  stop: { fundamentals: 'Stop and wait', intermediate: 'Stop and wait', academic: 'Stop, no medication' },
  'stop-hcg': { fundamentals: 'Stop, then hCG', intermediate: 'Stop, then hCG', academic: 'Stop, hCG monotherapy' },
  'stop-clomiphene': {
    fundamentals: 'Stop, then clomiphene',
    intermediate: 'Stop, then clomiphene',
    academic: 'Stop, clomiphene citrate',
  },
  'stop-enclomiphene': {
    fundamentals: 'Stop, then enclomiphene',
    intermediate: 'Stop, then enclomiphene',
    academic: 'Stop, enclomiphene citrate',
  },
  'stop-tamoxifen': {
    fundamentals: 'Stop, then tamoxifen',
    intermediate: 'Stop, then tamoxifen',
    academic: 'Stop, tamoxifen',
  },
  'stop-hcg-serm': {
    fundamentals: 'Stop, then hCG and clomiphene',
    intermediate: 'Stop, then hCG and clomiphene',
    academic: 'Stop, hCG with a SERM',
  },
  'stop-hcg-serm-ai': {
    fundamentals: 'Stop, then hCG and two tablets',
    intermediate: 'Stop, then hCG, clomiphene, anastrozole',
    academic: 'Stop, hCG with SERM and AI',
  },
  'stop-hcg-fsh': {
    fundamentals: 'Stop, then hCG and FSH',
    intermediate: 'Stop, then hCG and FSH',
    academic: 'Stop, hCG with recombinant FSH',
  },
  'stop-gonadorelin-pump': {
    fundamentals: 'Stop, then gonadorelin pump',
    intermediate: 'Stop, then gonadorelin pump',
    academic: 'Stop, pulsatile gonadorelin',
  },
  clomiphene: {
    fundamentals: 'Clomiphene instead',
    intermediate: 'Clomiphene instead',
    academic: 'Clomiphene citrate, no testosterone',
  },
  enclomiphene: {
    fundamentals: 'Enclomiphene instead',
    intermediate: 'Enclomiphene instead',
    academic: 'Enclomiphene citrate, no testosterone',
  },
  hcg: { fundamentals: 'hCG instead', intermediate: 'hCG instead', academic: 'hCG monotherapy, no testosterone' },
  anastrozole: {
    fundamentals: 'Anastrozole instead',
    intermediate: 'Anastrozole instead',
    academic: 'Anastrozole, no testosterone',
  },
};

/** As in the data; a test keeps them equal. */
export const testosteroneNames: Readonly<Record<TestosteroneId, Levelled>> = {
  'testosterone-enanthate': {
    fundamentals: 'Testosterone shot (enanthate)',
    intermediate: 'Testosterone enanthate',
    academic: 'Testosterone enanthate (TE), intramuscular',
  },
  'testosterone-cypionate': {
    fundamentals: 'Testosterone shot (cypionate)',
    intermediate: 'Testosterone cypionate',
    academic: 'Testosterone cypionate (TC), intramuscular',
  },
  'testosterone-undecanoate': {
    fundamentals: 'Long-acting testosterone shot (undecanoate)',
    intermediate: 'Testosterone undecanoate, injected',
    academic: 'Testosterone undecanoate (TU) depot, intramuscular',
  },
  'testosterone-gel': {
    fundamentals: 'Testosterone gel',
    intermediate: 'Testosterone gel',
    academic: 'Testosterone gel, transdermal',
  },
  'testosterone-pellet': {
    fundamentals: 'Testosterone pellets',
    intermediate: 'Testosterone pellets',
    academic: 'Testosterone pellets, subcutaneous implant',
  },
  'testosterone-nasal': {
    fundamentals: 'Testosterone nose gel',
    intermediate: 'Nasal testosterone gel',
    academic: 'Testosterone nasal gel',
  },
};

interface InForce {
  protocol: string;
  treatment: string;
  age: string;
  sperm: string;
  moment: string;
}

export const controls = catalogue('controls', {
  name: 'What is simulated',
  inForce: {
    fundamentals: (v: InForce) =>
      `Simulated: ${v.protocol}. ${v.treatment}. A man of ${v.age} years with ${v.sperm} million sperm per mL before. Shown: ${v.moment}.`,
    intermediate: (v: InForce) =>
      `Simulated: ${v.protocol}. ${v.treatment}. A man of ${v.age} years with ${v.sperm} million sperm per mL before. Shown: ${v.moment}.`,
    academic: (v: InForce) =>
      `Simulated: ${v.protocol}. ${v.treatment}. Man of ${v.age} years, ${v.sperm} M/mL at the start. Shown: ${v.moment}.`,
  },
  stops: (v: { agent: string; dose: string; every: string; months: string }) =>
    `${v.agent}, ${v.dose} mg ${v.every}, for ${v.months} months`,
  continues: (v: { agent: string; dose: string; every: string }) => `${v.agent}, ${v.dose} mg ${v.every}, not stopped`,
  none: 'No testosterone from outside',
  everyDay: 'every day',
  everyDays: (v: { days: string }) => `every ${v.days} days`,
  timesADay: (v: { times: string }) => `${v.times} times a day`,
  groupTreatment: 'Treatment',
  groupMan: 'Man',
  groupView: 'View',
  protocol: 'What happens',
  protocolStops: 'Stop testosterone',
  protocolContinues: 'Stay on testosterone',
  protocolNone: 'Without testosterone from outside',
  notSimulated: (v: { name: string }) => `${v.name} (not simulated)`,
  agent: 'Testosterone from outside',
  dose: 'Dose',
  doseUnit: 'mg',
  days: 'Every',
  daysUnit: 'days',
  trtMonths: 'Taken for, where it is stopped',
  trtMonthsUnit: 'months',
  age: 'Age at the first dose',
  ageUnit: 'years',
  baselineSperm: {
    fundamentals: 'Sperm before the first dose',
    intermediate: 'Sperm before the first dose',
    academic: 'Sperm concentration before the first dose',
  },
  baselineSpermUnit: { fundamentals: 'million per mL', intermediate: 'million per mL', academic: 'M/mL' },
  range: (v: { low: string; high: string }) => `${v.low} to ${v.high}`,
  limits: (v: { low: string; high: string; unit: string }) => `${v.low} to ${v.high} ${v.unit}`,
  units: 'Units of lab values',
  conventional: 'ng/dL (conventional)',
  si: 'nmol/L (SI)',
  reset: 'Back to the start',
  refused: (v: { name: string; given: string; limits: string }) =>
    `${v.name}: ${v.given} cannot be used. Allowed: ${v.limits}. What was shown before stays.`,
  noNumber: (v: { name: string; limits: string }) =>
    `${v.name}: this is not a number. Allowed: ${v.limits}. What was shown before stays.`,
});
