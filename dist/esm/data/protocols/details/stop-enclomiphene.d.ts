import type { ProtocolDetails } from '../protocol.js';
export declare const stopEnclomipheneDetails: ProtocolDetails;
