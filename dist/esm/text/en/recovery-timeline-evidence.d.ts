export declare const recoveryTimelineEvidence: import("../catalogue.js").Catalogue<{
    readonly told: "Evidence behind these numbers:";
    readonly drawn: (v: {
        count: string;
    }) => string;
    readonly number: (v: {
        value: string;
        unit: string;
        time: string;
        interval: string;
    }) => string;
    readonly short: (v: {
        value: string;
        interval: string;
    }) => string;
    readonly study: (v: {
        study: string;
    }) => string;
}>;
