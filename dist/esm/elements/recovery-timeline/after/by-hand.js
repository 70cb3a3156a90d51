// What a reader moves in the drawing itself: the moment, by pointer and keys, the end of testosterone, and each course of a
// medicine beside it.
import { html, nothing, svg } from 'lit';
import { rangeOf } from '../../../scenario/fields.js';
import { recoveryTimelineCourses } from '../../../text/en/recovery-timeline-courses.js';
import { protocolName } from '../treatments.js';
import { handleTemplate } from './handle.template.js';
import { movables } from './movable.js';
import { PointerHold } from './pointer-hold.js';
/** A handle reaches so far beyond its bar, and into it at most; bars stand so far apart. px at the default text size */
const outer = 28;
const inner = 10;
const rowGap = 10;
/** Where names stand above the bars there is more room. */
const highTarget = 44;
/** What of a bar is pressed for a part of it. */
function lookOf(bar, part, { width, k, above }) {
    const height = above ? Math.max(highTarget, bar.height) : bar.height + rowGap * k;
    const y = bar.y + bar.height / 2 - height / 2;
    const inside = Math.min(inner, bar.width / 3);
    const right = bar.x + bar.width;
    const row = { y, height };
    const of = { outside: bar.testosterone };
    const grip = { y: bar.y + bar.height / 2 };
    if (part === 'whole')
        return { ...of, target: { ...row, x: bar.x + inside, width: bar.width - 2 * inside } };
    if (part === 'start') {
        const from = Math.max(0, bar.x - outer);
        return { ...of, target: { ...row, x: from, width: bar.x + inside - from }, grip: { ...grip, x: bar.x } };
    }
    // Nothing reaches out of the element: that would widen the page.
    const to = Math.min(width, right + outer);
    const from = Math.min(right - inside, to - 24);
    return { ...of, target: { ...row, x: from, width: to - from }, grip: { ...grip, x: right } };
}
export class ByHand {
    #host;
    #times;
    #change;
    #limit;
    /** @param drawing the one on the screen @param times the unit of time in use */
    constructor(host, drawing, times, change) {
        /** Keys of the slider of the moment: Page keys go half a year, and in weeks every key goes by weeks. */
        this.turnPage = (event) => {
            const { page, step, unit } = this.#times();
            const { scenario } = this.#host.shared;
            const [low, high] = rangeOf('month', scenario);
            const arrow = unit === 'weeks' ? 1 : Number.NaN;
            const steps = {
                PageUp: page,
                PageDown: -page,
                ArrowRight: arrow,
                ArrowUp: arrow,
                ArrowLeft: -arrow,
                ArrowDown: -arrow,
            }[event.key];
            if (steps === undefined || Number.isNaN(steps))
                return;
            event.preventDefault();
            const to = this.#times().snap(scenario.month) + steps * step;
            this.#change({ month: Math.min(Math.max(to, low), high) });
        };
        this.#undo = () => {
            this.#limit = undefined;
            this.hold.undo();
        };
        this.#host = host;
        this.#times = times;
        this.#change = change;
        this.hold = new PointerHold(host, drawing, (handle, month) => this.#take(handle, month));
    }
    /** The handles over the bars. */
    handles(drawing) {
        const { bars } = drawing.main;
        const times = this.#times();
        return this.#movables().map((movable) => {
            const bar = bars[movable.bar];
            return bar ? handleTemplate(movable, lookOf(bar, movable.part, drawing), drawing.k, times, this.#undo) : svg ``;
        });
    }
    /** What can be done with the bars, whose they are, and why one of them went no further. */
    words() {
        const { voice, shared } = this.#host;
        const { scenario, run } = shared;
        const say = voice.say(recoveryTimelineCourses);
        const beside = run.regimen.length > (run.hasTestosterone ? 1 : 0);
        if (!scenario.courses && !beside && run.stopMonth === null)
            return nothing;
        const protocol = protocolName(voice, scenario.protocol);
        return html `<p>
        ${scenario.courses ? say.own({ protocol }) : beside ? say.hint : say.hintEnd}
        ${scenario.courses
            ? html `<button
                type="button"
                part="protocol-courses"
                @click=${() => {
                this.#limit = undefined;
                this.#change({ courses: '' });
                this.#keepPlace();
            }}
              >
                ${say.back}
              </button>`
            : nothing}
        <span role="status">${this.#limit ? say[this.#limit] : ''}</span>
      </p>`;
    }
    /** The button pressed goes away: the focus goes to the bars that it put back. */
    #keepPlace() {
        requestAnimationFrame(() => {
            this.#host.renderRoot.querySelector('.handle')?.focus();
        });
    }
    #undo;
    #movables() {
        const { voice, shared } = this.#host;
        return movables({
            voice,
            times: this.#times(),
            ...shared,
            change: this.#change,
            stopped: (limit) => {
                if (limit === this.#limit)
                    return;
                this.#limit = limit;
                this.#host.requestUpdate();
            },
        });
    }
    /** What a press at a month takes hold of. */
    #take(handle, pressed) {
        const { scenario } = this.#host.shared;
        const { courses, trtMonths } = scenario;
        const { snap } = this.#times();
        if (handle) {
            const taken = this.#movables().find(({ name }) => name === handle.dataset['moves']);
            if (!taken)
                return undefined;
            return {
                move: (to) => {
                    taken.to(snap(taken.month + to - pressed));
                },
                undo: () => {
                    this.#change({ courses, trtMonths });
                },
            };
        }
        const [first, last] = rangeOf('month', scenario);
        if (pressed < first - 0.5 || pressed > last + 0.5)
            return undefined;
        return {
            move: (to) => {
                const [low, high] = rangeOf('month', this.#host.shared.scenario);
                this.#change({ month: Math.min(Math.max(snap(to), low), high) });
            },
            undo: () => undefined,
        };
    }
}
//# sourceMappingURL=by-hand.js.map