import type { Reviewed } from './types.js';
/** due: the next check has not been done in time; expired: the number is folded to its source. */
export type Freshness = 'current' | 'due' | 'expired';
/**
 * The state of an entry on a day. It is due from the day after `reviewDue`, expired from the day after `expires`.
 * @param today "2026-11-22"; longer ISO times are read up to the day
 * @throws RangeError when today is not written as a day
 */
export declare function freshness(entry: Pick<Reviewed, 'reviewDue' | 'expires'>, today: string): Freshness;
/** The worst state of several entries on a day; 'current' where there are none. */
export declare function freshnessOfAll(entries: Iterable<Pick<Reviewed, 'reviewDue' | 'expires'>>, today: string): Freshness;
