export declare const common: import("../catalogue.js").Catalogue<{
    readonly notice: {
        readonly fundamentals: "This explains how the body works. It is not medical advice and cannot tell what will happen to you. Talk to a clinician before you start, change or stop a medicine.";
        readonly intermediate: "This explains; it does not advise. Simulated curves show a typical man, not a forecast for one person. Decisions about medicines belong in a talk with a clinician.";
        readonly academic: "For explanation, not for clinical decisions. Simulated curves show a reference man under the stated assumptions, not a forecast for one person.";
    };
    readonly depth: "Depth";
    readonly fundamentals: "Fundamentals";
    readonly intermediate: "Intermediate";
    readonly academic: "Academic";
    readonly table: "Table";
    readonly sources: (v: {
        count: string;
    }) => string;
    readonly leavesOut: "What the model leaves out";
    readonly moment: "Moment";
    readonly simulated: "simulated";
    readonly monthBefore: "before the first dose";
    readonly monthOn: (v: {
        month: string;
    }) => string;
    readonly monthAfter: (v: {
        month: string;
        since: string;
    }) => string;
    readonly monthUntreated: (v: {
        month: string;
    }) => string;
    readonly errorIn: (v: {
        tag: string;
        attribute: string;
        given: string;
        allowed: string;
    }) => string;
    readonly errorPlain: (v: {
        tag: string;
        reason: string;
    }) => string;
}>;
