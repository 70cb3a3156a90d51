export declare const recoveryTimelineLimits: import("../catalogue.js").Catalogue<{
    readonly oneMan: "Men differ widely. The curve is one typical man; no spread between men is drawn yet.";
    readonly whom: "Men with low testosterone to begin with, varicocele, earlier steroid use, or testes that do not recover are not simulated.";
    readonly lh: "LH is back within months in this curve.";
    readonly volume: "The loss of volume drawn here is the model’s.";
    readonly drugs: "What medicines do after stopping is drawn from how they act.";
    readonly age: "Age changes nothing in the curve.";
    readonly samples: "Sperm counts differ from sample to sample. Movement of sperm and pregnancy are not simulated.";
}>;
