// Whole treatments that a reader can ask for in plain words; each is set by one change.
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { usualTreatment } from '../../scenario/fields.js';
/** At the dose that most studies of this testosterone used, with the protocol's own medicines. */
const treatment = (protocol, agent = 'testosterone-enanthate', trtMonths = 12) => ({
    protocol,
    agent,
    ...usualTreatment(agent),
    trtMonths,
    courses: '',
});
/** In the order of the list. */
export const presets = {
    injectionsThenStop: treatment('stop'),
    gelThenStop: treatment('stop', 'testosterone-gel', 24),
    longInjectionsThenStop: treatment('stop', 'testosterone-undecanoate', 60),
    injectionsThenClomiphene: treatment('stop-clomiphene'),
    injectionsThenBoth: treatment('stop-hcg-serm'),
    injections: treatment('trt'),
    injectionsWithHcg: treatment('trt-hcg'),
    clomipheneInstead: treatment('clomiphene'),
    enclomipheneInstead: treatment('enclomiphene'),
    neverTreated: treatment('untreated'),
};
export const presetIds = Object.keys(presets);
/** What has no part in a treatment may be anything: the months where nothing is stopped, the dose where none is given. */
const deciding = {
    stops: ['protocol', 'courses', 'agent', 'dose', 'everyDays', 'trtMonths'],
    continues: ['protocol', 'courses', 'agent', 'dose', 'everyDays'],
    none: ['protocol', 'courses'],
};
/** The preset that a scenario is; undefined where the reader has settings of his own. */
export function presetOf(scenario) {
    const fields = deciding[protocolSchedules[scenario.protocol].testosterone];
    return presetIds.find((id) => fields.every((field) => presets[id][field] === scenario[field]));
}
//# sourceMappingURL=presets.js.map