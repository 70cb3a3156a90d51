import type { ProtocolDetails } from '../protocol.js';
export declare const trtGonadorelinDetails: ProtocolDetails;
