import type { CompareCell } from '../../charts/compare/index.js';
import { protocols } from '../../data/protocols.js';
import type { AgentId, Levelled, MarkerId, ProtocolFinding, ProtocolId, Reviewed, TestosteroneId } from '../../data/types.js';
import type { MarkedStatement } from '../../internal/evidence/marked-fact.js';
import type { PrintedValue, Voice } from '../../text/index.js';
export { protocols };
/** Texts of a protocol, each in a row of its own. */
export type TextRow = 'fertility' | 'size' | 'mechanism' | 'howTaken' | 'harms' | 'evidence' | 'approval';
export declare const protocolName: (voice: Voice, id: ProtocolId) => string;
/** A statement with what stands behind it, for its mark. */
export declare function statementOf(id: string, text: Levelled, { strength, sources, secondHand }: Pick<ProtocolFinding, 'strength' | 'sources' | 'secondHand'>, dates?: Reviewed): MarkedStatement;
/** Everything that a protocol's column states at once. */
export declare const factsOf: (id: ProtocolId) => readonly MarkedStatement[];
/** Which testosterone, with its ester or route. */
export declare const testosteroneName: (voice: Voice, id: TestosteroneId) => string;
/** One or two words, for a bar or a list. */
export declare const medicineName: (voice: Voice, id: AgentId) => string;
export declare const markerName: (voice: Voice, id: MarkerId) => string;
export declare const printed: (voice: Voice, id: MarkerId, value: number) => PrintedValue;
/** Printed value per unit of the marker's own: 1, or the factor to SI. */
export declare const unitFactor: (voice: Voice, id: MarkerId) => number;
export declare function protocolText(voice: Voice, id: ProtocolId, row: TextRow): string;
/** A finding, and where it needs it, how it was read and that the model goes another way. */
export declare function findingText(voice: Voice, { id, disagreeing }: CompareCell, finding: ProtocolFinding): string;
/** Ids of the sources behind everything a protocol's column shows. */
export declare function sourceIdsOf(id: ProtocolId): string[];
