// Words of <protocol-compare> on its groups of men: where most of them lie, how many more or fewer of 100 than in the first column.
import { catalogue } from '../catalogue.js';
export const protocolCompareMen = catalogue('protocol-compare-men', {
    count: (v) => `${v.count} of 100 simulated men have ${v.line} million sperm per mL or more at month ${v.month}.`,
    more: (v) => `${v.amount} more of 100 simulated men than “${v.name}” have ${v.line} million per mL or more (${v.count} against ${v.against}).`,
    fewer: (v) => `${v.amount} fewer of 100 simulated men have ${v.line} million per mL or more than with “${v.name}”: ${v.count}, not ${v.against}.`,
    same: (v) => `As many of 100 simulated men as “${v.name}” have ${v.line} million per mL or more (${v.count} each).`,
    atLine: (v) => `Men of 100 with ${v.line} million per mL or more, simulated`,
    range: (v) => `8 in 10 men: ${v.low} to ${v.high}`,
    rangeOf: (v) => `${v.marker}, ${v.unit}, spread of the simulated men`,
    of100: 'of 100',
    progress: (v) => `${v.done} of ${v.size} men simulated`,
    waiting: 'Men are being simulated.',
    ready: 'The men are simulated.',
    failed: 'The men could not be simulated; the typical man stands.',
});
//# sourceMappingURL=protocol-compare-men.js.map