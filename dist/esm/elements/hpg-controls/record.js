/** Notes that are kept where nobody reads them. */
const most = 500;
const records = new WeakMap();
/** Notes on a store since they were first asked for, the oldest first; who reads them takes them out. */
export function recordOf(store, now = () => performance.now()) {
    const known = records.get(store);
    if (known)
        return known;
    const changes = [];
    let before = store.state.scenario;
    // Store and notes live and go together.
    store.subscribe(({ scenario }, fields) => {
        if (fields.length === 0)
            return;
        if (changes.length === most)
            changes.shift();
        changes.push({ before, fields, touched: store.touched, at: now() });
        before = scenario;
    });
    records.set(store, changes);
    return changes;
}
//# sourceMappingURL=record.js.map