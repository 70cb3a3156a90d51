// What of the facts on a page is past its due date. Pure: the day it is comes from outside.
import { freshness } from '../../data/freshness.js';
/**
 * Undefined where everything is current.
 * @param today "2026-11-22"
 */
export function overdueAmong(facts, today) {
    const all = [...facts];
    const due = all.filter((fact) => freshness(fact, today) !== 'current');
    const oldest = due.reduce((first, fact) => (first && first.reviewDue <= fact.reviewDue ? first : fact), undefined);
    if (!oldest)
        return undefined;
    const expired = due.filter((fact) => freshness(fact, today) === 'expired').length;
    return { due: due.length, expired, of: all.length, reviewed: oldest.reviewed, reviewDue: oldest.reviewDue };
}
//# sourceMappingURL=overdue.js.map