interface Counts {
    count: string;
    abstracts: string;
    papers: string;
    secondary: string;
}
export declare const sourcesElement: import("../catalogue.js").Catalogue<{
    readonly answerPage: {
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
    readonly answerAll: {
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
    readonly about: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly nothingElse: "No other explainer on this page shows facts, so all sources are listed.";
    readonly silent: (v: {
        tags: string;
    }) => string;
    readonly scope: "Which sources";
    readonly scopePage: "On this page";
    readonly scopeAll: "All";
    readonly strength: "What rests on them";
    readonly anyStrength: "Any kind of study";
    readonly read: "What was read";
    readonly anyRead: "Any";
    readonly paper: "whole paper read";
    readonly abstract: "abstract, label or page read";
    readonly secondary: "known only second-hand";
    readonly find: "Find a source";
    readonly letter: (v: {
        count: string;
        first: string;
        last: string;
        one: boolean;
    }) => string;
    readonly shown: (v: {
        shown: string;
        all: string;
    }) => string;
    readonly none: "No source fits these choices. Choose “any”, or clear the field, to see more.";
    readonly under: (v: {
        name: string;
        text: string;
    }) => string;
    readonly usual: (v: {
        low: string;
        high: string;
        unit: string;
        people: string;
    }) => string;
    readonly usualFrom: (v: {
        low: string;
        unit: string;
        people: string;
    }) => string;
    readonly rests: (v: {
        count: string;
        one: boolean;
    }) => string;
    readonly restsNone: "No statement rests on it alone: it is named beside others.";
    readonly copyWhat: "Copy";
    readonly copyAll: (v: {
        count: string;
    }) => string;
    readonly copyAs: "as";
    readonly citation: "Citation";
    readonly bibtex: "BibTeX";
    readonly csl: "CSL-JSON";
    readonly copy: "Copy to clipboard";
    readonly copied: (v: {
        count: string;
        format: string;
    }) => string;
    readonly refused: "The browser did not allow copying. The text stands below: select it and copy it.";
    readonly copyText: "Text to copy";
}>;
export {};
