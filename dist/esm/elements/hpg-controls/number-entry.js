// What a reader typed into number inputs and could not be used, kept until it is put right.
export class NumberEntries {
    #refused = new Map();
    /**
     * The number where it can be used; otherwise undefined, and the entry is kept.
     * @param key names the input
     * @param inForce what the entry was to replace, as refused() is told it
     */
    accept(key, written, [low, high], inForce) {
        const value = written === '' ? Number.NaN : Number(written);
        if (value >= low && value <= high) {
            this.#refused.delete(key);
            return value;
        }
        this.#refused.set(key, { given: written, inForce });
        return undefined;
    }
    /** The entry that could not be used; undefined once another medicine or another value is in force. */
    refused(key, inForce) {
        const entry = this.#refused.get(key);
        return entry?.inForce === inForce ? entry.given : undefined;
    }
    clear() {
        this.#refused.clear();
    }
}
//# sourceMappingURL=number-entry.js.map