export declare const sourceWords: import("../catalogue.js").Catalogue<{
    readonly paper: "paper read";
    readonly abstract: "abstract read";
    readonly secondary: "read in a secondary source";
}>;
