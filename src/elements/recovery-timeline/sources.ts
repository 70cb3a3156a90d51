// The sources that the timeline can cite, and those behind what it shows at the moment.
import { coviello2005 } from '../../data/sources/gonadotropins.js';
import { conners2017, gregoric2024, wiehle2015 } from '../../data/sources/prescribed.js';
import { handelsman2022, liu2006, t4dmRunoffAbstract } from '../../data/sources/recovery.js';
import { ly2005, who1995 } from '../../data/sources/suppression.js';
import { reprosZa304, reprosZa305 } from '../../data/sources/tablets.js';
import type { Quantity, Source } from '../../data/types.js';

const cited: readonly Source[] = [
  liu2006,
  ly2005,
  coviello2005,
  who1995,
  wiehle2015,
  gregoric2024,
  conners2017,
  reprosZa304,
  reprosZa305,
  handelsman2022,
  t4dmRunoffAbstract,
];

const byId: ReadonlyMap<string, Source> = new Map(cited.map((source) => [source.id, source]));

/** The first source of a quantity. */
export const sourceOf = (quantity: Quantity): Source | undefined => byId.get(quantity.sources[0] ?? '');

/** Each source once, in the order in which the quantities name them. */
export function sourcesOf(quantities: readonly Quantity[]): readonly Source[] {
  const ids = new Set(quantities.flatMap((quantity) => quantity.sources));
  return [...ids].map((id) => byId.get(id)).filter((source) => source !== undefined);
}
