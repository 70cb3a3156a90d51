import type { Protocol, ProtocolId } from './types.js';
export declare const protocols: Readonly<Record<ProtocolId, Protocol>>;
