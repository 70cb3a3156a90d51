/** Ids of all words in the glossary. */
export declare const termIds: ReadonlySet<string>;
