// Which sources stand behind the elements of a page. An element says so itself with a property `sourceIds`; nothing is
// imported from it. For elements that do not say it, a table of what they can show stands in.

/** What an element of the kit may tell: ids of the sources behind what it shows now. */
export interface NamesSources {
  readonly sourceIds: readonly string[];
}

export interface PageSources {
  /** Tags that show facts, each once, in the order of the page. */
  readonly tags: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Tags whose sources are not known. */
  readonly silent: readonly string[];
}

/** Tags of the kit without prefix. */
const unprefixed = ['recovery-timeline', 'protocol-compare'];

/** They show no fact of their own. */
const withoutFacts = new Set(['hpg-sources', 'hpg-scenario', 'hpg-controls', 'hpg-story', 'hpg-step', 'hpg-term']);

const showsFacts = ({ localName }: Element): boolean =>
  (localName.startsWith('hpg-') || unprefixed.includes(localName)) && !withoutFacts.has(localName);

/** Elements of the kit under a root, those in open shadow roots of other components too. */
export function* kitElements(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (showsFacts(element)) yield element;
    else if (element.shadowRoot) yield* kitElements(element.shadowRoot);
  }
}

/** What an element of a tag can show, for those that do not say what they show now. */
export type KnownIds = (tag: string) => Iterable<string> | undefined;

function namedBy(element: Element, known: KnownIds): Iterable<string> | undefined {
  const { sourceIds } = element as Partial<NamesSources>;
  return Array.isArray(sourceIds) ? (sourceIds as readonly string[]) : known(element.localName);
}

export function pageSources(elements: Iterable<Element>, known: KnownIds): PageSources {
  const tags = new Set<string>();
  const ids = new Set<string>();
  const silent = new Set<string>();
  for (const element of elements) {
    tags.add(element.localName);
    const named = namedBy(element, known);
    if (named === undefined) silent.add(element.localName);
    else for (const id of named) ids.add(id);
  }
  return { tags: [...tags], ids, silent: [...silent] };
}
