/** Always the same men. */
export declare const cohortSize = 200;
