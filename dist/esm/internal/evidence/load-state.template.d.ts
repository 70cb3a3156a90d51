import type { Voice } from '../../text/index.js';
import type { OnDemand } from './on-demand.js';
export declare function loadState(voice: Voice, facts: OnDemand<unknown>): unknown;
