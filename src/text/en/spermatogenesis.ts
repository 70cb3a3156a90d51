// Words of <hpg-spermatogenesis>: the answer by state, the stages, the followed cells, table, limits.
import { catalogue } from '../catalogue.js';

interface At {
  readonly when: string;
}

interface Line extends At {
  readonly day: string;
  readonly start: string;
  readonly semen: string;
}

export const spermatogenesis = catalogue('spermatogenesis', {
  months: (v: { count: string }) => (v.count === '1' ? '1 month' : `${v.count} months`),
  whenOnFirst: 'In the first weeks on testosterone',
  whenOn: (v: { months: string }) => `After ${v.months} on testosterone`,
  whenTreatedFirst: 'In the first weeks of treatment',
  whenTreated: (v: { months: string }) => `After ${v.months} of treatment`,
  whenAfterFirst: 'In the first weeks after stopping testosterone',
  whenAfter: (v: { months: string }) => `${v.months} after stopping testosterone`,
  // Answers
  before: {
    fundamentals: 'A sperm takes more than two months to grow, so nothing shows in semen at once.',
    intermediate:
      'From stem cell to semen a sperm takes about two to two and a half months, so what changes at the start of the line shows in semen months later.',
    academic:
      'Spermatogenesis takes 64 to 74 days to release or semen by method; changes at its start reach semen with that delay.',
  },
  emptying: {
    fundamentals: (v: At) =>
      `${v.when}, fewer new cells set off, and the line runs empty from its start. Sperm on the way still arrive.`,
    intermediate: (v: Line) =>
      `${v.when}, the line runs empty from its start: up to day ${v.day} it is less than half full, and sperm in semen are at ${v.semen}\u00a0%.`,
    academic: (v: Line) =>
      `${v.when}: cohorts younger than ${v.day} days are at less than half of own baseline; ejaculated concentration at ${v.semen}\u00a0%.`,
  },
  empty: {
    fundamentals: (v: At) => `${v.when}, the line is nearly empty behind the stem cells. Few sperm are on the way.`,
    intermediate: (v: Line) =>
      `${v.when}, the line is nearly empty behind the stem cells, and sperm in semen are at ${v.semen}\u00a0% of the start.`,
    academic: (v: Line) =>
      `${v.when}: all cohorts past type A depleted; ejaculated concentration at ${v.semen}\u00a0% of own baseline.`,
  },
  kept: {
    fundamentals: (v: At) => `${v.when}, cells keep setting off, and the line stays mostly filled.`,
    intermediate: (v: Line) =>
      `${v.when}, the line stays mostly filled, and sperm in semen are at ${v.semen}\u00a0% of the start.`,
    academic: (v: Line) =>
      `${v.when}: cohorts maintained; ejaculated concentration at ${v.semen}\u00a0% of own baseline.`,
  },
  waiting: {
    fundamentals: (v: At) =>
      `${v.when}, sperm are not back yet: the line has to fill from its start, which takes more than two months.`,
    intermediate: (v: Line) =>
      `${v.when}, the line has to fill from its start, more than two months long; sperm in semen are at ${v.semen}\u00a0%.`,
    academic: (v: Line) =>
      `${v.when}: refilling has not begun to show past type A; ejaculated concentration at ${v.semen}\u00a0%.`,
  },
  filling: {
    fundamentals: (v: Line) =>
      `${v.when}, new cells have come as far as day ${v.day}. Sperm take months because the whole line has to fill.`,
    intermediate: (v: Line) =>
      `${v.when}, the refilled part reaches day ${v.day} of the line; sperm in semen are at ${v.semen}\u00a0% because the rest has still to fill.`,
    academic: (v: Line) =>
      `${v.when}: cohorts up to day ${v.day} are at half of own baseline or more; ejaculated concentration at ${v.semen}\u00a0%.`,
  },
  back: {
    fundamentals: (v: Line) =>
      `${v.when}, the line is filled to its end. Sperm in semen are at ${v.semen}\u00a0% of the start.`,
    intermediate: (v: Line) =>
      `${v.when}, the line is filled to its end, and sperm in semen are at ${v.semen}\u00a0% of the start.`,
    academic: (v: Line) =>
      `${v.when}: all cohorts at half of own baseline or more; ejaculated concentration at ${v.semen}\u00a0%.`,
  },
  about: {
    fundamentals: (v: { protocol: string; age: string }) =>
      `Simulated: ${v.protocol}, a man of ${v.age}. The wall of one tube, unrolled: cells start at day 0 and move one day each day.`,
    intermediate: (v: { protocol: string; age: string }) =>
      `Simulated: ${v.protocol}; reference man of ${v.age}. The wall of a tubule unrolled on the classical scale of 74 days, then transit to the semen.`,
    academic: (v: { protocol: string; age: string }) =>
      `Simulated: ${v.protocol}; reference man of ${v.age}. Germ-cell cohorts on the classical 74-day scale, then epididymal transit (fitted mean).`,
  },
  // In the drawing
  typeA: { fundamentals: 'stem cells', intermediate: 'stem cells (type\u00a0A)', academic: 'type A' },
  typeB: { fundamentals: 'dividing', intermediate: 'type B', academic: 'type B' },
  spermatocytes: {
    fundamentals: 'cells that halve their genes',
    intermediate: 'spermatocytes',
    academic: 'spermatocytes',
  },
  roundSpermatids: 'round spermatids',
  elongatedSpermatids: {
    fundamentals: 'long spermatids',
    intermediate: 'long spermatids',
    academic: 'elongated spermatids',
  },
  transit: { fundamentals: 'travel', intermediate: 'transit', academic: 'transit' },
  drawnOf: (v: { drawn: string; full: string }) => `drawn ${v.drawn} of ${v.full}`,
  days: 'day of development; area: how full, of own start (simulated)',
  semen: 'in the semen',
  semenUnit: 'M/mL, simulated',
  published: (v: { mean: string; low: string; high: string; n: string }) =>
    `published, ${v.n} men: ${v.mean} days to the semen, ${v.low} to ${v.high}`,
  followedHere: (v: { count: string }) => `${v.count} of 100`,
  drawing: (v: { answer: string; counts: string; followed: string }) =>
    `Drawing of the wall of a tubule unrolled along the days. ${v.answer} ${v.counts}. ${v.followed}`,
  countOf: (v: { name: string; count: string }) => `${v.name}: ${v.count}`,
  nextCount: (v: { first: string; next: string }) => `${v.first}; ${v.next}`,
  // Following
  follow: 'Follow the cells that set off',
  followMonth: (v: { month: string }) => `in month ${v.month}`,
  followStart: 'on the first day of treatment',
  followStop: 'on the day testosterone is stopped',
  notYet: (v: { month: string }) => `These cells set off in month ${v.month}, which is still to come.`,
  onTheWay: (v: { month: string; day: string; stage: string; now: string; of: string; when: string }) =>
    `The cells that set off in month ${v.month} are on day ${v.day} (${v.stage}): ${v.now} of each 100 usual ones are there. ${v.of} of 100 will reach the semen, about month ${v.when}.`,
  arrived: (v: { month: string; of: string; when: string }) =>
    `The cells that set off in month ${v.month} reached the semen about month ${v.when}: ${v.of} of each 100 usual ones.`,
  beyond: (v: { month: string; day: string; stage: string; now: string }) =>
    `The cells that set off in month ${v.month} are on day ${v.day} (${v.stage}): ${v.now} of each 100 usual ones are there. They arrive after the end of this run.`,
  simulatedCount: 'Simulated.',
  bandBefore: 'before',
  bandOn: 'on testosterone from outside',
  bandOnBrief: 'on testosterone',
  bandAfter: 'after stopping',
  bandTreated: 'on treatment',
  bandNone: 'no medicine',
  bandMonths: 'months',
  // Table
  caption: (v: { moment: string }) => `Simulated: ${v.moment}`,
  columnWhat: 'Stage',
  columnDays: 'Days of development',
  columnDrawn: 'Drawn',
  columnFull: 'When full',
  columnShare: 'Of own start',
  dayRange: (v: { from: string; to: string }) => `${v.from} to ${v.to}`,
  perCent: (v: { share: string }) => `${v.share}\u00a0%`,
  evidenceFailed: 'The sources could not be loaded. Check the connection and open them again.',
  behind: 'What was measured in men',
  firstSperm: (v: { days: string }) =>
    `Men who had reached no sperm on weekly injections saw the first again after ${v.days} days on average, about one full line. The model lets the first few return sooner.`,
  // Limits
  limitScale:
    'Two measurements of how long a sperm takes do not fit together fully. The drawing uses the longer one; most men may be faster.',
  limitStages: 'The days at which one stage turns into the next are a conventional reading, to within some days.',
  limitTransit: 'Days of transit are fitted, not measured: no verified figure in men was found.',
  limitUsual:
    'Of 100 means of 100 usual ones. In healthy men, too, almost half of the possible sperm are lost on the way; that loss is part of usual.',
  limitStem: 'Stem cells are drawn as unchanged, as biopsies of five treated men show them.',
  limitFirst: 'When the very first sperm come back after none is told too early by the model. Men differ widely.',
  limitNoReturn: 'Men whose sperm do not come back are not drawn here, although they exist.',
});
