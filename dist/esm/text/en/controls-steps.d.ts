export declare const controlsSteps: import("../catalogue.js").Catalogue<{
    readonly undo: (v: {
        what: string;
    }) => string;
    readonly undone: (v: {
        what: string;
    }) => string;
    readonly treatment: "treatment";
    readonly protocol: "what happens";
    readonly agent: "which testosterone";
    readonly dose: "dose";
    readonly everyDays: "days between doses";
    readonly trtMonths: "months on testosterone";
    readonly age: "age";
    readonly baselineSperm: "sperm before the first dose";
    readonly month: "moment";
    readonly population: "whose experience";
    readonly courses: "own medicines";
}>;
