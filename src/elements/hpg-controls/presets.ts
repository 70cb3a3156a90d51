// Whole treatments that a reader can ask for in plain words; each is set by one change.
import { protocolSchedules } from '../../data/protocols/schedules.js';
import type { ProtocolId, TestosteroneId } from '../../data/types.js';
import { usualTreatment } from '../../scenario/fields.js';
import type { Scenario } from '../../scenario/scenario.js';

type Preset = Pick<Scenario, 'protocol' | 'agent' | 'dose' | 'everyDays' | 'trtMonths' | 'courses'>;

/** At the dose that most studies of this testosterone used, with the protocol's own medicines. */
const treatment = (protocol: ProtocolId, agent: TestosteroneId = 'testosterone-enanthate', trtMonths = 12): Preset => ({
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
} as const;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as PresetId[];

/** What has no part in a treatment may be anything: the months where nothing is stopped, the dose where none is given. */
const deciding: Readonly<Record<'stops' | 'continues' | 'none', readonly (keyof Preset)[]>> = {
  stops: ['protocol', 'courses', 'agent', 'dose', 'everyDays', 'trtMonths'],
  continues: ['protocol', 'courses', 'agent', 'dose', 'everyDays'],
  none: ['protocol', 'courses'],
};

/** The preset that a scenario is; undefined where the reader has settings of his own. */
export function presetOf(scenario: Scenario): PresetId | undefined {
  const fields = deciding[protocolSchedules[scenario.protocol].testosterone];
  return presetIds.find((id) => fields.every((field) => presets[id][field] === scenario[field]));
}
