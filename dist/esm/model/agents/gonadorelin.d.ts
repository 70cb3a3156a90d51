import type { Agent } from './agent.js';
import type { Lag } from './lag.js';
export declare const gonadorelinAgents: Readonly<Record<'gonadorelin', Agent>>;
/** How far the pituitary follows so many pulses per day from outside. */
export declare const tiredPituitary: Lag;
