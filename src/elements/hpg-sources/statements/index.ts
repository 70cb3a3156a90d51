// Everything in the data that rests on a source, and every source with what rests on it. Fetched by the element, because
// no other part of a page needs all facts at once.
import { sources } from '../../../data/sources.js';
import type { SourceEntry } from '../filter.js';
import { inOrder } from '../filter.js';
import { factStatements } from './of-facts.js';
import { medicineStatements } from './of-medicines.js';
import { trialStatements } from './of-trials.js';
import type { Statement } from './statement.js';

/** Replays included, which have no word of their own for it. */
const onlySecondHand = ({ strength, sources: ids }: Statement): boolean =>
  strength !== 'none-found' && ids.length > 0 && ids.every((id) => sources[id]?.read === 'secondary');

/** Every statement once: a number that stands in two places keeps its one id. */
export const statements: readonly Statement[] = [
  ...new Map(
    [...factStatements(), ...medicineStatements(), ...trialStatements()].map((statement) => [
      statement.id,
      onlySecondHand(statement) ? { ...statement, secondHand: true as const } : statement,
    ]),
  ).values(),
];

/** Every source with what rests on it, in the order of a reference list. */
export const sourceEntries: readonly SourceEntry[] = inOrder(Object.values(sources)).map((source) => ({
  source,
  statements: statements.filter((statement) => statement.sources.includes(source.id)),
}));
