// Everything in the data that rests on a source, and every source with what rests on it. Fetched by the element, because
// no other part of a page needs all facts at once.
import { sources } from '../../../data/sources.js';
import { inOrder } from '../filter.js';
import { factStatements } from './of-facts.js';
import { medicineStatements } from './of-medicines.js';
import { trialStatements } from './of-trials.js';
/** Replays included, which have no word of their own for it. */
const onlySecondHand = ({ strength, sources: ids }) => strength !== 'none-found' && ids.length > 0 && ids.every((id) => sources[id]?.read === 'secondary');
/** Every statement once: a number that stands in two places keeps its one id. */
export const statements = [
    ...new Map([...factStatements(), ...medicineStatements(), ...trialStatements()].map((statement) => [
        statement.id,
        onlySecondHand(statement) ? { ...statement, secondHand: true } : statement,
    ])).values(),
];
/** Every source with what rests on it, in the order of a reference list. */
export const sourceEntries = inOrder(Object.values(sources)).map((source) => ({
    source,
    statements: statements.filter((statement) => statement.sources.includes(source.id)),
}));
//# sourceMappingURL=index.js.map