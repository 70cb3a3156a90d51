interface Answer {
    after: string;
    count: string;
    line: string;
    ends: string;
}
interface Median {
    after: string;
    line: string;
    months: string;
    low: string;
    high: string;
}
interface LastEnds {
    month: string;
    count: string;
    low: string;
    high: string;
}
interface Clinic {
    after: string;
    count: string;
    ends: string;
    x: string;
    of: string;
}
export declare const recoveryOdds: import("../catalogue.js").Catalogue<{
    readonly answerTrial: {
        readonly fundamentals: (v: Answer) => string;
        readonly intermediate: (v: Answer) => string;
        readonly academic: (v: Answer) => string;
    };
    readonly answerMedian: {
        readonly fundamentals: (v: Median) => string;
        readonly intermediate: (v: Median) => string;
        readonly academic: (v: Median) => string;
    };
    readonly answerMoving: {
        readonly fundamentals: (v: Clinic) => string;
        readonly intermediate: (v: Clinic) => string;
        readonly academic: (v: Clinic) => string;
    };
    readonly answerRecovered: {
        readonly fundamentals: (v: Clinic) => string;
        readonly intermediate: (v: Clinic) => string;
        readonly academic: (v: Clinic) => string;
    };
    readonly answerNoClinic: {
        readonly fundamentals: (v: Clinic) => string;
        readonly intermediate: (v: Clinic) => string;
        readonly academic: (v: Clinic) => string;
    };
    readonly answerShifts: {
        readonly fundamentals: "Sperm come back later after more time on testosterone, and sooner with a high count before; on age studies do not agree, and on dose no study was found.";
        readonly intermediate: "Longer use goes with a later return and a higher count before with a sooner one; on age studies disagree, and for dose no study was found.";
        readonly academic: "Longer exposure delays recovery and a higher baseline count speeds it; age is contested, and no study on dose was found.";
    };
    readonly answerNotBack: {
        readonly fundamentals: (v: Pick<Clinic, "x" | "of">) => string;
        readonly intermediate: (v: Pick<Clinic, "x" | "of">) => string;
        readonly academic: (v: Pick<Clinic, "x" | "of">) => string;
    };
    readonly ends: (v: {
        low: string;
        high: string;
    }) => string;
    readonly lastEnds: {
        readonly fundamentals: (v: LastEnds) => string;
        readonly intermediate: (v: LastEnds) => string;
        readonly academic: (v: LastEnds) => string;
    };
    readonly noEnds: {
        readonly fundamentals: " (no range was given)";
        readonly intermediate: " (no interval reported)";
        readonly academic: " (no interval reported)";
    };
    readonly aboutTrial: {
        readonly fundamentals: (v: {
            n: string;
        }) => string;
        readonly intermediate: (v: {
            n: string;
        }) => string;
        readonly academic: (v: {
            n: string;
        }) => string;
    };
    readonly aboutClinic: {
        readonly fundamentals: "These men came to a fertility clinic because no child came. Each clinic counted in its own way, so its numbers cannot share a picture with the trials.";
        readonly intermediate: "Men who came to a fertility clinic after prescribed testosterone. Each clinic had its own finish line, so its figures are never mixed with those of the trials.";
        readonly academic: "Selected patients of infertility clinics, uncontrolled. End points differ from the trials and from each other and are not pooled here.";
    };
    readonly unlike: (v: {
        list: string;
    }) => string;
    readonly medicine: "a medicine besides testosterone";
    readonly depot: "a long-acting form";
    readonly length: "another length of treatment";
    readonly age: "another age";
    readonly start: "a lower count at the start";
    readonly listSeparator: ", ";
    readonly neverStops: (v: {
        name: string;
    }) => string;
    readonly noTestosterone: (v: {
        name: string;
    }) => string;
    readonly showStop: "Show stopping and waiting";
    readonly months: "Months after stopping";
    readonly publishedMonths: (v: {
        published: string;
        simulated: string;
    }) => string;
    readonly line: "Finish line";
    readonly lineOption: {
        readonly fundamentals: (v: {
            line: string;
        }) => string;
        readonly intermediate: (v: {
            line: string;
        }) => string;
        readonly academic: (v: {
            line: string;
        }) => string;
    };
    readonly population: "Whose experience";
    readonly trial: "Trial volunteers";
    readonly clinic: "Clinic patients";
    readonly publishedTitle: "Published";
    readonly simulatedTitle: "Simulated";
    readonly lineTrial: (v: {
        line: string;
        n: string;
    }) => string;
    readonly lineMoving: {
        readonly fundamentals: (v: {
            of: string;
        }) => string;
        readonly intermediate: (v: {
            of: string;
        }) => string;
        readonly academic: (v: {
            of: string;
        }) => string;
    };
    readonly lineRecovered: "Clinic patients, sperm production back as the clinic judged it; number of men not reported";
    readonly lineSimulated: (v: {
        line: string;
        who: string;
        size: string;
    }) => string;
    readonly whoTrial: "Men like the trial volunteers";
    readonly whoClinic: "Men like the clinic patients";
    readonly count: (v: {
        count: string;
    }) => string;
    readonly interval: (v: {
        low: string;
        high: string;
    }) => string;
    readonly noInterval: {
        readonly fundamentals: "no range was given";
        readonly intermediate: "no interval reported";
        readonly academic: "no interval reported";
    };
    readonly pictureOf: (v: {
        title: string;
        line: string;
        count: string;
        interval: string;
    }) => string;
    readonly notPublishedTrial: (v: {
        after: string;
        line: string;
        months: string;
        low: string;
        high: string;
    }) => string;
    readonly notPublishedClinic: (v: {
        after: string;
    }) => string;
    readonly reached: "reached it";
    readonly unsure: {
        readonly fundamentals: "perhaps";
        readonly intermediate: "inside the interval";
        readonly academic: "inside the interval";
    };
    readonly open: "not yet";
    readonly waiting: "The men are being simulated. What was published is here already.";
    readonly progress: (v: {
        done: string;
        size: string;
    }) => string;
    readonly notSimulated: "The men could not be simulated. The published figures are not touched by that.";
    readonly typical: (v: {
        months: string;
    }) => string;
    readonly typicalNever: "The model’s typical man, fitted to trial men, is not there within the time shown.";
}>;
export {};
