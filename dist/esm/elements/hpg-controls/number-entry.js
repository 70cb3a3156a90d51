// What a reader typed into the number inputs and could not be used, kept until it is put right.
import { rangeOf } from '../../scenario/fields.js';
export class NumberEntries {
    #refused = new Map();
    /** The number where it can be used; otherwise undefined, and the entry is kept. */
    accept(field, written, scenario) {
        const value = written === '' ? Number.NaN : Number(written);
        const [low, high] = rangeOf(field, scenario);
        if (value >= low && value <= high) {
            this.#refused.delete(field);
            return value;
        }
        this.#refused.set(field, { given: written, agent: scenario.agent, value: scenario[field] });
        return undefined;
    }
    /** The entry that could not be used; undefined once another value is in force. */
    refused(field, scenario) {
        const entry = this.#refused.get(field);
        return entry?.agent === scenario.agent && entry.value === scenario[field] ? entry.given : undefined;
    }
    clear() {
        this.#refused.clear();
    }
}
//# sourceMappingURL=number-entry.js.map