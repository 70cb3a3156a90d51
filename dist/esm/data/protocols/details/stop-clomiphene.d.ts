import type { ProtocolDetails } from '../protocol.js';
export declare const stopClomipheneDetails: ProtocolDetails;
