/** Spread into a fact that was read in the round of 22 November 2026. */
export declare const reviewed2026: {
    readonly reviewed: "2026-11-22";
    readonly reviewDue: "2027-11-22";
};
/** The same for approvals and for numbers out of labels: a year after the missed check they fold to their source. */
export declare const label2026: {
    readonly expires: "2028-11-22";
    readonly reviewed: "2026-11-22";
    readonly reviewDue: "2027-11-22";
};
