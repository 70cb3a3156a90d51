// Finds every string a reader may see: in the facts, and in the messages of the elements. Nothing is listed by hand, so
// that a new entry or message cannot be left out.
import type { Level } from '../../src/data/types.js';
import { isNode, nameOf } from './facts.js';
import { valuesFor } from './probe-values.js';

/** One string with its place. */
export interface Told {
  /** The path to it: "claims.lh-falls.text.fundamentals", "text.common.notice.fundamentals". */
  readonly where: string;
  /** The depth it is told at; 'all' where it is told once for every depth. */
  readonly level: Level | 'all';
  readonly words: string;
}

export const levels: readonly Level[] = ['fundamentals', 'intermediate', 'academic'];

/** Keys of ids, enumerations, dates and citations: not told as they stand. */
const notTold = new Set(
  [
    ['id', 'kind', 'strength', 'source', 'sources', 'quantities', 'markers', 'marker', 'agent', 'acts', 'direction'],
    ['compared', 'testosterone', 'since', 'role', 'why', 'read', 'reviewed', 'reviewDue', 'expires', 'protocols'],
    ['agents', 'terms', 'see', 'claims', 'claim', 'quantity', 'protocol', 'stage', 'stages', 'of', 'method'],
  ].flat(),
);

type Node = Readonly<Record<string, unknown>>;

/** A text at three depths, whole or with a depth missing. */
export const isLevelled = (value: unknown): value is Node =>
  isNode(value) && !Array.isArray(value) && levels.some((level) => level in value);

/** Every string below a fact; a blank or missing depth is told as ''. */
export function toldIn(value: unknown, where: string): Told[] {
  if (typeof value === 'string') return [{ where, level: 'all', words: value }];
  if (!isNode(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => toldIn(item, `${where}.${nameOf(item, index)}`));
  if (isLevelled(value)) {
    return levels.map((level) => {
      const words = value[level];
      return { where: `${where}.${level}`, level, words: typeof words === 'string' ? words : '' };
    });
  }
  return Object.entries(value).flatMap(([key, item]) => (notTold.has(key) ? [] : toldIn(item, `${where}.${key}`)));
}

/** The strings of one message: fixed words, or what a function of values makes of plausible ones. */
function spoken(message: unknown, where: string, level: Told['level']): Told[] {
  if (typeof message === 'string') return [{ where, level, words: message }];
  if (typeof message !== 'function') return [{ where, level, words: '' }];
  const say = message as (values: unknown) => string;
  return [...valuesFor(say)].map((words) => ({ where, level, words }));
}

/** Every string of a catalogue of messages. */
export function toldBy(name: string, english: Node): Told[] {
  return Object.entries(english).flatMap(([key, message]) =>
    isLevelled(message)
      ? levels.flatMap((level) => spoken(message[level], `text.${name}.${key}.${level}`, level))
      : spoken(message, `text.${name}.${key}`, 'all'),
  );
}
