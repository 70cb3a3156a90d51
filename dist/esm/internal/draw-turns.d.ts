/**
 * Draws now where this frame has room, else in a later one.
 * @param first the element that the reader's hand is on never waits
 */
export declare function inTurn(host: Element, draw: () => void, first: boolean): Promise<void>;
