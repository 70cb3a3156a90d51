export class FocusAfter {
    #host;
    #next;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** After the next rendering. @param of a selector @param at which of what it finds; −1 the last */
    next(of, at) {
        this.#next = { of, at };
    }
    hostUpdated() {
        const next = this.#next;
        this.#next = undefined;
        if (next)
            [...this.#host.renderRoot.querySelectorAll(next.of)].at(next.at)?.focus();
    }
}
//# sourceMappingURL=focus-after.js.map