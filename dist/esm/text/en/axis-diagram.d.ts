interface At {
    readonly when: string;
}
interface Usual {
    readonly share: string;
    readonly usual: string;
    readonly unit: string;
}
interface Levels {
    readonly when: string;
    readonly lh: string;
    readonly fsh: string;
    readonly itt: string;
}
export declare const axisDiagram: import("../catalogue.js").Catalogue<{
    readonly natural: {
        readonly fundamentals: "The brain asks the testes for testosterone, and listens for the answer.";
        readonly intermediate: "The brain drives the testes with LH and FSH, and the testosterone they make holds the brain back.";
        readonly academic: "GnRH drives LH and FSH; testosterone and its estradiol restrain both: a closed loop.";
    };
    readonly whenOn: (v: {
        months: string;
        names: string;
    }) => string;
    readonly whenOnFirst: (v: {
        names: string;
    }) => string;
    readonly whenAfter: (v: {
        months: string;
    }) => string;
    readonly whenAfterFirst: "In the first weeks after stopping testosterone";
    readonly whenAfterWith: (v: {
        when: string;
        names: string;
    }) => string;
    readonly months: (v: {
        count: string;
    }) => string;
    readonly and: (v: {
        first: string;
        last: string;
    }) => string;
    readonly comma: (v: {
        first: string;
        next: string;
    }) => string;
    readonly testosterone: "testosterone";
    /** A medicine's name inside of a sentence, without what stands in brackets after it. */
    readonly inSentence: (v: {
        name: string;
    }) => string;
    readonly silent: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly silentButHeard: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly pumped: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly weaker: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly returning: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly usual: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly usualSpermLater: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels & {
            sperm: string;
        }) => string;
        readonly academic: (v: Levels & {
            sperm: string;
        }) => string;
    };
    readonly stronger: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Levels) => string;
        readonly academic: (v: Levels) => string;
    };
    readonly aboutNatural: (v: {
        age: string;
    }) => string;
    readonly aboutTreated: (v: {
        age: string;
        courses: string;
    }) => string;
    readonly aboutStopped: (v: {
        age: string;
        courses: string;
    }) => string;
    readonly course: (v: {
        name: string;
        dose: string;
        unit: string;
        every: string;
    }) => string;
    readonly dose: (v: {
        dose: string;
        unit: string;
        every: string;
    }) => string;
    readonly everyDay: "a day";
    readonly everyWeek: "a week";
    readonly twiceAWeek: "twice a week";
    readonly timesAWeek: (v: {
        times: string;
    }) => string;
    readonly everyDays: (v: {
        days: string;
    }) => string;
    readonly everyHours: (v: {
        hours: string;
    }) => string;
    readonly everyMinutes: (v: {
        minutes: string;
    }) => string;
    readonly hypothalamus: "hypothalamus";
    readonly gnrh: "GnRH";
    readonly pituitary: "pituitary";
    readonly lh: "LH";
    readonly fsh: "FSH";
    readonly estradiol: {
        readonly fundamentals: "estradiol, made from it";
        readonly intermediate: "estradiol, by aromatase";
        readonly academic: "estradiol, by aromatase (CYP19A1)";
    };
    readonly estradiolBrief: "estradiol";
    readonly blood: "testosterone in the blood";
    readonly bloodBrief: "testosterone";
    readonly itt: "testosterone inside the testis";
    readonly ittBrief: "inside the testis";
    readonly sertoli: "Sertoli cells";
    readonly leydig: "Leydig cells";
    readonly sperm: "sperm";
    readonly volume: "testis volume";
    readonly outside: "testosterone from outside";
    readonly notToScale: "not to scale";
    readonly pulse: (v: {
        minutes: string;
    }) => string;
    readonly quiet: (v: {
        share: string;
    }) => string;
    readonly ofUsual: (v: {
        share: string;
    }) => string;
    readonly timesUsual: (v: {
        times: string;
    }) => string;
    readonly nearUsual: "near usual";
    readonly toSertoli: "to the Sertoli cells";
    readonly toLeydig: "to the Leydig cells";
    readonly brakesToo: "brakes too";
    readonly andBrakes: (v: {
        words: string;
    }) => string;
    readonly bloodNatural: {
        readonly fundamentals: "the brain reads this and asks for a little more or less";
        readonly intermediate: "read by hypothalamus and pituitary, which ask for a little more or less";
        readonly academic: "sensed at hypothalamus and pituitary";
    };
    readonly bloodHigh: {
        readonly fundamentals: (v: {
            words: string;
        }) => string;
        readonly intermediate: (v: {
            words: string;
        }) => string;
        readonly academic: (v: {
            words: string;
        }) => string;
    };
    readonly inBlood: (v: {
        words: string;
    }) => string;
    readonly nurse: {
        readonly fundamentals: "nurse the sperm";
        readonly intermediate: "nurse the sperm line";
        readonly academic: "support the germ line";
    };
    readonly makeTestosterone: "make testosterone";
    readonly idle: "small and idle";
    readonly timesBlood: (v: {
        times: string;
        low: string;
        high: string;
    }) => string;
    readonly timesBloodBrief: (v: {
        times: string;
    }) => string;
    readonly ittLow: {
        readonly fundamentals: (v: Usual) => string;
        readonly intermediate: (v: Usual) => string;
        readonly academic: (v: Usual) => string;
    };
    readonly ittOfUsual: (v: Usual) => string;
    readonly million: {
        readonly fundamentals: "million in each mL of semen";
        readonly intermediate: "million per mL of semen";
        readonly academic: "million per mL of semen";
    };
    readonly usualValue: (v: {
        usual: string;
        unit: string;
    }) => string;
    readonly simulatedUsual: (v: {
        usual: string;
        unit: string;
    }) => string;
    readonly simulated: "simulated";
    readonly atBlood: {
        readonly fundamentals: (v: {
            dose: string;
        }) => string;
        readonly intermediate: (v: {
            dose: string;
        }) => string;
        readonly academic: (v: {
            dose: string;
        }) => string;
    };
    readonly atBrake: {
        readonly fundamentals: "hides estradiol from the brain: one brake is off";
        readonly intermediate: "blocks the estradiol brake at hypothalamus and pituitary";
        readonly academic: "estrogen-receptor blockade at hypothalamus and pituitary";
    };
    readonly atPituitary: {
        readonly fundamentals: "copies GnRH, for minutes at a time";
        readonly intermediate: "acts like GnRH, for minutes at a time";
        readonly academic: "GnRH-receptor agonist; half-life of minutes";
    };
    readonly atAromatase: {
        readonly fundamentals: "slows the step from testosterone to estradiol";
        readonly intermediate: "blocks aromatase: less estradiol, less brake";
        readonly academic: "aromatase inhibition: less estradiol, less feedback";
    };
    readonly atLeydig: {
        readonly fundamentals: "speaks to the Leydig cells as LH does";
        readonly intermediate: "acts on the Leydig cells as LH does";
        readonly academic: "LH-receptor agonist at the Leydig cells";
    };
    readonly atSertoli: {
        readonly fundamentals: "speaks to the Sertoli cells as FSH does";
        readonly intermediate: "acts on the Sertoli cells as FSH does";
        readonly academic: "FSH-receptor agonist at the Sertoli cells";
    };
    readonly states: "Moment in the story";
    readonly statesNatural: "natural";
    readonly onTestosterone: "on testosterone";
    readonly onTreatment: "on treatment";
    readonly after: "after";
    readonly bandBefore: "before";
    readonly bandOn: "on testosterone from outside";
    readonly bandOnBrief: "on testosterone";
    readonly bandAfter: "after stopping";
    readonly bandTreated: "on treatment";
    readonly bandNone: "no medicine";
    readonly bandMonths: "months";
    readonly parts: "Parts of the drawing";
    readonly chooseHint: "Choose a name or a line in the drawing to read what it does. Arrow keys lead from one to the next.";
    readonly compare: "compare";
    readonly predict: "Before you look: what happens to LH when testosterone comes from outside?";
    readonly rises: "LH rises";
    readonly stays: "LH stays the same";
    readonly falls: "LH falls";
    readonly skipped: "Skip the question";
    readonly notLoaded: "This part could not be loaded. Check the connection and try again.";
    readonly drawing: (v: {
        answer: string;
        lh: string;
        fsh: string;
        itt: string;
        volume: string;
    }) => string;
}>;
export {};
