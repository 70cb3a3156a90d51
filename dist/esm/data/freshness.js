/** The day at the start of an ISO date or time. */
const day = /^\d{4}-\d{2}-\d{2}/;
/**
 * The state of an entry on a day. It is due from the day after `reviewDue`, expired from the day after `expires`.
 * @param today "2026-11-22"; longer ISO times are read up to the day
 * @throws RangeError when today is not written as a day
 */
export function freshness(entry, today) {
    const now = day.exec(today)?.[0];
    if (now === undefined)
        throw new RangeError(`"${today}" is not a day written as YYYY-MM-DD`);
    // Days written year first are in order as texts are.
    if (entry.expires !== undefined && now > entry.expires)
        return 'expired';
    return now > entry.reviewDue ? 'due' : 'current';
}
const rank = { current: 0, due: 1, expired: 2 };
/** The worst state of several entries on a day; 'current' where there are none. */
export function freshnessOfAll(entries, today) {
    let worst = 'current';
    for (const entry of entries) {
        const one = freshness(entry, today);
        if (rank[one] > rank[worst])
            worst = one;
    }
    return worst;
}
//# sourceMappingURL=freshness.js.map