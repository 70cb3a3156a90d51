// Where a popover opens: under its word or mark, above it where there is no room below, never beside the window. Pure.
/** Space between word and popover, and to the edges of the window, CSS px. */
const gap = 4;
const margin = 8;
/**
 * Left and top of the popover in the window, CSS px.
 * @param word box of the line of the word, or of the mark, at which it opens
 */
export function placePopover(word, popover, room, fromRight = false) {
    const wanted = fromRight ? word.right - popover.width : word.left;
    const left = Math.max(margin, Math.min(wanted, room.width - popover.width - margin));
    const below = word.bottom + gap;
    const above = word.top - gap - popover.height;
    const fitsBelow = below + popover.height <= room.height - margin;
    return { left, top: fitsBelow || above < margin ? below : above };
}
//# sourceMappingURL=place-popover.js.map