/** Spread into a quantity or claim that was read in the round of 22 November 2026. */
export declare const reviewed2026: {
    readonly reviewed: "2026-11-22";
    readonly reviewDue: "2027-11-22";
};
