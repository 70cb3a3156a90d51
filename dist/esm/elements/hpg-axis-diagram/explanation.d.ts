import type { NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
/** What a part of the drawing is and does. */
export declare function explanation(voice: Voice, state: AxisState, node: NodeId): string;
