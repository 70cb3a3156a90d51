interface At {
    day: string;
}
interface Level {
    level: string;
}
interface LevelAt extends Level {
    day: string;
}
export declare const sourcesReplay: import("../catalogue.js").Catalogue<{
    readonly title: (v: {
        count: string;
    }) => string;
    readonly about: {
        readonly fundamentals: "A model is only worth something if it gives what studies saw. Here it runs each study again: the same medicine, the same men, the same days. “Fitted” means the model was built with this result in view. “Replayed” means the result was held back from that.";
        readonly intermediate: "Each published result is simulated again with its medicines, men and days, and held against what was published. Fitted: the model’s constants were set with this result. Replayed: the paper was held back from that.";
        readonly academic: "Each result is simulated under its own regimen and baseline. Fitted results entered the calibration; replayed ones come from papers kept out of it.";
    };
    readonly rule: (v: {
        percent: string;
        men: string;
        size: string;
    }) => string;
    readonly run: "Run the replay now";
    readonly again: "Run it again";
    readonly stop: "Stop";
    readonly running: (v: {
        done: string;
        all: string;
    }) => string;
    readonly notRun: "Not run yet. The model runs here, on this device; nothing is sent.";
    readonly outcome: (v: {
        inside: string;
        run: string;
        insideNew: string;
        runNew: string;
    }) => string;
    readonly refused: (v: {
        count: string;
    }) => string;
    readonly show: "Show";
    readonly showAll: "all results";
    readonly showOutside: "those outside";
    readonly showFitted: "fitted";
    readonly showReplayed: "held back from the fit";
    readonly caption: (v: {
        shown: string;
        all: string;
    }) => string;
    readonly headWhat: "What was measured";
    readonly headMen: "In whom, on what";
    readonly headPublished: "Published";
    readonly headSimulated: "Simulated";
    readonly headVerdict: "Agreement";
    readonly headSource: "Source";
    readonly inside: "inside";
    readonly outside: "outside";
    readonly notRunYet: "not run";
    readonly cannotRun: "the model cannot run it";
    readonly fitted: "fitted";
    readonly replayed: "held back";
    readonly neverReached: "not reached";
    readonly typeB: "Type B cells";
    readonly spermatocytes: "Spermatocytes";
    readonly roundSpermatids: "Round spermatids";
    readonly elongatedSpermatids: "Elongated spermatids";
    readonly what: (v: {
        name: string;
        outcome: string;
    }) => string;
    readonly value: (v: At) => string;
    readonly share: (v: At) => string;
    readonly difference: (v: At) => string;
    readonly differenceAgainst: (v: At) => string;
    readonly firstDayBelow: (v: Level) => string;
    readonly firstDayAbove: (v: Level) => string;
    readonly halfTime: "days to half of the change";
    readonly fractionBelow: (v: LevelAt) => string;
    readonly fractionAbove: (v: LevelAt) => string;
    readonly fractionReachedBelow: (v: LevelAt) => string;
    readonly fractionReachedAbove: (v: LevelAt) => string;
    readonly fractionBackAbove: (v: LevelAt) => string;
    readonly medianDaysBelow: (v: Level) => string;
    readonly medianDaysAbove: (v: Level) => string;
    readonly meanDaysBelow: (v: Level) => string;
    readonly meanDaysAbove: (v: Level) => string;
    readonly cubeRootMeanDaysBelow: (v: Level) => string;
    readonly cubeRootMeanDaysAbove: (v: Level) => string;
    readonly meanValue: (v: At) => string;
    readonly meanShare: (v: At) => string;
    readonly cubeRootMeanShare: (v: At) => string;
    readonly since: (v: {
        outcome: string;
        day: string;
    }) => string;
    readonly amount: (v: {
        number: string;
        unit: string;
    }) => string;
    readonly interval: (v: {
        number: string;
        low: string;
        high: string;
        unit: string;
    }) => string;
    readonly ofStart: "% of own start";
    readonly ofMen: "of 100 men";
    readonly days: "days";
    readonly n: (v: {
        value: string;
        n: string;
    }) => string;
    readonly course: (v: {
        agent: string;
        dose: string;
        unit: string;
        often: string;
    }) => string;
    readonly once: "once";
    readonly daily: "daily";
    readonly weekly: "weekly";
    readonly everyDays: (v: {
        days: string;
    }) => string;
    readonly timesADay: (v: {
        times: string;
    }) => string;
    readonly noMedicine: "no medicine";
    readonly joined: " + ";
    readonly men: (v: {
        men: string;
        regimen: string;
    }) => string;
    readonly conflict: (v: {
        why: string;
    }) => string;
}>;
export {};
