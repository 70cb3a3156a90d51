export declare const controlsPresets: import("../catalogue.js").Catalogue<{
    readonly preset: "Pick a story";
    readonly own: "Your own settings";
    readonly injectionsThenStop: "Weekly injections for a year, then stop";
    readonly gelThenStop: "Gel for two years, then stop";
    readonly longInjectionsThenStop: "Long-acting injections for five years, then stop";
    readonly injectionsThenClomiphene: "Weekly injections for a year, then stop and take clomiphene";
    readonly injectionsThenBoth: "Weekly injections for a year, then stop and take hCG and clomiphene";
    readonly injections: "Weekly injections, not stopped";
    readonly injectionsWithHcg: "A shot each week, with hCG beside it";
    readonly clomipheneInstead: "Clomiphene instead of testosterone";
    readonly enclomipheneInstead: "Enclomiphene instead of testosterone";
    readonly neverTreated: "Never treated";
    readonly population: "Whose experience";
    readonly trial: "Trial volunteers";
    readonly clinic: "Clinic patients";
    readonly trialMeans: "The model’s men are like the healthy men in birth control trials. They took testosterone, then stopped.";
    readonly clinicMeans: "The model’s men are like those who came to a clinic after testosterone. Those studies had no group to compare with.";
}>;
