// The dates every fact here carries: when it was last checked, and when it has to be checked again.
/** Spread into a quantity or claim that was read in the round of 22 November 2026. */
export const reviewed2026 = { reviewed: '2026-11-22', reviewDue: '2027-11-22' };
//# sourceMappingURL=review.js.map