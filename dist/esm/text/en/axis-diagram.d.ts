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
    readonly aboutHypothalamus: {
        readonly fundamentals: "A small part at the base of your brain. It sends a short signal, GnRH, again and again, and it reads how much testosterone and estradiol is in your blood.";
        readonly intermediate: "The hypothalamus releases GnRH in pulses into a private set of vessels that runs to the pituitary. Testosterone and estradiol in the blood slow the pulses.";
        readonly academic: "GnRH neurons of the preoptic and infundibular region release GnRH in pulses at the median eminence. Steroid feedback reaches them largely through kisspeptin neurons, which are not drawn.";
    };
    readonly aboutGnrh: {
        readonly fundamentals: "The first signal in the chain. It travels a few millimeters and never enters the rest of your blood, so no blood test shows it.";
        readonly intermediate: "GnRH passes down the stalk in portal vessels to the front lobe of the pituitary. It is not measurable in ordinary blood; its pulses are read from LH.";
        readonly academic: "GnRH in hypophyseal portal blood is not measured in men; its share here is a state of the model. LH pulses, about 95 minutes apart, stand in for it.";
    };
    readonly aboutPituitary: {
        readonly fundamentals: "A gland as big as a pea under your brain. Its front part answers GnRH by sending LH and FSH to the testes.";
        readonly intermediate: "Gonadotropes in the front lobe make LH and FSH. With less GnRH they store and release less; testosterone and estradiol also brake them directly.";
        readonly academic: "Anterior-lobe gonadotropes integrate GnRH pulses, direct steroid feedback and, for FSH, inhibin B. Grains in the drawn cells follow the LH and FSH shares.";
    };
    readonly aboutSertoli: {
        readonly fundamentals: "Nurse cells in the wall of each tiny tube. They feed the cells that become sperm. They stay when sperm production is low, and so do the stem cells.";
        readonly intermediate: "Sertoli cells answer FSH and the testosterone inside the testis, and carry the germ line. They and the stem cells stay when later germ cells thin out.";
        readonly academic: "Sertoli cells carry FSH and androgen receptors. In biopsies on suppression type A spermatogonia persist while type B and later cells fall; the cells drawn follow those shares.";
    };
    readonly aboutLeydig: {
        readonly fundamentals: "Cells between the tiny tubes. When LH reaches them they make testosterone: a lot for the testis itself, and the rest for the blood.";
        readonly intermediate: "Leydig cells make testosterone when LH, or hCG in its place, reaches them. Without either they become small and idle; their loss is not shown.";
        readonly academic: "LH-receptor-bearing interstitial cells; steroidogenesis and cell volume follow LH-receptor drive. No human source was found for a loss of cell number, so none is drawn.";
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
    readonly chooseHint: "Choose a name in the drawing to read what it does.";
    readonly close: "Close";
    readonly drawing: (v: {
        answer: string;
        lh: string;
        fsh: string;
        itt: string;
        volume: string;
    }) => string;
    readonly caption: (v: {
        moment: string;
    }) => string;
    readonly columnWhat: "What";
    readonly columnNow: "Now";
    readonly columnUsual: "Usual";
    readonly columnShare: "Of usual";
    readonly columnUnit: "Unit";
    readonly typeB: "Dividing germ cells (type B)";
    readonly spermatocytes: "Spermatocytes";
    readonly roundSpermatids: "Round spermatids";
    readonly elongatedSpermatids: "Long spermatids";
    readonly perCent: (v: {
        share: string;
    }) => string;
    readonly given: "given now";
    readonly none: "none";
    readonly limitOneMan: "One reference man is simulated. Real men differ widely.";
    readonly limitAge: "In the model age counts from 45 on: the brain’s signal wakes more slowly after suppression. By how much is weakly known, and studies of age do not agree.";
    readonly limitPulses: "Hormones are daily means. The pulses are drawn as groups of markers; they are not simulated hour by hour here.";
    readonly limitBrakes: "Only two brakes are drawn. Inhibin B is in the model but not in the drawing; kisspeptin, prolactin, SHBG, stress, sleep and illness are in neither.";
    readonly limitEstradiol: "The estradiol brake is drawn at the hypothalamus; in life it acts on the pituitary as well.";
    readonly limitCells: "Fewer cells drawn means a smaller share of the usual number, not a count in a biopsy. All stages stand in one cut; a real cut shows some of them.";
    readonly limitLeydig: "Leydig cells become small and idle in the drawing. Whether some are lost in men is not known.";
    readonly limitVolume: "Testis volume on prescribed testosterone was measured in few controlled studies. The volume here is the model’s.";
    readonly limitNoReturn: "Men whose sperm do not come back are not shown here, although they exist.";
}>;
export {};
