import { columnsOf, mostColumns, withAdded, withPick } from './columns.js';
export const compareActions = (touched) => ({
    pick: (index, id) => {
        if (index === 0)
            touched.change({ protocol: id });
        else
            touched.wish(() => withPick(touched.columns(), index, id));
    },
    share: (index) => {
        const protocol = touched.columns()[index];
        if (!protocol)
            return;
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
//# sourceMappingURL=actions.js.map