export declare const pulseDay: import("../catalogue.js").Catalogue<{
    readonly choose: "Lay side by side";
    readonly natural: "Natural";
    readonly on: "On testosterone";
    readonly clomiphene: "On clomiphene";
    readonly pump: "Gonadorelin pump, every 90 minutes";
    readonly twiceWeekly: "Gonadorelin twice a week";
    readonly here: (v: {
        moment: string;
    }) => string;
    readonly hereTitle: (v: {
        when: string;
    }) => string;
    readonly whenNatural: {
        readonly fundamentals: "A day with no medicine";
        readonly intermediate: "Natural: no medicine";
        readonly academic: "Untreated";
    };
    readonly whenOn: (v: {
        names: string;
        months: string;
    }) => string;
    readonly whenOnFirst: (v: {
        names: string;
    }) => string;
    readonly whenAfter: (v: {
        months: string;
    }) => string;
    readonly whenAfterFirst: "In the first weeks after stopping testosterone";
    readonly whenWeekAfter: "A week after stopping testosterone";
    readonly whenWith: (v: {
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
    readonly testosterone: "testosterone";
    readonly hcg: "hCG";
    readonly rfsh: "FSH";
    readonly hmg: "hMG";
    readonly gonadorelinPump: "a gonadorelin pump";
    readonly gonadorelin: "gonadorelin shots";
    readonly clomipheneName: "clomiphene";
    readonly enclomiphene: "enclomiphene";
    readonly tamoxifen: "tamoxifen";
    readonly anastrozole: "anastrozole";
    readonly waiting: {
        readonly fundamentals: "The brain’s signal comes in pulses, about every hour and a half.";
        readonly intermediate: "The brain’s signal comes in pulses, in men about every 95 minutes.";
        readonly academic: "GnRH and LH are secreted in pulses, in men about every 95 minutes.";
    };
    readonly about: {
        readonly fundamentals: (v: {
            age: string;
        }) => string;
        readonly intermediate: (v: {
            age: string;
        }) => string;
        readonly academic: (v: {
            age: string;
        }) => string;
    };
    readonly gnrhName: {
        readonly fundamentals: "Brain’s signal, GnRH (1 = a usual pulse)";
        readonly intermediate: "GnRH (1 = a usual pulse)";
        readonly academic: "GnRH (1 = a usual pulse)";
    };
    readonly loading: "The day is being worked out …";
    readonly meanLine: "Dotted: mean of the day. Numbers: pulses in the order in which they come.";
    readonly hourFirst: "0 h";
    readonly hour: (v: {
        hour: string;
    }) => string;
    readonly notLoaded: "The simulation of a day could not be loaded. Check the connection and choose again.";
}>;
