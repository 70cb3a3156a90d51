// Turns the named exports of fact files into one record keyed by id, so that each fact is written once.
/** Record of the given facts by their id. A repeated id is an error: one of the two would be lost silently. */
export function byId(...groups) {
    const record = {};
    for (const group of groups) {
        for (const fact of Object.values(group)) {
            if (fact.id in record)
                throw new Error(`Two facts have the id "${fact.id}"; each id is allowed once.`);
            record[fact.id] = fact;
        }
    }
    return record;
}
//# sourceMappingURL=by-id.js.map