import type { Levelled, MarkerId, ProtocolFinding } from '../types.js';
type Compared = ProtocolFinding['compared'];
/** One finding; the text may be one string for all depths. */
export declare const finding: (marker: MarkerId, direction: ProtocolFinding["direction"], compared: Compared, text: string | Levelled, strength: ProtocolFinding["strength"], ...sources: readonly string[]) => ProtocolFinding;
/** Markers for which a search of the literature found no measurement in men treated this way. */
export declare const noneFound: (compared: Compared, ...markers: readonly MarkerId[]) => readonly ProtocolFinding[];
export {};
