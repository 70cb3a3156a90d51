// Which panels are open at a width, and how high they are.
import { panelIds } from './timeline-input.js';
const wideFrom = 1000;
const middleFrom = 600;
/** Panels higher than this have more ticks. */
export const largeFrom = 120;
/** Height of a panel that a reader unfolds. */
export const foldedHeight = 96;
/**
 * @param width of the element, px at the default text size
 * @param plain Fundamentals: what the reader came for, larger; the hormones stay at hand below
 */
export function panelsAt(width, plain) {
    const form = width >= wideFrom ? 'wide' : width >= middleFrom ? 'middle' : 'narrow';
    const share = form === 'narrow' ? 0.8 : 1;
    const heightOf = (id) => {
        if (id === 'sperm')
            return plain ? 250 * share : 158;
        if (id === 'testisVolume')
            return plain ? 190 * share : 100;
        return 76;
    };
    const firstOpen = plain ? 4 : form === 'narrow' ? 3 : 0;
    return {
        form,
        open: panelIds.slice(firstOpen).map((id) => ({ id, height: heightOf(id) })),
        folded: panelIds.slice(0, firstOpen),
    };
}
//# sourceMappingURL=sizes.js.map