export declare const recoveryTimelineNotes: import("../catalogue.js").Catalogue<{
    readonly ofStart: (v: {
        percent: string;
    }) => string;
    readonly change: (v: {
        change: string;
    }) => string;
    readonly changeTwice: (v: {
        change: string;
        second: string;
    }) => string;
    readonly fall: "mean of the WHO trials";
    readonly median: (v: {
        n: string;
    }) => string;
    readonly volume: (v: {
        size: string;
    }) => string;
    readonly missing: "this form: no controlled measurement found";
    readonly withStudy: (v: {
        note: string;
        study: string;
    }) => string;
}>;
