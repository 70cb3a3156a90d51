// Words of <protocol-compare> that are fetched after the first picture: its limits, and what an export says.
import { catalogue } from '../catalogue.js';
export const protocolCompareLater = catalogue('protocol-compare-later', {
    outsideIn: (v) => `${v.name}: ${v.words}`,
    spread: 'Simulated values are those of one typical man; men differ widely, and no spread is drawn here.',
    limitRecovery: 'In the model sperm follow hormones and the time a sperm needs. Whether a drug after stopping speeds sperm up in men is not known; the simulated gain is not a finding.',
    limitAge: 'In the model age counts from 45 on: the brain’s signal wakes more slowly after suppression. By how much is weakly known, and studies of age do not agree.',
    limitSemen: 'Not simulated: how sperm move, their shape, how much semen there is, and the chance of a pregnancy.',
    limitHarms: 'Harms are listed from studies and labels; none is simulated.',
    limitDoses: 'Doses and months of the added medicines are those of studies or an illustration; each column says which.',
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
//# sourceMappingURL=protocol-compare-later.js.map