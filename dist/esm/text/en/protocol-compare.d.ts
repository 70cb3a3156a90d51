interface Sizes {
    amount: string;
    unit: string;
    name: string;
    month: string;
}
interface Pair {
    name: string;
    month: string;
    value: string;
    first: string;
}
/** What a protocol's own text says of sperm. */
interface Known {
    known: string;
}
/** The same, and of size. */
interface KnownBoth extends Known {
    size: string;
}
/** Each protocol by name, with what its own text says of sperm. */
interface Instead {
    each: string;
}
export declare const protocolCompare: import("../catalogue.js").Catalogue<{
    readonly answerAfterDrugs: {
        readonly fundamentals: "After testosterone is stopped, no fair trial was found in which a drug brought sperm back faster than waiting.";
        readonly intermediate: "After prescribed testosterone, no randomised trial was found in which a drug brought sperm back faster than waiting.";
        readonly academic: "After prescribed testosterone, no randomised trial was found in which hCG, a SERM, an aromatase inhibitor or FSH restored sperm faster than stopping alone.";
    };
    readonly answerBesideHcg: {
        readonly fundamentals: (v: KnownBoth) => string;
        readonly intermediate: (v: KnownBoth) => string;
        readonly academic: (v: KnownBoth) => string;
    };
    readonly answerBesideUnknown: (v: {
        names: string;
    }) => string;
    readonly answerUnstudied: (v: {
        names: string;
    }) => string;
    readonly answerInstead: {
        readonly fundamentals: (v: Instead) => string;
        readonly intermediate: (v: Instead) => string;
        readonly academic: (v: Instead) => string;
    };
    readonly namedKnown: (v: {
        name: string;
        value: string;
    }) => string;
    readonly answerWaiting: {
        readonly fundamentals: (v: Known) => string;
        readonly intermediate: (v: Known) => string;
        readonly academic: (v: Known) => string;
    };
    readonly answerMarker: (v: {
        marker: string;
        month: string;
        low: string;
        lowName: string;
        high: string;
        highName: string;
        unit: string;
    }) => string;
    readonly answerMarkerSame: (v: {
        marker: string;
        month: string;
        value: string;
        unit: string;
    }) => string;
    readonly about: (v: {
        age: string;
        sperm: string;
        unit: string;
        treatment: string;
        months: string;
    }) => string;
    readonly spermUnit: {
        readonly fundamentals: "million sperm per mL";
        readonly intermediate: "M/mL";
        readonly academic: "M/mL";
    };
    readonly simulatedSperm: (v: {
        month: string;
        list: string;
        unit: string;
    }) => string;
    readonly named: (v: {
        name: string;
        value: string;
    }) => string;
    readonly listSeparator: "; ";
    readonly modelAhead: "This lead is the model’s own: no trial has shown it.";
    readonly spermMore: {
        readonly fundamentals: (v: Sizes) => string;
        readonly intermediate: (v: Sizes) => string;
        readonly academic: (v: Sizes) => string;
    };
    readonly spermLess: {
        readonly fundamentals: (v: Sizes) => string;
        readonly intermediate: (v: Sizes) => string;
        readonly academic: (v: Sizes) => string;
    };
    readonly spermSame: (v: Pair) => string;
    readonly volumeMore: (v: {
        amount: string;
        unit: string;
    }) => string;
    readonly volumeLess: (v: {
        amount: string;
        unit: string;
    }) => string;
    readonly volumeSame: "testis about the same size";
    readonly heldAgainst: "The others are held against this one.";
    readonly up: "rises to";
    readonly down: "falls to";
    readonly same: "stays near";
    readonly sinceStopping: "since stopping";
    readonly sinceStart: "since the start";
    readonly againstFirst: (v: {
        name: string;
        value: string;
    }) => string;
    readonly signal: "The brain’s signal";
    readonly testosterone: "Testosterone";
    readonly sperm: "Sperm";
    readonly marker: "Marker";
    readonly question: "Question";
    readonly overview: "Differences and medicines";
    readonly difference: "Against the first column";
    readonly mechanism: "How it works";
    readonly fertilityText: "Fertility";
    readonly size: "Testis size";
    readonly sizeText: "What is known of size";
    readonly howTaken: "How it is taken";
    readonly harms: "Harms";
    readonly evidence: "What is known";
    readonly approval: "Approval";
    readonly discussion: "Who it is discussed for, and what is not settled";
    readonly medicines: "Medicines";
    readonly noMedicine: "no medicine";
    readonly medicineCourse: (v: {
        medicine: string;
        from: string;
        to: string;
    }) => string;
    readonly given: (v: {
        medicine: string;
        dose: string;
        unit: string;
        days: string;
    }) => string;
    readonly givenDaily: (v: {
        medicine: string;
        dose: string;
        unit: string;
    }) => string;
    readonly shortTestosterone: "testosterone";
    readonly shortHcg: "hCG";
    readonly shortRfsh: "FSH";
    readonly shortHmg: "hMG";
    readonly shortGonadorelin: "gonadorelin";
    readonly shortClomiphene: "clomiphene";
    readonly shortEnclomiphene: "enclomiphene";
    readonly shortTamoxifen: "tamoxifen";
    readonly shortAnastrozole: "anastrozole";
    readonly monthAxis: "months from the first dose";
    readonly rows: "Rows";
    readonly rowsAll: "all";
    readonly rowsDiffering: "where the choices part now";
    readonly rowsStudied: "measured in men";
    readonly rowOrder: "Order";
    readonly orderQuestion: "by question";
    readonly orderDifference: "largest difference first";
    readonly offers: "Always on offer:";
    readonly offerStop: "stop and wait";
    readonly offerTrt: "change nothing, stay on testosterone";
    readonly offerUntreated: "change nothing, no treatment";
    readonly noRows: "No row is left. “All rows” brings them back.";
    readonly fetching: "More is being fetched.";
    readonly columns: "Columns";
    readonly choiceFirst: (v: {
        number: string;
        count: string;
    }) => string;
    readonly choice: (v: {
        number: string;
        count: string;
    }) => string;
    readonly previous: "Previous choice";
    readonly next: "Next choice";
    readonly everywhere: "Show this one everywhere";
    readonly stops: "Stop testosterone";
    readonly continues: "Stay on testosterone";
    readonly none: "Without testosterone";
    readonly keyFirst: (v: {
        name: string;
    }) => string;
    readonly keyBand: "where 8 in 10 simulated men lie; in blood testosterone, its swing from dose to dose";
    readonly keyOwnStart: "own level at the start";
    readonly keyThreshold: "20 M/mL: the trials counted this as back";
    readonly keyStop: "testosterone stopped";
    readonly keyMarks: "What stands behind a value:";
    readonly arrows: "Arrows count from the day of stopping once it has passed, else from the start.";
    readonly tableCaption: (v: {
        month: string;
    }) => string;
    readonly rowSimulated: (v: {
        marker: string;
        unit: string;
    }) => string;
    readonly rowOwnStart: (v: {
        marker: string;
        unit: string;
    }) => string;
    readonly rowPublished: (v: {
        marker: string;
    }) => string;
    readonly secondHand: "told by the maker or by others; the study itself was not read";
    readonly disagrees: {
        readonly fundamentals: "the model goes another way";
        readonly intermediate: "the simulated value goes another way";
        readonly academic: "simulated direction differs";
    };
    readonly cellFinding: (v: {
        finding: string;
        strength: string;
    }) => string;
}>;
export {};
