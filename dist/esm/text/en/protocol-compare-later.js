// Words of <protocol-compare> that are fetched after the first picture: its limits, and what an export says.
import { catalogue } from '../catalogue.js';
export const protocolCompareLater = catalogue('protocol-compare-later', {
    outsideIn: (v) => `${v.name}: ${v.words}`,
    spread: 'Each line is one typical man. The shade behind it is where 8 in 10 simulated men lie; men differ as widely as that, and real men may differ more. In blood testosterone and estradiol a shade is the swing from dose to dose: the spread of men is not drawn there.',
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
    csvLow: 'simulated_men_10_percent',
    csvHigh: 'simulated_men_90_percent',
});
//# sourceMappingURL=protocol-compare-later.js.map