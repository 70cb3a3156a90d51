import type { Quantity } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
/** A text of a quantity; the same at every depth. */
export declare function fixedText(voice: Voice, { id, ...texts }: Quantity, field: 'people' | 'unit' | 'time'): string;
/** "Weeks back to 20": the id of a quantity says what was counted or measured. */
export declare function quantityName(voice: Voice, { id }: Pick<Quantity, 'id'>): string;
/** "67 of 100 men (61 to 72)", or the value with the reason why no spread is known. */
export declare function valueWords(voice: Voice, quantity: Quantity): string;
/** Value, time and people as one line. */
export declare function quantityWords(voice: Voice, quantity: Quantity): string;
