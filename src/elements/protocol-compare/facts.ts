// The facts that the comparison shows, in a reader's words, and the sources behind them.
import type { CompareCell } from '../../charts/compare/index.js';
import { agentNames } from '../../data/agents/names.js';
import { markerUnits as markers } from '../../data/markers/units.js';
import { protocols } from '../../data/protocols.js';
import { reviewed2026 } from '../../data/review.js';
import type {
  AgentId,
  Levelled,
  MarkerId,
  Protocol,
  ProtocolFinding,
  ProtocolId,
  Reviewed,
  TestosteroneId,
} from '../../data/types.js';
import type { MarkedStatement } from '../../internal/evidence/marked-fact.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import type { PrintedValue, Voice } from '../../text/index.js';

export { protocols };

/** Texts of a protocol, each in a row of its own. */
export type TextRow = 'fertility' | 'size' | 'mechanism' | 'howTaken' | 'harms' | 'evidence' | 'approval';

export const protocolName = (voice: Voice, id: ProtocolId): string =>
  voice.fact(`protocol.${id}.name`, protocols[id].name);

/** A statement with what stands behind it, for its mark. */
export function statementOf(
  id: string,
  text: Levelled,
  { strength, sources, secondHand }: Pick<ProtocolFinding, 'strength' | 'sources' | 'secondHand'>,
  dates: Reviewed = reviewed2026,
): MarkedStatement {
  const [first, ...others] = sources;
  const stated = { id, text, ...dates, ...(secondHand && { secondHand }) };
  return strength === 'none-found' || first === undefined
    ? { ...stated, strength: 'none-found', sources }
    : { ...stated, strength, sources: [first, ...others] };
}

/** Everything that a protocol's column states at once. */
export const factsOf = (id: ProtocolId): readonly MarkedStatement[] => {
  const { findings, evidence } = protocols[id];
  const stated = findings.map((one) => statementOf(`protocol.${id}.finding.${one.marker}`, one.finding, one));
  return [...stated, statementOf(`protocol.${id}.evidence`, evidence.text, evidence)];
};

/** Which testosterone, with its ester or route. */
export const testosteroneName = (voice: Voice, id: TestosteroneId): string =>
  voice.fact(`agent.${id}.name`, agentNames[id]);

const shortNames = {
  hcg: 'shortHcg',
  rfsh: 'shortRfsh',
  hmg: 'shortHmg',
  gonadorelin: 'shortGonadorelin',
  clomiphene: 'shortClomiphene',
  enclomiphene: 'shortEnclomiphene',
  tamoxifen: 'shortTamoxifen',
  anastrozole: 'shortAnastrozole',
} as const satisfies Readonly<Record<Exclude<AgentId, TestosteroneId>, string>>;

const isTestosterone = (id: AgentId): id is TestosteroneId => id.startsWith('testosterone-');

/** One or two words, for a bar or a list. */
export const medicineName = (voice: Voice, id: AgentId): string =>
  voice.say(protocolCompare)[isTestosterone(id) ? 'shortTestosterone' : shortNames[id]];

export const markerName = (voice: Voice, id: MarkerId): string => voice.fact(`marker.${id}.name`, markers[id].name);

export const printed = (voice: Voice, id: MarkerId, value: number): PrintedValue => voice.marker(markers[id], value);

/** Printed value per unit of the marker's own: 1, or the factor to SI. */
export const unitFactor = (voice: Voice, id: MarkerId): number =>
  voice.units === 'si' ? (markers[id].si?.factor ?? 1) : 1;

export function protocolText(voice: Voice, id: ProtocolId, row: TextRow): string {
  const { [row]: text }: Protocol = protocols[id];
  return voice.fact(`protocol.${id}.${row}`, 'text' in text ? text.text : text);
}

/** A finding, and where it needs it, how it was read and that the model goes another way. */
export function findingText(voice: Voice, { id, disagreeing }: CompareCell, finding: ProtocolFinding): string {
  const say = voice.say(protocolCompare);
  const told = [voice.fact(`protocol.${id}.finding.${finding.marker}`, finding.finding)];
  if (finding.secondHand) told.push(say.secondHand);
  if (disagreeing.includes(finding)) told.push(say.disagrees);
  return told.join(say.listSeparator);
}

/** Ids of the sources behind everything a protocol's column shows. */
export function sourceIdsOf(id: ProtocolId): string[] {
  const { sources: named, evidence, findings } = protocols[id];
  return [...findings.flatMap((finding) => finding.sources), ...evidence.sources, ...named];
}
