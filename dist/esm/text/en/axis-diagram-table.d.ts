export declare const axisDiagramTable: import("../catalogue.js").Catalogue<{
    readonly caption: (v: {
        moment: string;
    }) => string;
    readonly columnWhat: "What";
    readonly columnNow: "Now";
    readonly columnUsual: "Usual";
    readonly columnShare: "Of usual";
    readonly columnUnit: "Unit";
    readonly typeB: "Dividing germ cells (type B)";
    readonly spermatocytes: "Spermatocytes";
    readonly roundSpermatids: "Round spermatids";
    readonly elongatedSpermatids: "Long spermatids";
    readonly perCent: (v: {
        share: string;
    }) => string;
}>;
