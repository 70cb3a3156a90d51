export declare const glossaryWords: import("../catalogue.js").Catalogue<{
    readonly answer: {
        readonly fundamentals: (v: {
            count: string;
        }) => string;
        readonly intermediate: (v: {
            count: string;
        }) => string;
        readonly academic: (v: {
            count: string;
        }) => string;
    };
    readonly answerSome: (v: {
        names: string;
    }) => string;
    readonly about: {
        readonly fundamentals: "Choose another depth to read the same word told in more detail.";
        readonly intermediate: "Each word is told at three depths; the depth chosen here holds for the whole page.";
        readonly academic: "Definitions in the sense used throughout this kit.";
    };
    readonly search: "Find a word";
    readonly whole: "Open every letter";
    readonly letters: "Go to a letter";
    readonly letter: (v: {
        letter: string;
    }) => string;
    readonly shown: (v: {
        shown: string;
        all: string;
    }) => string;
    readonly nothingFound: (v: {
        given: string;
    }) => string;
    readonly also: (v: {
        names: string;
    }) => string;
    readonly see: (v: {
        names: string;
    }) => string;
    readonly separator: ", ";
    readonly explain: (v: {
        word: string;
    }) => string;
}>;
