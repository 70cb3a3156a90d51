import { type PanelId } from './timeline-input.js';
/** wide: values beside the lines; middle: name and value above each panel; narrow: as middle, hormones folded. */
export type Form = 'wide' | 'middle' | 'narrow';
export interface PanelChoice {
    readonly form: Form;
    /** Drawn one above the other on one axis, with their heights, px at the default text size. */
    readonly open: readonly {
        readonly id: PanelId;
        readonly height: number;
    }[];
    /** Rows with a sparkline that open on demand. */
    readonly folded: readonly PanelId[];
}
/** Panels higher than this have more ticks. */
export declare const largeFrom = 120;
/** Height of a panel that a reader unfolds. */
export declare const foldedHeight = 96;
/**
 * @param width of the element, px at the default text size
 * @param plain Fundamentals: what the reader came for, larger; the hormones stay at hand below
 */
export declare function panelsAt(width: number, plain: boolean): PanelChoice;
