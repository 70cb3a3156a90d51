/** What stands in the page until, and without, the script. */
export interface Fallback {
    readonly sentence: string;
    /** Rows of a small table, the first being its head, which is empty where pairs need none. May be empty. */
    readonly rows: readonly (readonly string[])[];
    /** Words of the link to the figure on a page of its own. */
    readonly link: string;
}
export interface SnippetChoice {
    readonly tag: string;
    /** Attributes of the element, by name. */
    readonly attributes: Readonly<Record<string, string>>;
    /** Where the site keeps the kit's files, ending with a slash. */
    readonly base: string;
    readonly version: string;
    /** Hashes by file, as in sri.json. */
    readonly hashes: Readonly<Record<string, string>>;
    readonly fallback: Fallback;
    /** Height of the figure in a column of ordinary width, CSS px. */
    readonly heightPx: number;
}
/** Text as it is written inside markup or a quoted attribute. */
export declare const escaped: (text: string) => string;
/** The figure on a page of its own. */
export declare function pageAddress({ tag, attributes, base }: Pick<SnippetChoice, 'tag' | 'attributes' | 'base'>): string;
/** Plain HTML: the classic file with its hash, the style sheet that keeps the room, the element with its fallback. */
export declare function htmlSnippet(choice: SnippetChoice): string;
/** What every editor leaves: the shortcode as text. The site loads the script once, in its theme or by the plugin. */
export declare function shortcodeSnippet({ tag, attributes }: Pick<SnippetChoice, 'tag' | 'attributes'>): string;
/** An iframe: as tall as its width asks for by the style sheet, where the script for the page around it is not wanted. */
export declare function iframeSnippet(choice: SnippetChoice): string;
/** From npm, for sites with a build. */
export declare function npmSnippet(choice: SnippetChoice): string;
