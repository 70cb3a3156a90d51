export declare const evidencePanelWords: import("../catalogue.js").Catalogue<{
    readonly label: "What stands behind this";
    readonly close: "Close";
    /** What each kind of study can show. */
    readonly randomised: {
        readonly fundamentals: "Chance decided who got what. So the groups can be compared fairly.";
        readonly intermediate: "Chance decided who got which treatment, so a difference between groups comes from the treatment.";
        readonly academic: "Randomised comparison; grades this comparison, not the whole paper.";
    };
    readonly controlled: {
        readonly fundamentals: "These men were compared with other men, or with their own start, in a planned study. Chance did not choose the groups.";
        readonly intermediate: "Compared with other men, or with a clear change from their own start; not by chance.";
        readonly academic: "Non-random comparison group, or a large change from own baseline under trial conditions.";
    };
    readonly uncontrolled: {
        readonly fundamentals: "One group of men was watched. Nobody was there to compare them with.";
        readonly intermediate: "One group without a comparison: what would have happened anyway is not known.";
        readonly academic: "Single group or reference values; no comparison.";
    };
    readonly mechanism: {
        readonly fundamentals: "This follows from how the body works. It was not tested in men.";
        readonly intermediate: "Follows from how the axis works; not tested in men.";
        readonly academic: "Inference from physiology; no outcome data.";
    };
    readonly expert: {
        readonly fundamentals: "This is what experts or health agencies say.";
        readonly intermediate: "The view of experts, a guideline or an agency.";
        readonly academic: "Guideline, regulatory or expert statement.";
    };
    readonly model: {
        readonly fundamentals: "This comes from a computer model, not from men.";
        readonly intermediate: "Comes from the simulation, not from people.";
        readonly academic: "Simulated; not observed.";
    };
    readonly contested: {
        readonly fundamentals: "Studies say different things. Nobody knows yet which is right.";
        readonly intermediate: "Studies contradict each other; not settled.";
        readonly academic: "Conflicting findings.";
    };
    readonly 'none-found': {
        readonly fundamentals: "We looked for a study and found none.";
        readonly intermediate: "We looked for a study and found none; that says nothing for or against.";
        readonly academic: "Searched for and not found; carries no direction.";
    };
    readonly what: "What was seen";
    readonly says: "What is stated";
    readonly value: "Value and spread";
    readonly people: "In whom";
    readonly howMany: (v: {
        people: string;
        n: string;
    }) => string;
    readonly howManyUnknown: (v: {
        people: string;
    }) => string;
    readonly time: "When";
    readonly sources: "Sources";
    readonly noSources: "None found.";
    readonly dates: "Checked";
    readonly checkedDue: (v: {
        checked: string;
        due: string;
    }) => string;
    readonly expires: (v: {
        day: string;
    }) => string;
}>;
