import type { AxisParameters } from '../parameters.js';
import type { Agent } from './agent.js';
export declare const gonadotropinAgents: Readonly<Record<'hcg' | 'rfsh' | 'hmg', Agent>>;
/** What hCG, which stays on its receptor for days, leaves of the Leydig cells' sensitivity; LH in pulses does not dull.
 *  `hcgIu` on a fine grid as in followWithLag. */
export declare function dullLeydigCells(into: Float64Array, hcgIu: Float64Array, p: AxisParameters, spacingDays: number): void;
