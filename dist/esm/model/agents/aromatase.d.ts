import type { Agent } from './agent.js';
import type { Lag } from './lag.js';
export declare const aromataseAgents: Readonly<Record<'anastrozole', Agent>>;
/** What mg of anastrozole in the body leave of the making of estradiol. */
export declare const slowerAromatase: Lag;
