// Words of <hpg-testis-section>: the answer by state, names in the drawing, table, what stands behind it, limits.
import { catalogue } from '../catalogue.js';

interface At {
  readonly when: string;
}

interface Size extends At {
  readonly volume: string;
  readonly start: string;
  readonly germ: string;
}

export const testisSection = catalogue('testis-section', {
  // When
  months: (v: { count: string }) => (v.count === '1' ? '1 month' : `${v.count} months`),
  whenOnFirst: 'In the first weeks on testosterone',
  whenOn: (v: { months: string }) => `After ${v.months} on testosterone`,
  whenTreatedFirst: 'In the first weeks of treatment',
  whenTreated: (v: { months: string }) => `After ${v.months} of treatment`,
  whenAfterFirst: 'In the first weeks after stopping testosterone',
  whenAfter: (v: { months: string }) => `${v.months} after stopping testosterone`,
  // Answers
  before: {
    fundamentals: 'Your testes are mostly cells that are turning into sperm. Before treatment every stage is there.',
    intermediate:
      'Most of a testis is tubules full of cells on their way to sperm; before treatment every stage is there.',
    academic: 'Untreated: every generation of germ cells present, volume at its own baseline.',
  },
  early: {
    fundamentals: (v: At) => `${v.when}, the testes look almost as before: cells already on their way are still there.`,
    intermediate: (v: Size) =>
      `${v.when}, the testes look almost as before, at ${v.volume}\u00a0mL of ${v.start}: cells already on their way are still there.`,
    academic: (v: Size) =>
      `${v.when}: germ cells at ${v.germ}\u00a0% and volume at ${v.volume}\u00a0mL of own ${v.start}; loss follows over one cycle.`,
  },
  thinning: {
    fundamentals: (v: At) => `${v.when}, the testes shrink because future sperm go missing. The stem cells stay.`,
    intermediate: (v: Size) =>
      `${v.when}, germ cells are down to ${v.germ}\u00a0% and the testes to ${v.volume}\u00a0mL of ${v.start}; the stem cells stay.`,
    academic: (v: Size) =>
      `${v.when}: germ cells at ${v.germ}\u00a0%, volume ${v.volume}\u00a0mL of own ${v.start}, type A spermatogonia unchanged.`,
  },
  low: {
    fundamentals: (v: At) =>
      `${v.when}, the testes are smaller because most future sperm are missing. The stem cells stay, and new ones can grow from them.`,
    intermediate: (v: Size) =>
      `${v.when}, the testes are at ${v.volume}\u00a0mL of ${v.start} because only ${v.germ}\u00a0% of future sperm are there; the stem cells stay, and they can refill the line.`,
    academic: (v: Size) =>
      `${v.when}: germ cells at ${v.germ}\u00a0% and volume ${v.volume}\u00a0mL of own ${v.start}; type A spermatogonia and Sertoli cells unchanged, which is the ground for recovery.`,
  },
  kept: {
    fundamentals: (v: At) => `${v.when}, most future sperm are still there, so the testes stay near their size.`,
    intermediate: (v: Size) =>
      `${v.when}, germ cells stand at ${v.germ}\u00a0% and the testes at ${v.volume}\u00a0mL of ${v.start}: the line is kept up.`,
    academic: (v: Size) =>
      `${v.when}: germ cells maintained at ${v.germ}\u00a0%, volume ${v.volume}\u00a0mL of own ${v.start}.`,
  },
  waiting: {
    fundamentals: (v: At) =>
      `${v.when}, the testes are still small. The stem cells that stayed have to refill the line.`,
    intermediate: (v: Size) =>
      `${v.when}, germ cells are at ${v.germ}\u00a0% and the testes at ${v.volume}\u00a0mL of ${v.start}: refilling starts at the stem cells that stayed.`,
    academic: (v: Size) =>
      `${v.when}: germ cells at ${v.germ}\u00a0%, volume ${v.volume}\u00a0mL of own ${v.start}; repopulation proceeds from type A.`,
  },
  filling: {
    fundamentals: (v: At) => `${v.when}, the line is filling again from the wall inward, and the testes grow back.`,
    intermediate: (v: Size) =>
      `${v.when}, the line fills again from the wall inward: germ cells at ${v.germ}\u00a0%, testes at ${v.volume}\u00a0mL of ${v.start}.`,
    academic: (v: Size) =>
      `${v.when}: repopulation from the base, germ cells at ${v.germ}\u00a0%, volume ${v.volume}\u00a0mL of own ${v.start}.`,
  },
  back: {
    fundamentals: (v: At) => `${v.when}, the line is nearly full again and the testes are near the size they had.`,
    intermediate: (v: Size) =>
      `${v.when}, germ cells are back at ${v.germ}\u00a0% and the testes at ${v.volume}\u00a0mL of ${v.start}.`,
    academic: (v: Size) =>
      `${v.when}: germ cells at ${v.germ}\u00a0% and volume ${v.volume}\u00a0mL of own ${v.start}.`,
  },
  about: {
    fundamentals: (v: { protocol: string; age: string; start: string }) =>
      `Simulated: ${v.protocol}, a man of ${v.age} with testes of ${v.start}\u00a0mL. One tube of many hundred, cut across. All stages are drawn in one cut; a real cut shows some of them.`,
    intermediate: (v: { protocol: string; age: string; start: string }) =>
      `Simulated: ${v.protocol}; reference man of ${v.age}, ${v.start}\u00a0mL. One tubule of many hundred, cut across; all stages in one cut, of which a real cut shows some.`,
    academic: (v: { protocol: string; age: string; start: string }) =>
      `Simulated: ${v.protocol}; reference man of ${v.age}, ${v.start}\u00a0mL. Schematic cross-section with all stages of the cycle in one cut.`,
  },
  // In the drawing
  beads: 'Orchidometer',
  beadsUnit: 'beads, mL',
  organ: 'One testis',
  organScale: 'same scale as the beads',
  volume: 'volume, simulated',
  dotted: (v: { start: string }) => `dotted: ${v.start}\u00a0mL before`,
  nearest: (v: { bead: string }) => `nearest bead: ${v.bead}\u00a0mL`,
  meanOfTwo: 'mean of the two testes',
  schematic: 'schematic, not to scale with the organ',
  leydig: 'Leydig cells',
  sertoli: { fundamentals: 'nurse cells (Sertoli)', intermediate: 'Sertoli cells', academic: 'Sertoli cells' },
  typeA: {
    fundamentals: 'stem cells (type\u00a0A)',
    intermediate: 'stem cells (type\u00a0A)',
    academic: 'type A spermatogonia',
  },
  typeB: {
    fundamentals: 'dividing cells (type\u00a0B)',
    intermediate: 'dividing cells (type\u00a0B)',
    academic: 'type B spermatogonia',
  },
  spermatocytes: 'spermatocytes',
  roundSpermatids: 'round spermatids',
  elongatedSpermatids: {
    fundamentals: 'long spermatids',
    intermediate: 'long spermatids',
    academic: 'elongated spermatids',
  },
  sperm: 'sperm',
  drawnOf: (v: { drawn: string; full: string }) => `drawn ${v.drawn} of ${v.full}`,
  noneOf: (v: { full: string }) => `none, 0 of ${v.full}`,
  allStay: (v: { full: string }) => `all ${v.full} stay`,
  leydigActive: 'make testosterone',
  leydigIdle: 'smaller, idle',
  leydigLess: 'make less testosterone',
  drawing: (v: { answer: string; volume: string; bead: string; counts: string }) =>
    `Drawing of a testis and one tubule cut across. ${v.answer} Volume ${v.volume}\u00a0mL, nearest bead ${v.bead}. ${v.counts}`,
  countOf: (v: { name: string; count: string }) => `${v.name}: ${v.count}`,
  nextCount: (v: { first: string; next: string }) => `${v.first}; ${v.next}`,
  // Moments
  moments: 'Moment in the story',
  toBefore: 'before',
  toSmallest: 'smallest',
  toRecovering: (v: { months: string }) => `${v.months} after stopping`,
  bandBefore: 'before',
  bandOn: 'on testosterone from outside',
  bandOnBrief: 'on testosterone',
  bandAfter: 'after stopping',
  bandTreated: 'on treatment',
  bandNone: 'no medicine',
  bandMonths: 'months',
  // Volume of many men
  spread: (v: { low: string; high: string; men: string }) =>
    `80 of 100 simulated men lie between ${v.low} and ${v.high}\u00a0mL at this moment (${v.men} men). An orchidometer reads in steps of 1 to 5\u00a0mL.`,
  spreadWaiting: 'Simulating other men, to show how far they differ …',
  // Table
  caption: (v: { moment: string }) => `Simulated: ${v.moment}`,
  columnWhat: 'What',
  columnDrawn: 'Drawn',
  columnFull: 'When full',
  columnShare: 'Of own start',
  perCent: (v: { share: string }) => `${v.share}\u00a0%`,
  leydigMass: 'Leydig cells, mass',
  volumeRow: 'Testis volume (mL)',
  evidenceFailed: 'The sources could not be loaded. Check the connection and open them again.',
  // What stands behind it
  behind: 'What was seen in men',
  // Limits
  limitCounts:
    'Fewer cells drawn means a smaller share of the usual number, not a count in a biopsy. In life there are more round spermatids for each stem cell than drawn.',
  limitOneCut: 'All stages are drawn in one cut. In a man’s tubule they lie in patches.',
  limitScheme:
    'Schematic: the width of the tubule, the size of the cells, and that tubules make up 70 % of the testis. In six older men it was 61 % at most; no figure for young men was verified.',
  limitTubules: 'All loss of volume is drawn as thinner tubules. Their number and length are taken as unchanged.',
  limitLeydig: 'Leydig cells become smaller and idle in the drawing. Whether some are lost in men is not known.',
  limitVolume:
    'Volume on injected testosterone has no good measurement. The volume here is the model’s; its band is wide on purpose.',
  limitStem: 'That no stem cells are lost rests on biopsies of five treated men after 19 to 24 weeks.',
  limitNoReturn: 'Men whose sperm do not come back are not drawn here, although they exist.',
});
