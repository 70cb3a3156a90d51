import type { SourcedText } from '../sourced-text.js';
import type { ProtocolId } from '../types.js';
import type { CompleteProtocol, ProtocolDetails } from './protocol.js';
/** The texts of a protocol that carry their own sources. */
export declare const sourcedTextsOf: (details: ProtocolDetails) => Readonly<Record<string, SourcedText>>;
/** Protocols in full; `sources` holds every source behind any of their texts. */
export declare const completeProtocols: Readonly<Record<ProtocolId, CompleteProtocol>>;
