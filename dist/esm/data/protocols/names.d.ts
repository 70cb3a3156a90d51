import type { Protocol, ProtocolId } from '../types.js';
export declare const protocolNames: Readonly<Record<ProtocolId, Protocol['name']>>;
