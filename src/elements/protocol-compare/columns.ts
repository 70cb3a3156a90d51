// Which protocols stand side by side: the shared one first, then the reader's or the page's choice.
import type { ProtocolId } from '../../data/types.js';
import { protocolIds } from '../../scenario/fields.js';
import { ScenarioError } from '../../scenario/scenario.js';

export const fewestColumns = 2;
export const mostColumns = 5;
const usualColumns = 4;

/** Beside the first unless the page names others; what is already first is passed over. */
const usualPicks: readonly ProtocolId[] = ['stop', 'stop-hcg-serm', 'trt-hcg', 'clomiphene'];
/** Taken when the reader asks for more columns than were named. */
const furtherPicks: readonly ProtocolId[] = [...usualPicks, 'untreated', 'trt'];

/** What stands beside the first, in order, and how many columns the reader asked for. */
export interface ColumnWish {
  readonly picks: readonly ProtocolId[];
  /** Undefined: as many as the page named, or four. */
  readonly count: number | undefined;
  /** Whether the picks were named by page or reader. */
  readonly named: boolean;
}

export const usualWish: ColumnWish = { picks: usualPicks, count: undefined, named: false };

/**
 * The `protocols` attribute: ids between spaces, one to five.
 * @throws ScenarioError naming what cannot be used and what can.
 */
export function readProtocols(written: string): ColumnWish {
  const ids = [...new Set(written.split(/\s+/).filter((id) => id !== ''))];
  if (ids.length === 0) return usualWish;
  const wrong = ids.filter((id) => !(protocolIds as readonly string[]).includes(id));
  if (wrong.length > 0) throw new ScenarioError('protocols', wrong.join(' '), protocolIds.join(', '));
  if (ids.length > mostColumns) {
    throw new ScenarioError('protocols', written.trim(), `at most ${mostColumns} different ids`);
  }
  return { picks: ids as ProtocolId[], count: undefined, named: true };
}

/** The columns from first to last, each protocol once. */
export function columnsOf(first: ProtocolId, wish: ColumnWish): readonly ProtocolId[] {
  const beside = wish.picks.filter((id) => id !== first);
  const asked = wish.count ?? (wish.named ? beside.length + 1 : usualColumns);
  const count = Math.min(mostColumns, Math.max(fewestColumns, asked));
  return [...new Set([first, ...beside, ...furtherPicks])].slice(0, count);
}

/** A column shows another protocol; one that stands elsewhere already changes places with it. */
export function withPick(columns: readonly ProtocolId[], index: number, id: ProtocolId): ColumnWish {
  const before = columns[index];
  const picks = columns.map((shown, at) => {
    if (at === index) return id;
    return shown === id && before ? before : shown;
  });
  return { picks: picks.slice(1), count: columns.length, named: true };
}

/** Always on offer: waiting, and changing nothing for a man on testosterone and for one without. */
export const alwaysOffered: readonly ProtocolId[] = ['stop', 'trt', 'untreated'];

/** One more column at the end, in place of the last where no more fit. */
export const withAdded = (columns: readonly ProtocolId[], id: ProtocolId): ColumnWish => ({
  picks: [...columns.slice(1, mostColumns - 1), id],
  count: Math.min(mostColumns, columns.length + 1),
  named: true,
});

/** Another protocol has become the first: the former first takes its place in the row. */
export function withFirst(wish: ColumnWish, before: ProtocolId, first: ProtocolId): ColumnWish {
  return withPick(columnsOf(before, wish), 0, first);
}
