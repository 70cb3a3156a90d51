export interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}
export interface Size {
    readonly width: number;
    readonly height: number;
}
/**
 * Left and top of the popover in the window, CSS px.
 * @param word box of the line of the word, or of the mark, at which it opens
 */
export declare function placePopover(word: Box, popover: Size, room: Size, fromRight?: boolean): {
    left: number;
    top: number;
};
