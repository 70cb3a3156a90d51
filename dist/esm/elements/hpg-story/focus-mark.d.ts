export declare class FocusMark {
    #private;
    present: Element | undefined;
    constructor(story: Element);
    /** The element that a step names by id or tag: one of the story before any other. */
    of(step: Element): Element | undefined;
    /** Scrolls within the column of pictures alone: the page stays where the reader is. */
    move(step: Element | undefined, column: HTMLElement | null, behavior: ScrollBehavior): void;
    /** Takes the mark away; what it was on stays known. */
    clear(): void;
}
