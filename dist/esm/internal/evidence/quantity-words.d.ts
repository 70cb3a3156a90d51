import type { Quantity } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
/** A text of a quantity; the same at every depth. */
export declare function fixedText(voice: Voice, { id, ...texts }: Quantity, field: 'what' | 'people' | 'unit' | 'time'): string;
/** What was counted or measured: "Men back above 20 million sperm per mL". */
export declare const quantityName: (voice: Voice, quantity: Quantity) => string;
/** "67 of 100 men (61 to 72)", or the value with the reason why no spread is known. */
export declare function valueWords(voice: Voice, quantity: Quantity): string;
/** Value, time and people as one line. */
export declare function quantityWords(voice: Voice, quantity: Quantity): string;
