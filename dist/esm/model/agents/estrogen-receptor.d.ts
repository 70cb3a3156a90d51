import type { Agent } from './agent.js';
/** Per day; a swallowed tablet, peak about 8 h later. Chosen smooth enough for the solver's step; the curve of weeks does
 *  not depend on it. */
export declare const SWALLOWED_PER_DAY = 5;
export declare const estrogenReceptorAgents: Readonly<Record<'clomiphene' | 'enclomiphene' | 'tamoxifen', Agent>>;
