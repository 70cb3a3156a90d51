import type { Levelled, MarkerId, ProtocolFinding } from '../types.js';
type Compared = ProtocolFinding['compared'];
/** One finding; the text may be one string for all depths. */
export declare const finding: (marker: MarkerId, direction: ProtocolFinding["direction"], compared: Compared, text: string | Levelled, strength: ProtocolFinding["strength"], ...sources: readonly string[]) => ProtocolFinding;
/** The same, where every source was read in somebody else's account. */
export declare const findingSecondHand: (...told: Parameters<typeof finding>) => ProtocolFinding;
/** Markers for which a search of the literature found no measurement in men treated this way. */
export declare const noneFound: (compared: Compared, ...markers: readonly MarkerId[]) => readonly ProtocolFinding[];
export {};
