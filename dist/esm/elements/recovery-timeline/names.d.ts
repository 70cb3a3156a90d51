import type { ValueWords } from '../../charts/timeline/drawing-words.js';
import type { PanelQuantity } from '../../charts/timeline/published.js';
import type { PanelId } from '../../charts/timeline/timeline-input.js';
import type { Quantity } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
/** Factor from a marker's own unit to the one shown. */
export declare const factorOf: (voice: Voice, id: PanelId) => number;
/** A marker's value with its unit. */
export declare function valueWords(voice: Voice, id: PanelId, value: number): ValueWords;
/** A text of a quantity; the same at every depth. */
export declare function fixedText(voice: Voice, quantity: Pick<Quantity, 'id' | typeof field>, field: 'what' | 'people' | 'unit' | 'time'): string;
/** Low and high of a published interval in words; '' where none is published. */
export declare function ends(voice: Voice, { spread }: PanelQuantity): {
    low: string;
    high: string;
};
/** "61–72", or '' where none is published. */
export declare function intervalWords(voice: Voice, quantity: PanelQuantity): string;
