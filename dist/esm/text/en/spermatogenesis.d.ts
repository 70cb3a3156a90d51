interface At {
    readonly when: string;
}
interface Line extends At {
    readonly day: string;
    readonly start: string;
    readonly semen: string;
}
export declare const spermatogenesis: import("../catalogue.js").Catalogue<{
    readonly months: (v: {
        count: string;
    }) => string;
    readonly whenOnFirst: "In the first weeks on testosterone";
    readonly whenOn: (v: {
        months: string;
    }) => string;
    readonly whenTreatedFirst: "In the first weeks of treatment";
    readonly whenTreated: (v: {
        months: string;
    }) => string;
    readonly whenAfterFirst: "In the first weeks after stopping testosterone";
    readonly whenAfter: (v: {
        months: string;
    }) => string;
    readonly before: {
        readonly fundamentals: "A sperm takes more than two months to grow, so nothing shows in semen at once.";
        readonly intermediate: "From stem cell to semen a sperm takes about two to two and a half months, so what changes at the start of the line shows in semen months later.";
        readonly academic: "Spermatogenesis takes 64 to 74 days to release or semen by method; changes at its start reach semen with that delay.";
    };
    readonly emptying: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Line) => string;
        readonly academic: (v: Line) => string;
    };
    readonly empty: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Line) => string;
        readonly academic: (v: Line) => string;
    };
    readonly kept: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Line) => string;
        readonly academic: (v: Line) => string;
    };
    readonly waiting: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Line) => string;
        readonly academic: (v: Line) => string;
    };
    readonly filling: {
        readonly fundamentals: (v: Line) => string;
        readonly intermediate: (v: Line) => string;
        readonly academic: (v: Line) => string;
    };
    readonly back: {
        readonly fundamentals: (v: Line) => string;
        readonly intermediate: (v: Line) => string;
        readonly academic: (v: Line) => string;
    };
    readonly about: {
        readonly fundamentals: (v: {
            protocol: string;
            age: string;
        }) => string;
        readonly intermediate: (v: {
            protocol: string;
            age: string;
        }) => string;
        readonly academic: (v: {
            protocol: string;
            age: string;
        }) => string;
    };
    readonly typeA: {
        readonly fundamentals: "stem cells";
        readonly intermediate: "stem cells (type A)";
        readonly academic: "type A";
    };
    readonly typeB: {
        readonly fundamentals: "dividing";
        readonly intermediate: "type B";
        readonly academic: "type B";
    };
    readonly spermatocytes: {
        readonly fundamentals: "cells that halve their genes";
        readonly intermediate: "spermatocytes";
        readonly academic: "spermatocytes";
    };
    readonly roundSpermatids: "round spermatids";
    readonly elongatedSpermatids: {
        readonly fundamentals: "long spermatids";
        readonly intermediate: "long spermatids";
        readonly academic: "elongated spermatids";
    };
    readonly transit: {
        readonly fundamentals: "travel";
        readonly intermediate: "transit";
        readonly academic: "transit";
    };
    readonly drawnOf: (v: {
        drawn: string;
        full: string;
    }) => string;
    readonly days: "day of development; area: how full, of own start (simulated)";
    readonly semen: "in the semen";
    readonly semenUnit: "M/mL, simulated";
    readonly published: (v: {
        mean: string;
        low: string;
        high: string;
        n: string;
    }) => string;
    readonly followedHere: (v: {
        count: string;
    }) => string;
    readonly drawing: (v: {
        answer: string;
        counts: string;
        followed: string;
    }) => string;
    readonly countOf: (v: {
        name: string;
        count: string;
    }) => string;
    readonly nextCount: (v: {
        first: string;
        next: string;
    }) => string;
    readonly follow: "Follow the cells that set off";
    readonly followMonth: (v: {
        month: string;
    }) => string;
    readonly followStart: "on the first day of treatment";
    readonly followStop: "on the day testosterone is stopped";
    readonly notYet: (v: {
        month: string;
    }) => string;
    readonly onTheWay: (v: {
        month: string;
        day: string;
        stage: string;
        now: string;
        of: string;
        when: string;
    }) => string;
    readonly arrived: (v: {
        month: string;
        of: string;
        when: string;
    }) => string;
    readonly beyond: (v: {
        month: string;
        day: string;
        stage: string;
        now: string;
    }) => string;
    readonly simulatedCount: "Simulated.";
    readonly bandBefore: "before";
    readonly bandOn: "on testosterone from outside";
    readonly bandOnBrief: "on testosterone";
    readonly bandAfter: "after stopping";
    readonly bandTreated: "on treatment";
    readonly bandNone: "no medicine";
    readonly bandMonths: "months";
    readonly caption: (v: {
        moment: string;
    }) => string;
    readonly columnWhat: "Stage";
    readonly columnDays: "Days of development";
    readonly columnDrawn: "Drawn";
    readonly columnFull: "When full";
    readonly columnShare: "Of own start";
    readonly dayRange: (v: {
        from: string;
        to: string;
    }) => string;
    readonly perCent: (v: {
        share: string;
    }) => string;
    readonly evidenceFailed: "The sources could not be loaded. Check the connection and open them again.";
    readonly behind: "What was measured in men";
    readonly firstSperm: (v: {
        days: string;
    }) => string;
    readonly limitScale: "Two measurements of how long a sperm takes do not fit together fully. The drawing uses the longer one; most men may be faster.";
    readonly limitStages: "The days at which one stage turns into the next are a conventional reading, to within some days.";
    readonly limitTransit: "Days of transit are fitted, not measured: no verified figure in men was found.";
    readonly limitUsual: "Of 100 means of 100 usual ones. In healthy men, too, almost half of the possible sperm are lost on the way; that loss is part of usual.";
    readonly limitStem: "Stem cells are drawn as unchanged, as biopsies of five treated men show them.";
    readonly limitFirst: "When the very first sperm come back after none is told too early by the model. Men differ widely.";
    readonly limitNoReturn: "Men whose sperm do not come back are not drawn here, although they exist.";
}>;
export {};
