export declare const recoveryTimelineTables: import("../catalogue.js").Catalogue<{
    readonly captionPublished: "Published results for this scenario";
    readonly headWhat: "What was seen";
    readonly headInterval: "Interval";
    readonly headPeople: "In whom";
    readonly headSource: "Source";
    readonly headStrength: "Kind of study";
    readonly people: (v: {
        people: string;
        n: string;
    }) => string;
    readonly countedOf: "at 20 million sperm per mL or more, at least once";
    readonly notGiven: "not given";
    readonly result: (v: {
        name: string;
        value: string;
        unit: string;
        time: string;
    }) => string;
    readonly captionSimulated: (v: {
        what: string;
        doses: string;
        age: string;
        sperm: string;
    }) => string;
    readonly headMonth: "Month from first dose";
    readonly headAfter: "Months after stopping";
    readonly headSimulated: (v: {
        name: string;
        unit: string;
    }) => string;
    readonly before: "before";
    readonly shown: (v: {
        month: string;
    }) => string;
}>;
