// Which step a reader is at: the one that crosses the middle of the window.
/** How long a jump may take, ms, before scrolling counts again. */
const longestJump = 1200;
export class ReadingLine {
    #entered;
    #crossing = new Set();
    #steps = [];
    #observer;
    /** The step that a jump leads to: those it passes are not read. */
    #held;
    #release;
    #first = true;
    /** The reader has not moved yet. */
    #waiting = false;
    /** @param entered told of each step that comes to the middle; `first` for the one that is there from the start */
    constructor(entered) {
        this.#entered = entered;
    }
    /** Watches these steps, in the order of the page, instead of those before. */
    watch(steps) {
        this.#observer ??= new IntersectionObserver(this.#seen, { rootMargin: '-50% 0px -50% 0px' });
        for (const step of this.#steps) {
            if (steps.includes(step))
                continue;
            this.#observer.unobserve(step);
            this.#crossing.delete(step);
        }
        for (const step of steps)
            if (!this.#steps.includes(step))
                this.#observer.observe(step);
        this.#steps = [...steps];
    }
    /** A jump to a step begins: until it arrives, steps on the way do not count. */
    hold(step) {
        this.#held = step;
        clearTimeout(this.#release);
        this.#release = setTimeout(this.#let, longestJump);
    }
    stop() {
        clearTimeout(this.#release);
        this.#held = undefined;
        this.#go();
        this.#observer?.disconnect();
        this.#observer = undefined;
        this.#crossing.clear();
        this.#steps = [];
        this.#first = true;
    }
    #let = () => {
        clearTimeout(this.#release);
        this.#held = undefined;
    };
    get #present() {
        return this.#steps.find((one) => this.#crossing.has(one));
    }
    #go() {
        this.#waiting = false;
        removeEventListener('scroll', this.#moved, true);
    }
    /** The reader begins to move where nobody had yet. */
    #moved = (event) => {
        const [scrolled] = event.composedPath();
        // The column of pictures scrolls too.
        if (!(scrolled instanceof Node) || !this.#steps.some((step) => scrolled.contains(step)))
            return;
        this.#go();
        const step = this.#present;
        if (step && !this.#held)
            this.#entered(step, false);
    };
    #seen = (entries) => {
        for (const { target, isIntersecting } of entries) {
            if (isIntersecting)
                this.#crossing.add(target);
            else
                this.#crossing.delete(target);
        }
        const first = this.#first;
        this.#first = false;
        // Short steps: a later one is in the middle of the window while the reader begins with the first.
        if (first && (this.#steps[0]?.getBoundingClientRect().top ?? 0) >= 0) {
            this.#waiting = true;
            addEventListener('scroll', this.#moved, { passive: true, capture: true });
        }
        const step = this.#present;
        if (!step || this.#waiting)
            return;
        if (this.#held) {
            if (this.#crossing.has(this.#held))
                this.#let();
            return;
        }
        this.#entered(step, first);
    };
}
//# sourceMappingURL=reading-line.js.map