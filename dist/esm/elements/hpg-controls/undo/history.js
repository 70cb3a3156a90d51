import { recordOf } from '../record.js';
/** Steps that are kept. */
const most = 100;
/** Changes of the same input that follow within this time belong to one movement of the hand, ms. */
const oneMovement = 1000;
/** The one input that a change was made with; undefined where it set several. The moment may have been drawn along. */
function inputOf(fields) {
    const own = fields.filter((field) => field !== 'month');
    return own.length > 1 ? undefined : (own[0] ?? 'month');
}
export class History {
    #store;
    #record;
    #steps = [];
    /** A change of an untouched scenario: by the reader if the scenario counts as touched afterwards, by the page if not. */
    #early;
    constructor(store) {
        this.#store = store;
        this.#record = recordOf(store);
    }
    /** What undo would take back. */
    get last() {
        for (const change of this.#record.splice(0)) {
            if (change.touched) {
                this.#settle();
                this.#add(change);
            }
            else
                this.#early = change;
        }
        if (this.#store.touched)
            this.#settle();
        return this.#steps.at(-1);
    }
    /** Takes the last step back. @param set puts the scenario from before it in force */
    undo(set) {
        const { last } = this;
        if (!last)
            return undefined;
        this.#steps.pop();
        set(last.before);
        // Taking back is no step.
        this.#record.length = 0;
        return last;
    }
    #settle() {
        if (!this.#early)
            return;
        this.#add(this.#early);
        this.#early = undefined;
    }
    #add(change) {
        const previous = this.#steps.at(-1);
        const input = inputOf(change.fields);
        const moved = previous !== undefined && input !== undefined && inputOf(previous.fields) === input;
        // Looking at one month after another is one step, however long it takes.
        if (moved && (input === 'month' || change.at - previous.at < oneMovement)) {
            const fields = [...new Set([...previous.fields, ...change.fields])];
            this.#steps.splice(-1, 1, { ...previous, fields, at: change.at });
        }
        else {
            this.#steps = [...this.#steps, change].slice(-most);
        }
    }
}
const histories = new WeakMap();
/** The one history of a store. */
export function historyOf(store) {
    let history = histories.get(store);
    if (!history)
        histories.set(store, (history = new History(store)));
    return history;
}
//# sourceMappingURL=history.js.map