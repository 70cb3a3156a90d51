import type { Agent } from './agent.js';
export declare const gonadorelinAgents: Readonly<Record<'gonadorelin', Agent>>;
/** Turns pulses per day from outside, on a fine grid as in followWithLag, into how far the pituitary follows. */
export declare function tirePituitary(into: Float64Array, pulses: Float64Array, spacingDays: number): void;
