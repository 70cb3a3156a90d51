import { protocolIds } from '../../scenario/fields.js';
import { ScenarioError } from '../../scenario/scenario.js';
export const fewestColumns = 2;
export const mostColumns = 5;
const usualColumns = 4;
/** Beside the first unless the page names others; what is already first is passed over. */
const usualPicks = ['stop', 'stop-hcg-serm', 'trt-hcg', 'clomiphene'];
/** Taken when the reader asks for more columns than were named. */
const furtherPicks = [...usualPicks, 'untreated', 'trt'];
export const usualWish = { picks: usualPicks, count: undefined, named: false };
/**
 * The `protocols` attribute: ids between spaces, one to five.
 * @throws ScenarioError naming what cannot be used and what can.
 */
export function readProtocols(written) {
    const ids = [...new Set(written.split(/\s+/).filter((id) => id !== ''))];
    if (ids.length === 0)
        return usualWish;
    const wrong = ids.filter((id) => !protocolIds.includes(id));
    if (wrong.length > 0)
        throw new ScenarioError('protocols', wrong.join(' '), protocolIds.join(', '));
    if (ids.length > mostColumns) {
        throw new ScenarioError('protocols', written.trim(), `at most ${mostColumns} different ids`);
    }
    return { picks: ids, count: undefined, named: true };
}
/** The columns from first to last, each protocol once. */
export function columnsOf(first, wish) {
    const beside = wish.picks.filter((id) => id !== first);
    const asked = wish.count ?? (wish.named ? beside.length + 1 : usualColumns);
    const count = Math.min(mostColumns, Math.max(fewestColumns, asked));
    return [...new Set([first, ...beside, ...furtherPicks])].slice(0, count);
}
/** A column shows another protocol; one that stands elsewhere already changes places with it. */
export function withPick(columns, index, id) {
    const before = columns[index];
    const picks = columns.map((shown, at) => {
        if (at === index)
            return id;
        return shown === id && before ? before : shown;
    });
    return { picks: picks.slice(1), count: columns.length, named: true };
}
/** Always on offer: waiting, and changing nothing for a man on testosterone and for one without. */
export const alwaysOffered = ['stop', 'trt', 'untreated'];
/** One more column at the end, in place of the last where no more fit. */
export const withAdded = (columns, id) => ({
    picks: [...columns.slice(1, mostColumns - 1), id],
    count: Math.min(mostColumns, columns.length + 1),
    named: true,
});
/** Another protocol has become the first: the former first takes its place in the row. */
export function withFirst(wish, before, first) {
    return withPick(columnsOf(before, wish), 0, first);
}
//# sourceMappingURL=columns.js.map