// References between facts: ids are met once, and an id that is named exists.
import { allNodes, collectionsOf, isNode, type Complaint, type Facts } from '../facts.js';

/** Keys that hold ids, and the collection they point into. */
const pointers: Readonly<Record<string, string>> = {
  quantities: 'quantities',
  quantity: 'quantities',
  claims: 'claims',
  claim: 'claims',
  terms: 'glossary',
  term: 'glossary',
  protocols: 'protocols',
  markers: 'markers',
  marker: 'markers',
  agent: 'agents',
};

const idsOf = (collection: unknown): Set<string> =>
  new Set(
    Array.isArray(collection)
      ? collection.flatMap((item: unknown) => (isNode(item) && typeof item['id'] === 'string' ? [item['id']] : []))
      : isNode(collection)
        ? Object.keys(collection)
        : [],
  );

/** Ids named under one of the keys; a key that holds the facts themselves points nowhere. */
const named = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

export function namedFactsExist(facts: Facts): Complaint[] {
  const known = new Map(collectionsOf(facts).map(([name, collection]) => [name, idsOf(collection)]));
  return allNodes(facts).flatMap(({ where, node }) =>
    Object.entries(pointers).flatMap(([key, collection]) => {
      // The headword of a glossary entry is a word, not an id.
      if (key === 'term' && where.startsWith('glossary.')) return [];
      return named(node[key])
        .filter((id) => known.get(collection)?.has(id) === false)
        .map((id) => ({ rule: 'reference', where, says: `${collection} have no "${id}"` }));
    }),
  );
}

/** Every entry stands under its own id, and the ids of a list are met once. */
export function idsAreOwn(facts: Facts): Complaint[] {
  const rule = 'id';
  return collectionsOf(facts).flatMap(([name, collection]) => {
    if (Array.isArray(collection)) {
      const ids = collection.flatMap((item: unknown) => (isNode(item) ? [String(item['id'])] : []));
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return twice.map((id) => ({ rule, where: `${name}.${id}`, says: 'is there twice' }));
    }
    return Object.entries(collection as Readonly<Record<string, unknown>>).flatMap(([key, item]) =>
      isNode(item) && typeof item['id'] === 'string' && item['id'] !== key
        ? [{ rule, where: `${name}.${key}`, says: `its id is "${item['id']}"` }]
        : [],
    );
  });
}
