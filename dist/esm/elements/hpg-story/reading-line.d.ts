export declare class ReadingLine {
    #private;
    /** @param entered told of each step that comes to the middle; `first` for the one that is there from the start */
    constructor(entered: (step: Element, first: boolean) => void);
    /** Watches these steps, in the order of the page, instead of those before. */
    watch(steps: readonly Element[]): void;
    /** A jump to a step begins: until it arrives, steps on the way do not count. */
    hold(step: Element): void;
    stop(): void;
}
