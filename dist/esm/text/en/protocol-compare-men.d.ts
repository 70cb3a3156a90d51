interface Against {
    amount: string;
    count: string;
    against: string;
    line: string;
    name: string;
}
export declare const protocolCompareMen: import("../catalogue.js").Catalogue<{
    readonly count: (v: {
        count: string;
        line: string;
        month: string;
    }) => string;
    readonly more: (v: Against) => string;
    readonly fewer: (v: Against) => string;
    readonly same: (v: Against) => string;
    readonly atLine: (v: {
        line: string;
    }) => string;
    readonly range: (v: {
        low: string;
        high: string;
    }) => string;
    readonly rangeOf: (v: {
        marker: string;
        unit: string;
    }) => string;
    readonly of100: "of 100";
    readonly progress: (v: {
        done: string;
        size: string;
    }) => string;
    readonly waiting: "Men are being simulated.";
    readonly ready: "The men are simulated.";
    readonly failed: "The men could not be simulated; the typical man stands.";
}>;
export {};
