// Words of <protocol-compare> on its groups of men: where most of them lie, how many more or fewer of 100 than in the first column.
import { catalogue } from '../catalogue.js';

interface Against {
  amount: string;
  count: string;
  against: string;
  line: string;
  name: string;
}

export const protocolCompareMen = catalogue('protocol-compare-men', {
  count: (v: { count: string; line: string; month: string }) =>
    `${v.count} of 100 simulated men have ${v.line} million sperm per mL or more at month ${v.month}.`,
  more: (v: Against) =>
    `${v.amount} more of 100 simulated men than “${v.name}” have ${v.line} million per mL or more (${v.count} against ${v.against}).`,
  fewer: (v: Against) =>
    `${v.amount} fewer of 100 simulated men have ${v.line} million per mL or more than with “${v.name}”: ${v.count}, not ${v.against}.`,
  same: (v: Against) =>
    `As many of 100 simulated men as “${v.name}” have ${v.line} million per mL or more (${v.count} each).`,
  atLine: (v: { line: string }) => `Men of 100 with ${v.line} million per mL or more, simulated`,
  range: (v: { low: string; high: string }) => `8 in 10 men: ${v.low} to ${v.high}`,
  rangeOf: (v: { marker: string; unit: string }) => `${v.marker}, ${v.unit}, spread of the simulated men`,
  of100: 'of 100',
  progress: (v: { done: string; size: string }) => `${v.done} of ${v.size} men simulated`,
  waiting: 'Men are being simulated.',
  ready: 'The men are simulated.',
  failed: 'The men could not be simulated; the typical man stands.',
});
