export declare const recoveryTimelineOverlay: import("../catalogue.js").Catalogue<{
    readonly form: "Curves";
    readonly panels: "In panels, each with its own unit";
    readonly overlaid: "In one picture, % of own start";
    readonly percent: "%";
    readonly cut: "% of his own start, simulated. Above 150 % the lines are cut off; the numbers beside them say how far they go.";
    readonly bandsAside: "Bands and published points are drawn in the panels.";
}>;
