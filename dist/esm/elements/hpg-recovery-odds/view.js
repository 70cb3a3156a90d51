/** How many men are simulated. */
export const groupSize = 1000;
//# sourceMappingURL=view.js.map