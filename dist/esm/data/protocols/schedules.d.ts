import type { Protocol, ProtocolId } from '../types.js';
/** Whether testosterone from outside is given, and the other medicines with their months. */
export type ProtocolSchedule = Pick<Protocol, 'testosterone' | 'courses'>;
export declare const protocolSchedules: Readonly<Record<ProtocolId, ProtocolSchedule>>;
