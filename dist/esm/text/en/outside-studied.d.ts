interface About {
    readonly medicine: string;
    readonly dose: string;
}
export declare const outsideWords: import("../catalogue.js").Catalogue<{
    readonly line: {
        readonly fundamentals: (v: {
            list: string;
        }) => string;
        readonly intermediate: (v: {
            list: string;
        }) => string;
        readonly academic: (v: {
            list: string;
        }) => string;
    };
    readonly dose: (v: About) => string;
    readonly together: {
        readonly fundamentals: (v: About) => string;
        readonly intermediate: (v: About) => string;
        readonly academic: (v: About) => string;
    };
    readonly duration: (_: About) => string;
    readonly age: (_: About) => string;
    readonly start: (_: About) => string;
}>;
export {};
