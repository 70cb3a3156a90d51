export declare const agentWords: import("../catalogue.js").Catalogue<{
    readonly medicine: "Medicine";
    readonly testosterones: "Testosterone from outside";
    readonly others: "Other medicines";
    readonly taken: (v: {
        route: string;
    }) => string;
    readonly where: "Where it acts";
    readonly actsHere: "acts here";
    readonly hypothalamus: {
        readonly fundamentals: "Hypothalamus, in the brain";
        readonly intermediate: "Hypothalamus";
        readonly academic: "Hypothalamus";
    };
    readonly pituitary: {
        readonly fundamentals: "Pituitary gland, under the brain";
        readonly intermediate: "Pituitary gland";
        readonly academic: "Anterior pituitary";
    };
    readonly leydig: {
        readonly fundamentals: "Leydig cells: make testosterone in the testis";
        readonly intermediate: "Leydig cells, which make testosterone inside the testis";
        readonly academic: "Leydig cells (steroidogenesis)";
    };
    readonly sertoli: {
        readonly fundamentals: "Sertoli cells: feed the sperm";
        readonly intermediate: "Sertoli cells, which feed the sperm line";
        readonly academic: "Sertoli cells (support of spermatogenesis)";
    };
    readonly blood: {
        readonly fundamentals: "Testosterone in the blood";
        readonly intermediate: "Testosterone in blood";
        readonly academic: "Circulating testosterone";
    };
    readonly aromatase: {
        readonly fundamentals: "Aromatase: turns testosterone into estradiol";
        readonly intermediate: "Aromatase, which turns testosterone into estradiol";
        readonly academic: "Aromatase (testosterone to estradiol)";
    };
    readonly changes: "What it changes";
    readonly changesCaption: (v: {
        name: string;
    }) => string;
    readonly headMarker: "Marker";
    readonly headDirection: "Direction";
    readonly headFinding: "What was seen";
    readonly headStrength: "Kind of study";
    readonly headSources: "Sources";
    readonly up: "rises";
    readonly down: "falls";
    readonly same: "stays";
    readonly mixed: "studies differ";
    readonly unknown: "not known";
    readonly proven: "What is proven";
    readonly unsettled: "What is not settled";
    readonly approval: "Where it is approved";
    readonly us: "United States";
    readonly eu: "Europe";
    readonly china: "China";
    readonly labels: "Read for this:";
    readonly offLabel: "Outside the label";
    readonly body: "How long it stays in the body";
    readonly absorption: "How it gets in";
    readonly clearance: "How it leaves";
    readonly noNumbers: "No published half-life was read for it.";
    readonly schedules: "Doses in studies";
    readonly harms: "Harms";
    readonly monitoring: "What is checked";
    readonly separator: ", ";
    readonly basis: (v: {
        strength: string;
    }) => string;
    readonly none: "none";
}>;
