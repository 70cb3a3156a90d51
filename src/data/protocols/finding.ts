// Short forms for writing down what is published about a protocol and a marker.
import type { Levelled, MarkerId, ProtocolFinding } from '../types.js';

type Compared = ProtocolFinding['compared'];

/** One finding; the text may be one string for all depths. */
export const finding = (
  marker: MarkerId,
  direction: ProtocolFinding['direction'],
  compared: Compared,
  text: string | Levelled,
  strength: ProtocolFinding['strength'],
  ...sources: readonly string[]
): ProtocolFinding => ({
  marker,
  direction,
  compared,
  finding: typeof text === 'string' ? { fundamentals: text, intermediate: text, academic: text } : text,
  strength,
  sources,
});

/** The same, where every source was read in somebody else's account. */
export const findingSecondHand = (...told: Parameters<typeof finding>): ProtocolFinding => ({
  ...finding(...told),
  secondHand: true,
});

/** Markers for which a search of the literature found no measurement in men treated this way. */
export const noneFound = (compared: Compared, ...markers: readonly MarkerId[]): readonly ProtocolFinding[] =>
  markers.map((marker) =>
    finding(
      marker,
      'unknown',
      compared,
      {
        fundamentals: 'no study found',
        intermediate: 'no study found',
        academic: 'none found in men treated this way',
      },
      'none-found',
    ),
  );
