import type { ProtocolId } from '../types.js';
import type { ProtocolDetails } from './protocol.js';
export declare const protocolDetails: Readonly<Record<ProtocolId, ProtocolDetails>>;
