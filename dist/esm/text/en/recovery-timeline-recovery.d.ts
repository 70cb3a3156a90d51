export declare const recoveryTimelineRecovery: import("../catalogue.js").Catalogue<{
    readonly milestones: "What men wait for, in the simulated typical man";
    readonly lhBack: "LH back";
    readonly firstSperm: "first sperm";
    readonly finishLine: "20 million per mL";
    readonly volumeBack: "size back";
    readonly lhBackIs: "LH back, at 90 % of his own start or more";
    readonly firstSpermIs: "first sperm, 0.1 million per mL or more";
    readonly finishLineIs: "20 million sperm per mL or more";
    readonly volumeBackIs: "size back, at 95 % of his own start or more";
    readonly mark: (v: {
        number: string;
        name: string;
    }) => string;
    readonly reached: (v: {
        what: string;
        at: string;
        since: string;
    }) => string;
    readonly above: (v: {
        what: string;
    }) => string;
    readonly notReached: (v: {
        what: string;
        shown: string;
    }) => string;
    /** Published shares say "of 100 men"; these are simulated men. */
    readonly band: (v: {
        half: string;
        low: string;
        high: string;
    }) => string;
    readonly near: (v: {
        low: string;
        high: string;
    }) => string;
    readonly alike: (v: {
        high: string;
    }) => string;
    readonly allAtOnce: "Of 100 simulated men 90 are there on the day of stopping.";
    readonly few: (v: {
        shown: string;
    }) => string;
    readonly fewerThanHalf: (v: {
        low: string;
        shown: string;
    }) => string;
    readonly never: (v: {
        shown: string;
    }) => string;
    readonly atOnce: "the day of stopping";
    readonly bandsOf: "When groups of simulated men get there is counted for sperm alone.";
    readonly stages: "Stages of recovery";
    readonly strip: "Stages after you stop, in the simulated man";
    readonly now: (v: {
        name: string;
        from: string;
        to: string;
    }) => string;
    readonly nowDay: (v: {
        name: string;
        from: string;
    }) => string;
    readonly published: (v: {
        timing: string;
    }) => string;
    readonly numbered: (v: {
        number: string;
        name: string;
    }) => string;
    readonly from: (v: {
        name: string;
        from: string;
        to: string;
    }) => string;
    readonly day: (v: {
        name: string;
        from: string;
    }) => string;
    readonly all: (v: {
        count: string;
    }) => string;
    readonly passedBy: (v: {
        name: string;
    }) => string;
}>;
