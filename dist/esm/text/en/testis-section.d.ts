interface At {
    readonly when: string;
}
interface Size extends At {
    readonly volume: string;
    readonly start: string;
    readonly germ: string;
}
export declare const testisSection: import("../catalogue.js").Catalogue<{
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
        readonly fundamentals: "Your testes are mostly cells that are turning into sperm. Before treatment every stage is there.";
        readonly intermediate: "Most of a testis is tubules full of cells on their way to sperm; before treatment every stage is there.";
        readonly academic: "Untreated: every generation of germ cells present, volume at its own baseline.";
    };
    readonly early: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly thinning: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly low: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly kept: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly waiting: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly filling: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly back: {
        readonly fundamentals: (v: At) => string;
        readonly intermediate: (v: Size) => string;
        readonly academic: (v: Size) => string;
    };
    readonly about: {
        readonly fundamentals: (v: {
            protocol: string;
            age: string;
            start: string;
        }) => string;
        readonly intermediate: (v: {
            protocol: string;
            age: string;
            start: string;
        }) => string;
        readonly academic: (v: {
            protocol: string;
            age: string;
            start: string;
        }) => string;
    };
    readonly beads: "Orchidometer";
    readonly beadsUnit: "beads, mL";
    readonly organ: "One testis";
    readonly organScale: "same scale as the beads";
    readonly volume: "volume, simulated";
    readonly dotted: (v: {
        start: string;
    }) => string;
    readonly nearest: (v: {
        bead: string;
    }) => string;
    readonly meanOfTwo: "mean of the two testes";
    readonly schematic: "schematic, not to scale with the organ";
    readonly leydig: "Leydig cells";
    readonly sertoli: {
        readonly fundamentals: "nurse cells (Sertoli)";
        readonly intermediate: "Sertoli cells";
        readonly academic: "Sertoli cells";
    };
    readonly typeA: {
        readonly fundamentals: "stem cells (type A)";
        readonly intermediate: "stem cells (type A)";
        readonly academic: "type A spermatogonia";
    };
    readonly typeB: {
        readonly fundamentals: "dividing cells (type B)";
        readonly intermediate: "dividing cells (type B)";
        readonly academic: "type B spermatogonia";
    };
    readonly spermatocytes: "spermatocytes";
    readonly roundSpermatids: "round spermatids";
    readonly elongatedSpermatids: {
        readonly fundamentals: "long spermatids";
        readonly intermediate: "long spermatids";
        readonly academic: "elongated spermatids";
    };
    readonly sperm: "sperm";
    readonly drawnOf: (v: {
        drawn: string;
        full: string;
    }) => string;
    readonly noneOf: (v: {
        full: string;
    }) => string;
    readonly allStay: (v: {
        full: string;
    }) => string;
    readonly leydigActive: "make testosterone";
    readonly leydigIdle: "smaller, idle";
    readonly leydigLess: "make less testosterone";
    readonly drawing: (v: {
        answer: string;
        volume: string;
        bead: string;
        counts: string;
    }) => string;
    readonly countOf: (v: {
        name: string;
        count: string;
    }) => string;
    readonly nextCount: (v: {
        first: string;
        next: string;
    }) => string;
    readonly moments: "Moment in the story";
    readonly toBefore: "before";
    readonly toSmallest: "smallest";
    readonly toRecovering: (v: {
        months: string;
    }) => string;
    readonly bandBefore: "before";
    readonly bandOn: "on testosterone from outside";
    readonly bandOnBrief: "on testosterone";
    readonly bandAfter: "after stopping";
    readonly bandTreated: "on treatment";
    readonly bandNone: "no medicine";
    readonly bandMonths: "months";
    readonly spread: (v: {
        low: string;
        high: string;
        men: string;
    }) => string;
    readonly spreadWaiting: "Simulating other men, to show how far they differ …";
    readonly caption: (v: {
        moment: string;
    }) => string;
    readonly columnWhat: "What";
    readonly columnDrawn: "Drawn";
    readonly columnFull: "When full";
    readonly columnShare: "Of own start";
    readonly perCent: (v: {
        share: string;
    }) => string;
    readonly leydigMass: "Leydig cells, mass";
    readonly volumeRow: "Testis volume (mL)";
    readonly evidenceFailed: "The sources could not be loaded. Check the connection and open them again.";
    readonly behind: "What was seen in men";
    readonly limitCounts: "Fewer cells drawn means a smaller share of the usual number, not a count in a biopsy. In life there are more round spermatids for each stem cell than drawn.";
    readonly limitOneCut: "All stages are drawn in one cut. In a man’s tubule they lie in patches.";
    readonly limitScheme: "Schematic: the width of the tubule, the size of the cells, and that tubules make up 70 % of the testis. In six older men it was 61 % at most; no figure for young men was verified.";
    readonly limitTubules: "All loss of volume is drawn as thinner tubules. Their number and length are taken as unchanged.";
    readonly limitLeydig: "Leydig cells become smaller and idle in the drawing. Whether some are lost in men is not known.";
    readonly limitVolume: "Volume on injected testosterone has no good measurement. The volume here is the model’s; its band is wide on purpose.";
    readonly limitStem: "That no stem cells are lost rests on biopsies of five treated men after 19 to 24 weeks.";
    readonly limitNoReturn: "Men whose sperm do not come back are not drawn here, although they exist.";
}>;
export {};
