import type { Agent } from './agent.js';
import type { Lag } from './lag.js';
export declare const gonadotropinAgents: Readonly<Record<'hcg' | 'rfsh' | 'hmg', Agent>>;
/** What hCG, which stays on its receptor for days, leaves of the Leydig cells' sensitivity to it. LH in pulses neither dulls
 *  nor wears off. */
export declare const dullerLeydigCells: Lag;
