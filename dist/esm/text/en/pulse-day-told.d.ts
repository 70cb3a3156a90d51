interface Counts {
    readonly when: string;
    /** Pulses that the brain sends, in this day and in the man's untreated day. */
    readonly own: string;
    readonly natural: string;
    /** Doses of gonadorelin in this day. */
    readonly given: string;
    /** LH pulses that a laboratory would count: "none", "1", "15". */
    readonly lh: string;
    /** Mean size of the brain's own pulses, % of those of the untreated day. */
    readonly size: string;
}
export declare const pulseDayTold: import("../catalogue.js").Catalogue<{
    readonly counting: {
        readonly fundamentals: "How many times does the brain call in these days?";
        readonly intermediate: "How many pulses does the brain send in these days?";
        readonly academic: "How many GnRH pulses occur in these days?";
    };
    readonly naturalDay: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly fewer: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly weaker: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly usual: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly stronger: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly louderLh: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly pumped: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly injected: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly none: "none";
    readonly drawing: (v: {
        answer: string;
        days: string;
    }) => string;
    readonly inDrawing: (v: {
        day: string;
        gnrh: string;
        lh: string;
        testosterone: string;
    }) => string;
    readonly nextDay: (v: {
        first: string;
        next: string;
    }) => string;
    readonly ownPulses: (v: {
        own: string;
        size: string;
    }) => string;
    readonly noPulses: "no pulse of the brain’s own";
    readonly withGiven: (v: {
        own: string;
        given: string;
    }) => string;
    readonly howMany: "how many pulses?";
    readonly lhDetail: {
        readonly fundamentals: (v: {
            mean: string;
            unit: string;
            count: string;
        }) => string;
        readonly intermediate: (v: {
            mean: string;
            unit: string;
            count: string;
        }) => string;
        readonly academic: (v: {
            mean: string;
            unit: string;
            count: string;
        }) => string;
    };
    readonly lhDetailHidden: (v: {
        mean: string;
        unit: string;
    }) => string;
    readonly testosteroneDetail: (v: {
        mean: string;
        low: string;
        high: string;
        unit: string;
    }) => string;
    readonly noneToCount: {
        readonly fundamentals: "too small to count";
        readonly intermediate: "no pulse that a lab would count";
        readonly academic: "no detectable pulse";
    };
    readonly countYourself: "Count them yourself";
    readonly countAgain: "Count in another day";
    readonly countAsk: (v: {
        day: string;
    }) => string;
    readonly show: "Show the numbers";
    readonly counted: (v: {
        own: string;
        day: string;
    }) => string;
    readonly countedAs: (v: {
        guess: string;
        own: string;
        day: string;
    }) => string;
    readonly interval: {
        readonly fundamentals: (v: {
            value: string;
            margin: string;
            minutes: string;
        }) => string;
        readonly intermediate: (v: {
            value: string;
            margin: string;
            minutes: string;
        }) => string;
        readonly academic: (v: {
            value: string;
            margin: string;
            minutes: string;
        }) => string;
    };
    readonly intervalHidden: (v: {
        value: string;
        margin: string;
    }) => string;
    readonly pumpMen: {
        readonly fundamentals: "Pumps were tried in men born without the signal, not in men after testosterone.";
        readonly intermediate: "Pumps were studied in men born without GnRH, not after testosterone: here the brain’s own pulses come back beside them.";
        readonly academic: "Pulsatile gonadorelin was studied in congenital hypogonadotropic hypogonadism, not after exogenous androgen; here endogenous pulses return alongside.";
    };
    readonly caption: "Simulated days: pulses and levels";
    readonly columnDay: "Day";
    readonly columnOwn: "GnRH pulses of one’s own";
    readonly columnGiven: "Doses of gonadorelin";
    readonly columnCounted: "LH pulses counted";
    readonly columnLh: (v: {
        unit: string;
    }) => string;
    readonly columnTestosterone: (v: {
        unit: string;
    }) => string;
    readonly meanAndRange: (v: {
        mean: string;
        low: string;
        high: string;
    }) => string;
    readonly columnMinute: "Minute";
    readonly columnGnrh: "GnRH (usual pulse = 1)";
    readonly columnLhSample: (v: {
        unit: string;
    }) => string;
    readonly columnTestosteroneSample: (v: {
        unit: string;
    }) => string;
    readonly limitChance: "When pulses come and how large each is, is drawn by chance around published means; the spread of sizes is assumed.";
    readonly limitGnrh: "GnRH at the pituitary cannot be measured in men. Its shape and size here are assumed.";
    readonly limitCount: "A lab cannot tell very small pulses. They are drawn in the GnRH strip, but not counted in the LH strip.";
    readonly limitMeans: "The means of a day come from the model of months; the day adds only their shape. At a moment between two days LH and testosterone are those of the moment, and the pulses those of the nearest day.";
    readonly limitNoFsh: "FSH is not drawn: it hardly moves within a day.";
    readonly limitPump: "A pump was studied in men born without GnRH. After testosterone it is shown for its rhythm alone.";
    readonly limitTwiceWeekly: "No trial of gonadorelin twice a week was found. How it acts is all there is to draw.";
}>;
export {};
