import type { AxisParameters } from '../parameters.js';
import type { Agent } from './agent.js';
export declare const aromataseAgents: Readonly<Record<'anastrozole', Agent>>;
/** Turns mg of anastrozole in the body into what is left of the making of estradiol. */
export declare function slowAromatase(amounts: Float64Array, p: AxisParameters): void;
