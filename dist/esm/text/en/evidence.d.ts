interface Overdue {
    due: string;
    of: string;
    checked: string;
    since: string;
}
export declare const evidence: import("../catalogue.js").Catalogue<{
    readonly overdue: {
        readonly fundamentals: (v: Overdue) => string;
        readonly intermediate: (v: Overdue) => string;
        readonly academic: (v: Overdue) => string;
    };
    readonly expired: (v: {
        count: string;
    }) => string;
    readonly folded: {
        readonly fundamentals: (v: {
            checked: string;
        }) => string;
        readonly intermediate: (v: {
            checked: string;
        }) => string;
        readonly academic: (v: {
            checked: string;
        }) => string;
    };
    readonly searchedLongAgo: {
        readonly fundamentals: (v: {
            checked: string;
        }) => string;
        readonly intermediate: (v: {
            checked: string;
        }) => string;
        readonly academic: (v: {
            checked: string;
        }) => string;
    };
    readonly bySiteNumber: "This number is stated by this site, not by hpg-explainers.";
    readonly bySiteNumbers: "The numbers in these words are stated by this site, not by hpg-explainers.";
    readonly bySiteWords: "Worded by this site.";
    readonly secondHand: "known only from what others wrote about it";
    readonly loading: "The words are being fetched.";
    readonly notLoaded: "The words could not be fetched. Check the connection and try again.";
    readonly tryAgain: "Try again";
    readonly ci95: "95 % interval";
    readonly interval: "interval as published";
    readonly range: "range";
    readonly iqr: "middle half";
    readonly sd: "one standard deviation";
    readonly se: "one standard error";
    readonly 'not-reported': "no spread reported";
    readonly 'not-read': "no spread in what was read";
    readonly 'single-value': "a single count";
    readonly spread: (v: {
        low: string;
        high: string;
        kind: string;
    }) => string;
    readonly value: (v: {
        number: string;
        unit: string;
        ends: string;
    }) => string;
    readonly ofHundred: (v: {
        unit: string;
        x: string;
        of: string;
    }) => string;
    readonly people: (v: {
        people: string;
        n: string;
    }) => string;
    readonly quantity: (v: {
        value: string;
        time: string;
        people: string;
    }) => string;
}>;
export {};
