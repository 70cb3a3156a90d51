interface LookedAt {
    readonly protocol: string;
    readonly treatment: string;
    readonly age: string;
    readonly sperm: string;
    readonly moment: string;
}
export declare const visitSheetWords: import("../catalogue.js").Catalogue<{
    readonly answer: {
        readonly fundamentals: "One page to take to your visit: what you looked at, what to ask, and where it comes from.";
        readonly intermediate: "One page for the visit: what was looked at, what to ask, and the sources.";
        readonly academic: "One-page summary for the consultation: scenario, simulated and published values, topics, sources.";
    };
    readonly about: {
        readonly fundamentals: "It follows the pictures on this page. Nothing is stored or sent.";
        readonly intermediate: "It follows the pictures on this page; nothing is stored or sent.";
        readonly academic: "Follows the shared scenario of this page; nothing is stored or transmitted.";
    };
    readonly lookedAt: "What was looked at";
    readonly looked: {
        readonly fundamentals: (v: LookedAt) => string;
        readonly intermediate: (v: LookedAt) => string;
        readonly academic: (v: LookedAt) => string;
    };
    readonly stops: (v: {
        agent: string;
        dose: string;
        every: string;
        months: string;
    }) => string;
    readonly continues: (v: {
        agent: string;
        dose: string;
        every: string;
    }) => string;
    readonly none: "No testosterone from outside";
    readonly everyDay: "every day";
    readonly everyDays: (v: {
        days: string;
    }) => string;
    readonly ownCourses: "The other medicines were chosen by the reader";
    readonly caption: "Simulated for a typical man, not measured and not a forecast for one man";
    readonly marker: "Marker";
    readonly now: "At this moment, simulated";
    readonly usual: "Before treatment, simulated";
    readonly value: (v: {
        number: string;
        unit: string;
    }) => string;
    readonly published: "What studies found";
    readonly questions: "Questions to ask";
    readonly notes: "Your own notes";
    readonly notesHint: {
        readonly fundamentals: "Only you see them. They are printed with the page and kept nowhere.";
        readonly intermediate: "Printed with the page and kept nowhere; the page does not read them.";
        readonly academic: "Printed only; neither read nor stored.";
    };
    readonly sources: "Sources";
    readonly print: "Print this sheet";
}>;
export {};
