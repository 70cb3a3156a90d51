import type { NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { Claim } from '../../data/types.js';
export declare const partClaims: Readonly<Record<NodeId, readonly Claim[]>>;
