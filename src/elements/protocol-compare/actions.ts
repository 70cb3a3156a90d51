// What a reader can do in the comparison: choose and share columns, turn to others, move the moment, choose rows.
import type { RowFilter, RowOrder } from '../../charts/compare/index.js';
import type { ProtocolId } from '../../data/types.js';
import type { Scenario } from '../../scenario/scenario.js';
import { columnsOf, mostColumns, withAdded, withPick, type ColumnWish } from './columns.js';
import type { CompareActions, CompareView } from './view.js';

/** What of the element a reader's actions touch. */
interface Touched {
  columns(): readonly ProtocolId[];
  /** Which columns are on screen. */
  shown(): CompareView['layout'];
  /** The protocol of the shared scenario. */
  shared(): ProtocolId;
  change(patch: Partial<Scenario>): void;
  /** Changes which columns are wished for. */
  wish(change: (wish: ColumnWish) => ColumnWish): void;
  turnTo(position: number): void;
  filter(filter: RowFilter): void;
  order(order: RowOrder): void;
  /** Where the focus goes once this has been drawn. */
  focus(selector: string, at: number): void;
}

export const compareActions = (touched: Touched): CompareActions => ({
  pick: (index, id) => {
    if (index === 0) touched.change({ protocol: id });
    else touched.wish(() => withPick(touched.columns(), index, id));
  },
  share: (index) => {
    const protocol = touched.columns()[index];
    if (!protocol) return;
    touched.change({ protocol });
    touched.turnTo(index);
  },
  count: (count) => {
    touched.wish((wish) => ({
      ...wish,
      picks: columnsOf(touched.shared(), { ...wish, count: mostColumns }).slice(1),
      count,
    }));
  },
  turn: (step) => {
    const { narrow, shown } = touched.shown();
    const from = narrow ? shown[0] : shown[1];
    touched.turnTo((from ?? 0) + step);
    // A button at the end of the row is disabled: the other one stays.
    touched.focus('.turn:enabled', step < 0 ? 0 : -1);
  },
  moment: (month) => {
    touched.change({ month });
  },
  add: (id) => {
    touched.wish(() => withAdded(touched.columns(), id));
    touched.turnTo(touched.columns().length - 1);
    touched.focus('.choice select', -1);
  },
  filter: (filter) => {
    touched.filter(filter);
  },
  order: (order) => {
    touched.order(order);
  },
});
