import { type Counted } from './recovery-timeline.js';
interface Outside {
    what: string;
    months: string;
    form: string;
    age: string;
    sperm: string;
}
interface Course {
    what: string;
    month: string;
    spermFrom: string;
    spermTo: string;
    volumeFrom: string;
    volumeTo: string;
    up: boolean;
}
export declare const recoveryTimelineAnswers: import("../catalogue.js").Catalogue<{
    readonly clinic: {
        readonly fundamentals: (v: {
            months: string;
            count: string;
        }) => string;
        readonly intermediate: (v: {
            months: string;
            count: string;
        }) => string;
        readonly academic: (v: {
            months: string;
            count: string;
        }) => string;
    };
    readonly clinicNotTrial: "The higher counts of the volunteers in trials do not speak for these men, nor does the simulated typical man; the bands are simulated clinic men.";
    readonly 'outside-drug': (v: Outside) => string;
    readonly 'outside-untested': (v: Outside) => string;
    readonly 'outside-depot': (v: Outside) => string;
    readonly 'outside-age': (v: Outside) => string;
    readonly 'outside-start': (v: Outside) => string;
    readonly moves: (v: Course) => string;
    readonly stays: (v: Course) => string;
    readonly nearest: (v: Counted) => string;
    readonly enanthate: (v: {
        nonAsian: string;
        asian: string;
    }) => string;
    readonly modelOwn: "Where they differ from this, the model stands alone.";
    readonly modelOnly: "What sperm do here is the model’s: we found no controlled trial of this.";
    readonly tablets: "Published: in a randomised trial of 26 infertile men semen did not change in 12 weeks (Helo 2015).";
    readonly enclomiphenes: "Published, as the maker told it: sperm changed by +5.9 % and −1.3 % in two randomised trials of 16 weeks.";
    readonly besideHcg: "Published: 26 men on testosterone with hCG kept their sperm counts for a mean of 6.2 months; there was no comparison group (Hsieh 2013).";
    readonly simulatedReturn: (v: {
        months: string;
    }) => string;
}>;
export {};
