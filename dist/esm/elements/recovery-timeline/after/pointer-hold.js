export class PointerHold {
    #host;
    #drawing;
    #take;
    #held;
    #lastMonth;
    /**
     * @param drawing the one on the screen
     * @param take what a press at a month takes hold of; on a handle, or on the plot (null)
     */
    constructor(host, drawing, take) {
        this.#lastMonth = 0;
        this.press = (event) => {
            if (event.button !== 0)
                return;
            const handle = event.target.closest('.handle');
            const month = this.#monthAt(event);
            const held = this.#take(handle, month);
            if (!held)
                return;
            this.#lastMonth = this.#drawing().lastMonth;
            this.#held = held;
            event.currentTarget.setPointerCapture(event.pointerId);
            handle?.focus();
            if (!handle)
                held.move(month);
        };
        this.move = (event) => {
            this.#held?.move(Math.min(this.#monthAt(event), this.#lastMonth));
        };
        this.release = () => {
            this.#held = undefined;
            this.#host.requestUpdate();
        };
        /** Puts back what is held. */
        this.undo = () => {
            this.#held?.undo();
            this.release();
        };
        this.#host = host;
        this.#drawing = drawing;
        this.#take = take;
    }
    /** The axis stays as it is while something is held: its last month; undefined when nothing is. */
    get lastMonth() {
        return this.#held && this.#lastMonth;
    }
    #monthAt(event) {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const drawing = this.#drawing();
        return drawing.x.invert(((event.clientX - left) * drawing.width) / width);
    }
}
//# sourceMappingURL=pointer-hold.js.map