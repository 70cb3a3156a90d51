// What a reader moves in the drawing itself: the moment, by pointer and Page keys, and the end of testosterone.
import { nothing } from 'lit';
import { rangeOf } from '../../../scenario/fields.js';
import { endHandle } from './end-handle.js';
import { PointerHold } from './pointer-hold.js';
/** How far Page keys move the moment, months. */
const pageMonths = 6;
export class ByHand {
    #host;
    #change;
    /** @param drawing the one on the screen */
    constructor(host, drawing, change) {
        this.turnPage = (event) => {
            if (event.key !== 'PageUp' && event.key !== 'PageDown')
                return;
            event.preventDefault();
            this.#set('month', this.#host.shared.scenario.month + (event.key === 'PageUp' ? pageMonths : -pageMonths));
        };
        this.#host = host;
        this.#change = change;
        this.hold = new PointerHold(host, drawing, (handle, month) => this.#take(handle, month));
    }
    /** The handle at the end of testosterone; nothing where it is not stopped. */
    handle({ main, k }) {
        const { scenario, run } = this.#host.shared;
        const bar = main.bars.find(({ testosterone }) => testosterone);
        if (run.stopMonth === null || !bar)
            return nothing;
        return endHandle(this.#host.voice, bar, k, run.stopMonth, rangeOf('trtMonths', scenario), (months) => {
            this.#set('trtMonths', months);
        }, this.hold.undo);
    }
    /** A field at a month, inside what is allowed. */
    #set(field, value) {
        const [low, high] = rangeOf(field, this.#host.shared.scenario);
        this.#change({ [field]: Math.min(Math.max(Math.round(value), low), high) });
    }
    /** What a press at a month takes hold of. */
    #take(handle, month) {
        const { scenario } = this.#host.shared;
        const { trtMonths } = scenario;
        const [first, last] = rangeOf('month', scenario);
        if (!handle && (month < first - 0.5 || month > last + 0.5))
            return undefined;
        const field = handle ? 'trtMonths' : 'month';
        return {
            move: (to) => {
                this.#set(field, to);
            },
            undo: () => {
                if (handle)
                    this.#change({ trtMonths });
            },
        };
    }
}
//# sourceMappingURL=by-hand.js.map