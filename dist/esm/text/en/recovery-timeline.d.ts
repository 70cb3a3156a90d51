export interface Counted {
    count: string;
    low: string;
    high: string;
}
export declare const wereBack: (v: Counted) => string;
export declare const recoveryTimeline: import("../catalogue.js").Catalogue<{
    readonly trial: {
        readonly fundamentals: (v: Counted & {
            months: string;
        }) => string;
        readonly intermediate: (v: Counted & {
            months: string;
        }) => string;
        readonly academic: (v: Counted & {
            months: string;
        }) => string;
    };
    readonly later: (v: {
        by12: string;
        by16: string;
        by24: string;
    }) => string;
    readonly who: {
        readonly fundamentals: (v: {
            n: string;
        }) => string;
        readonly intermediate: (v: {
            n: string;
            people: string;
        }) => string;
        readonly academic: (v: {
            n: string;
            people: string;
        }) => string;
    };
    readonly curves: "Curves are simulated for one typical man.";
    readonly whatHappens: "What happens";
    readonly form: "Testosterone";
    readonly dose: "Dose, mg";
    readonly everyDays: "Every, days";
    readonly trtMonths: "Taken for, months";
    readonly age: "Age";
    readonly baselineSperm: "Sperm before, M/mL";
    readonly stops: "Stop";
    readonly continues: "Stay on it";
    readonly none: "Without it";
    readonly 'testosterone-enanthate': "enanthate";
    readonly 'testosterone-cypionate': "cypionate";
    readonly 'testosterone-undecanoate': "injected undecanoate";
    readonly 'testosterone-gel': "gel";
    readonly 'testosterone-pellet': "pellets";
    readonly 'testosterone-nasal': "nasal gel";
    readonly hcg: "hCG";
    readonly rfsh: "FSH";
    readonly hmg: "hMG";
    readonly gonadorelin: "gonadorelin";
    readonly clomiphene: "clomiphene";
    readonly enclomiphene: "enclomiphene";
    readonly tamoxifen: "tamoxifen";
    readonly anastrozole: "anastrozole";
    readonly outside: "testosterone";
    readonly withOwn: (v: {
        name: string;
        medicines: string;
    }) => string;
    readonly daily: (v: {
        dose: string;
    }) => string;
    readonly weekly: (v: {
        dose: string;
    }) => string;
    readonly timesDaily: (v: {
        dose: string;
        times: string;
    }) => string;
    readonly everyNDays: (v: {
        dose: string;
        days: string;
    }) => string;
    readonly lh: "LH";
    readonly fsh: "FSH";
    readonly testosterone: "testosterone in blood";
    readonly itt: "testosterone in the testis";
    readonly sperm: {
        readonly fundamentals: "sperm in the semen";
        readonly intermediate: "sperm";
        readonly academic: "sperm concentration";
    };
    readonly testisVolume: {
        readonly fundamentals: "size of each testis";
        readonly intermediate: "testis volume";
        readonly academic: "testis volume";
    };
    readonly spermUnit: {
        readonly fundamentals: "million/mL";
        readonly intermediate: "M/mL";
        readonly academic: "M/mL";
    };
    readonly month: "month";
    readonly afterStopping: "after stopping";
    readonly counted: "of 100 men, at 20 million per mL or more";
    readonly countedNote: "reached it at least once; published, Liu 2006";
    readonly line: "typical man, simulated";
    readonly start: "his level at the start";
    readonly circle: "published";
    readonly square: "published: medians or other men";
    readonly interval: (v: {
        low: string;
        high: string;
    }) => string;
    readonly drawing: (v: {
        answer: string;
    }) => string;
}>;
