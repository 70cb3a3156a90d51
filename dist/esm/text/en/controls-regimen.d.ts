export declare const controlsRegimen: import("../catalogue.js").Catalogue<{
    readonly name: "Medicines beside testosterone";
    readonly ofProtocol: (v: {
        protocol: string;
    }) => string;
    readonly own: (v: {
        protocol: string;
    }) => string;
    readonly onlySimulated: {
        readonly fundamentals: "What you put together here is only simulated. It may never have been tried in men. It shows how the body answers. It is not a plan for taking medicines.";
        readonly intermediate: "What is put together here is only simulated and may never have been studied. It shows how the axis answers; it is not a plan for taking medicines.";
        readonly academic: "Combinations made here are simulated only and may be unstudied. For explanation of the axis, not for prescribing.";
    };
    readonly testosterone: "Testosterone itself is set above. Another form of it can be added here.";
    readonly noTestosterone: "No testosterone is given here. To add it, choose above, under “What happens”, to take it first.";
    readonly empty: "No medicine besides.";
    readonly course: (v: {
        number: string;
        name: string;
    }) => string;
    readonly medicine: "Medicine";
    readonly dose: "Dose each time";
    readonly everyDays: "Every";
    readonly days: "days";
    readonly since: "Months count from";
    readonly sinceFirstDose: "the first dose";
    readonly sinceStop: "the stop";
    readonly from: "From";
    readonly to: "To";
    readonly months: "months";
    readonly remove: "Remove";
    readonly removeNamed: (v: {
        name: string;
    }) => string;
    readonly add: "Add a medicine";
    readonly backToProtocol: "Back to the protocol’s own medicines";
    readonly full: (v: {
        count: string;
    }) => string;
}>;
