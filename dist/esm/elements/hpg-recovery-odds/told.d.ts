import { type SimulatedOdds } from './simulated.js';
import type { OddsView, ToldOdds } from './view.js';
/** What the men got so far come to, in words. */
export declare function toldOf(view: OddsView, odds: SimulatedOdds): ToldOdds;
