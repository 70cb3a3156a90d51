// The element that the present step is about: found by what the step names, marked, and brought into sight.
/** For the styles of the page. */
const mark = 'data-hpg-focus';
export class FocusMark {
    #story;
    constructor(story) {
        this.#story = story;
    }
    /** The element that a step names by id or tag: one of the story before any other. */
    of(step) {
        const name = step.getAttribute('focus')?.trim();
        if (!name)
            return undefined;
        const root = this.#story.getRootNode();
        const tag = CSS.escape(name);
        return root.getElementById(name) ?? this.#story.querySelector(tag) ?? root.querySelector(tag) ?? undefined;
    }
    /** Scrolls within the column of pictures alone: the page stays where the reader is. */
    move(step, column, behavior) {
        const target = step && this.of(step);
        if (target === this.present)
            return;
        this.clear();
        this.present = target;
        target?.setAttribute(mark, '');
        if (!column || !target || column.scrollHeight <= column.clientHeight)
            return;
        const top = column.scrollTop + target.getBoundingClientRect().top - column.getBoundingClientRect().top;
        column.scrollTo({ top, behavior });
    }
    /** Takes the mark away; what it was on stays known. */
    clear() {
        this.present?.removeAttribute(mark);
    }
}
//# sourceMappingURL=focus-mark.js.map