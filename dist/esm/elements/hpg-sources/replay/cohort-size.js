// How many men stand for a group in the replay: enough that a share of them moves by half of 100 at most.
/** Always the same men. */
export const cohortSize = 200;
//# sourceMappingURL=cohort-size.js.map