// Words of <hpg-controls>: labels, limits and messages.
import { catalogue } from '../catalogue.js';

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
  own: (v: { medicines: string }) => `. Own choice of medicines: ${v.medicines}`,
  ownNone: '. Own choice: no other medicine',
  everyDay: 'every day',
  everyDays: (v: { days: string }) => `every ${v.days} days`,
  timesADay: (v: { times: string }) => `${v.times} times a day`,
  groupTreatment: 'Treatment',
  groupMan: 'Man',
  groupView: 'View',
  nothingToUndo: 'Nothing to undo',
  groupSteps: 'Your changes',
  protocol: 'What happens',
  protocolStops: 'Stop testosterone',
  protocolContinues: 'Stay on testosterone',
  protocolNone: 'Without testosterone from outside',
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
  regimen: 'Put medicines together yourself',
  share: 'Link to this view',
  fetching: 'One moment.',
  notFetched: 'This part could not be fetched. Close and open it to try again.',
  refused: (v: { name: string; given: string; limits: string }) =>
    `${v.name}: ${v.given} cannot be used. Allowed: ${v.limits}. What was shown before stays.`,
  noNumber: (v: { name: string; limits: string }) =>
    `${v.name}: this is not a number. Allowed: ${v.limits}. What was shown before stays.`,
});
