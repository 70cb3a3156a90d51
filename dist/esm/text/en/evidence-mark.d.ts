export declare const evidenceMarkWords: import("../catalogue.js").Catalogue<{
    readonly label: (v: {
        strength: string;
    }) => string;
    readonly notLoaded: "The sources could not be fetched. Check the connection and try again.";
}>;
