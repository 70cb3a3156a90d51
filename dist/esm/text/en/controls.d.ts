interface InForce {
    protocol: string;
    treatment: string;
    age: string;
    sperm: string;
    moment: string;
}
export declare const controls: import("../catalogue.js").Catalogue<{
    readonly name: "What is simulated";
    readonly inForce: {
        readonly fundamentals: (v: InForce) => string;
        readonly intermediate: (v: InForce) => string;
        readonly academic: (v: InForce) => string;
    };
    readonly stops: (v: {
        agent: string;
        dose: string;
        every: string;
        months: string;
    }) => string;
    readonly continues: (v: {
        agent: string;
        dose: string;
        every: string;
    }) => string;
    readonly none: "No testosterone from outside";
    readonly own: (v: {
        medicines: string;
    }) => string;
    readonly ownNone: ". Own choice: no other medicine";
    readonly everyDay: "every day";
    readonly everyDays: (v: {
        days: string;
    }) => string;
    readonly timesADay: (v: {
        times: string;
    }) => string;
    readonly groupTreatment: "Treatment";
    readonly groupMan: "Man";
    readonly groupView: "View";
    readonly nothingToUndo: "Nothing to undo";
    readonly groupSteps: "Your changes";
    readonly protocol: "What happens";
    readonly protocolStops: "Stop testosterone";
    readonly protocolContinues: "Stay on testosterone";
    readonly protocolNone: "Without testosterone from outside";
    readonly agent: "Testosterone from outside";
    readonly dose: "Dose";
    readonly doseUnit: "mg";
    readonly days: "Every";
    readonly daysUnit: "days";
    readonly trtMonths: "Taken for, where it is stopped";
    readonly trtMonthsUnit: "months";
    readonly age: "Age at the first dose";
    readonly ageUnit: "years";
    readonly baselineSperm: {
        readonly fundamentals: "Sperm before the first dose";
        readonly intermediate: "Sperm before the first dose";
        readonly academic: "Sperm concentration before the first dose";
    };
    readonly baselineSpermUnit: {
        readonly fundamentals: "million per mL";
        readonly intermediate: "million per mL";
        readonly academic: "M/mL";
    };
    readonly range: (v: {
        low: string;
        high: string;
    }) => string;
    readonly limits: (v: {
        low: string;
        high: string;
        unit: string;
    }) => string;
    readonly units: "Units of lab values";
    readonly conventional: "ng/dL (conventional)";
    readonly si: "nmol/L (SI)";
    readonly reset: "Back to the start";
    readonly regimen: "Put medicines together yourself";
    readonly share: "Link to this view";
    readonly fetching: "One moment.";
    readonly notFetched: "This part could not be fetched. Close and open it to try again.";
    readonly refused: (v: {
        name: string;
        given: string;
        limits: string;
    }) => string;
    readonly noNumber: (v: {
        name: string;
        limits: string;
    }) => string;
}>;
export {};
