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
/** Elements of the kit under a root, those in open shadow roots of other components too. */
export declare function kitElements(root: Document | ShadowRoot): Generator<Element>;
/** What an element of a tag can show, for those that do not say what they show now. */
export type KnownIds = (tag: string) => Iterable<string> | undefined;
export declare function pageSources(elements: Iterable<Element>, known: KnownIds): PageSources;
