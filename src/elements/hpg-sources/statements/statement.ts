// One statement that rests on sources, in a reader's words.
import type { Levelled, Quantity, Reviewed, Strength } from '../../../data/types.js';
import { sourcesElement } from '../../../text/en/sources-element.js';
import type { Voice } from '../../../text/index.js';

export interface Statement {
  /** Stable: the id of the fact, with its part where it has several. */
  readonly id: string;
  readonly strength: Strength;
  readonly sources: readonly string[];
  /** Absent where the fact carries no dates of its own. Where it has expired, it folds to its source. */
  readonly dates?: Reviewed;
  readonly words: (voice: Voice) => string;
  /** The published number, or the words, that its mark opens. */
  readonly quantity?: Quantity;
  readonly text?: Levelled;
  /** Every source of it was read in somebody else's account. */
  readonly secondHand?: true;
}

/** What a statement stands on, wherever a fact holds it. */
export interface Basis {
  readonly strength: Strength;
  readonly sources: readonly string[];
}

/** "Stop and wait: it takes months." */
export const under = (voice: Voice, name: string, text: string): string =>
  voice.say(sourcesElement).under({ name, text });

/** A text with its basis. @param name what it is about; absent where the text says so itself */
export function told(
  id: string,
  text: Levelled,
  { strength, sources }: Basis,
  name?: (voice: Voice) => string,
  dates?: Reviewed,
): Statement {
  const words = (voice: Voice): string => {
    const own = voice.fact(id, text);
    return name ? under(voice, name(voice), own) : own;
  };
  return { id, text, strength, sources, words, ...(dates ? { dates } : {}) };
}
