interface Against {
    count: string;
    published: string;
    ends: string;
}
interface Ends {
    low: string;
    high: string;
}
export declare const recoveryOddsLater: import("../catalogue.js").Catalogue<{
    readonly refining: (v: {
        count: string;
        done: string;
    }) => string;
    readonly ready: (v: {
        count: string;
        size: string;
    }) => string;
    readonly drawnInterval: {
        readonly fundamentals: (v: Ends) => string;
        readonly intermediate: (v: Ends) => string;
        readonly academic: (v: Ends) => string;
    };
    readonly heldInterval: {
        readonly fundamentals: (v: Ends) => string;
        readonly intermediate: (v: Ends) => string;
        readonly academic: (v: Ends) => string;
    };
    readonly ahead: (v: Against) => string;
    readonly behind: (v: Against) => string;
    readonly inside: (v: Against) => string;
    readonly half: (v: {
        months: string;
        median: string;
        low: string;
        high: string;
    }) => string;
    readonly noHalf: "No published share was found to hold this count against.";
    readonly elsewhere: "No published share was found for this treatment, so nothing can be held against this count.";
    readonly clinicGap: (v: {
        line: string;
    }) => string;
    readonly before: (v: {
        start: string;
        stop: string;
    }) => string;
    readonly curve: (v: {
        line: string;
    }) => string;
    readonly curveClinic: (v: {
        line: string;
    }) => string;
    readonly axis: "months after stopping";
    readonly keySimulated: {
        readonly fundamentals: "simulated; the band is chance";
        readonly intermediate: "simulated, with the chance of the draw";
        readonly academic: "simulated, with the chance of the draw";
    };
    readonly keyHeld: "hatched: the same range as in the figures";
    readonly keyPublished: "published, no medicine taken";
    readonly keyClinic: "published, its own finish line";
    readonly keyMoment: "the moment shown elsewhere";
    readonly momentShare: (v: {
        months: string;
        count: string;
    }) => string;
    readonly shifts: (v: {
        count: string;
    }) => string;
    readonly shiftLength: "Longer on testosterone";
    readonly shiftForm: "A form that wears off fast";
    readonly shiftCount: "A higher count before";
    readonly shiftTrace: "A trace of sperm left, not none";
    readonly shiftAge: "Older age";
    readonly shiftZero: "Having lost all sperm";
    readonly shiftMedicines: "Medicines after stopping";
    readonly shiftType: "Which testosterone, which tablet with hCG";
    readonly shiftDose: "A higher dose";
    readonly later: "later";
    readonly sooner: "sooner";
    readonly unsettled: "not settled";
    readonly unproven: "not proven";
    readonly none: "no effect seen";
    readonly notStudied: "no study found";
    readonly caption: (v: {
        line: string;
    }) => string;
    readonly month: "Months after stopping";
    readonly columnSimulated: (v: {
        size: string;
    }) => string;
    readonly columnTrial: "Published, trial volunteers";
    readonly columnClinic: "Published, clinic patients";
    readonly cell: (v: {
        count: string;
        interval: string;
    }) => string;
    readonly cellMoving: (v: {
        cell: string;
    }) => string;
    readonly cellRecovered: (v: {
        cell: string;
    }) => string;
    readonly cellMedian: (v: {
        months: string;
        low: string;
        high: string;
    }) => string;
    readonly nothing: "none found";
    readonly notYet: "not simulated";
    readonly limitFirst: "A man counts from the first time he reaches the line; whether he stays there, and whether a child comes of it, is another question.";
    readonly limitAhead: "One set of simulated men is held against figures that were counted in different ways, medians and shares. The words beside each count say how far it lies from the trials.";
    readonly limitClinic: "Simulated clinic men rest on few, selected groups, and the published clinic figures contradict each other. Read them as a rough direction, not as a rate.";
    readonly limitOutside: "Longer use, other forms and older men than in the trials are simulated from what is known of the parts; no study counted them.";
    readonly limitMan: "A count of 100 men does not say which man. No tested way to tell one man his own date was found.";
    readonly csvMonth: "months_after_stopping";
    readonly csvLine: "finish_line";
    readonly csvWho: "men";
    readonly csvCount: "of_100";
    readonly csvLow: "low";
    readonly csvHigh: "high";
    readonly csvMen: "number_of_men";
    readonly csvKind: "kind";
    readonly csvSources: "sources";
    readonly simulated: "simulated";
    readonly published: "published";
}>;
export {};
