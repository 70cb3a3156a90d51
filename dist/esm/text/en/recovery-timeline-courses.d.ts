export declare const recoveryTimelineCourses: import("../catalogue.js").Catalogue<{
    readonly testosteroneEnds: "Testosterone ends";
    readonly testosteroneEndsAt: (v: {
        at: string;
    }) => string;
    readonly start: (v: {
        name: string;
    }) => string;
    readonly end: (v: {
        name: string;
    }) => string;
    readonly whole: (v: {
        name: string;
    }) => string;
    readonly fromTo: (v: {
        from: string;
        to: string;
    }) => string;
    readonly hint: "Drag a bar or one of its ends, or choose it with Tab and move it with the arrow keys.";
    readonly hintEnd: "Drag the end of testosterone, or choose it with Tab and move it with the arrow keys.";
    readonly own: (v: {
        protocol: string;
    }) => string;
    readonly back: "Back to the protocol’s own";
    readonly beforeFirst: "No further: a course cannot begin before the first dose.";
    readonly beyond: "No further: the picture ends here.";
    readonly least: "No further: a course lasts at least a week here.";
    readonly testosteroneRange: "No further: testosterone is taken for 1 to 120 months here.";
}>;
