/** The site's own words by the id of the fact they replace; plain text, the same at every depth. */
export type SiteContent = Readonly<Record<string, string>>;
/** Words to show, and what of them the site changed. */
export interface SaidWords {
    readonly words: string;
    readonly bySite?: 'words' | 'number';
}
export declare const hasNumber: (text: string) => boolean;
/** The kit's words, or what the site says in their place. A number that the kit does not state there is the site's. */
export declare function siteWords(content: SiteContent | undefined, id: string, own: string): SaidWords;
