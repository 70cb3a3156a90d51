// The dates every fact here carries: when it was last checked, when it has to be checked again, and for what an agency can
// change on any day, from when on it may not be shown as current.
/** Spread into a fact that was read in the round of 22 November 2026. */
export const reviewed2026 = { reviewed: '2026-11-22', reviewDue: '2027-11-22' };
/** The same for approvals and for numbers out of labels: a year after the missed check they fold to their source. */
export const label2026 = { ...reviewed2026, expires: '2028-11-22' };
//# sourceMappingURL=review.js.map