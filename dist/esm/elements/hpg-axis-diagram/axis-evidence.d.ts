import type { Evidence } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
import type { Given } from './axis-state.js';
export declare function axisEvidence(voice: Voice, given: readonly Given[]): Evidence;
