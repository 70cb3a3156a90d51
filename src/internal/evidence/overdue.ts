// What of the facts on a page is past its due date. Pure: the day it is comes from outside.
import { freshness } from '../../data/freshness.js';
import type { Reviewed } from '../../data/types.js';

export interface Overdue {
  /** How many are past their due date, expired ones among them. */
  readonly due: number;
  readonly expired: number;
  readonly of: number;
  /** When the longest overdue one was last checked, and when it was due. */
  readonly reviewed: string;
  readonly reviewDue: string;
}

/**
 * Undefined where everything is current.
 * @param today "2026-11-22"
 */
export function overdueAmong(facts: Iterable<Reviewed>, today: string): Overdue | undefined {
  const all = [...facts];
  const due = all.filter((fact) => freshness(fact, today) !== 'current');
  const oldest = due.reduce<Reviewed | undefined>(
    (first, fact) => (first && first.reviewDue <= fact.reviewDue ? first : fact),
    undefined,
  );
  if (!oldest) return undefined;
  const expired = due.filter((fact) => freshness(fact, today) === 'expired').length;
  return { due: due.length, expired, of: all.length, reviewed: oldest.reviewed, reviewDue: oldest.reviewDue };
}
