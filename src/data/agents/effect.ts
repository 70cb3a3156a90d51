// Short forms for writing down what a medicine does to each marker.
import type { Levelled, MarkerId, SourceIds, Strength } from '../types.js';
import type { AgentEffect } from './agent.js';

const atEveryDepth = (text: string | Levelled): Levelled =>
  typeof text === 'string' ? { fundamentals: text, intermediate: text, academic: text } : text;

/** One effect; the text may be one string for all depths. */
export const effect = (
  marker: MarkerId,
  direction: Exclude<AgentEffect['direction'], 'unknown'>,
  text: string | Levelled,
  strength: Exclude<Strength, 'none-found' | 'model'>,
  ...sources: SourceIds
): AgentEffect => ({ marker, direction, finding: atEveryDepth(text), strength, sources });

/** Markers for which no good study was found. */
export const noGoodStudy = (...markers: readonly MarkerId[]): readonly AgentEffect[] =>
  markers.map((marker) => ({
    marker,
    direction: 'unknown',
    finding: {
      fundamentals: 'No good study found.',
      intermediate: 'No good study found.',
      academic: 'No good study found in men on this medicine.',
    },
    strength: 'none-found',
    sources: [],
  }));
