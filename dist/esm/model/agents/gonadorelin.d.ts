import type { Agent } from './agent.js';
export declare const gonadorelinAgents: Readonly<Record<'gonadorelin', Agent>>;
/** Turns pulses per day from outside into how far the pituitary follows. */
export declare function tirePituitary(pulses: Float64Array, spacingDays: number): void;
