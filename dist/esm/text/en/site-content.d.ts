export declare const siteContent: import("../catalogue.js").Catalogue<{
    readonly bySite: (v: {
        words: string;
    }) => string;
    readonly numbers: (v: {
        words: string;
    }) => string;
    readonly slot: "The numbers in the words that this site has put here are stated by this site, not by hpg-explainers.";
    readonly words: "Some of the words here are this site’s own.";
    readonly messages: (v: {
        name: string;
        keys: string;
    }) => string;
    readonly kept: "words of the element; what stands behind numbers stays the kit’s to say";
    readonly text: "plain text";
    readonly notSaid: (v: {
        tag: string;
        ids: string;
    }) => string;
}>;
