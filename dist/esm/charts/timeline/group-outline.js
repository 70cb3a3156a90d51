/** How far above a man's own start the wide band of a group reaches as a rule. The axis has this room from the start, so that
 *  nothing moves when the band comes; blood testosterone has no band. */
export const roomForMen = {
    lh: 2,
    fsh: 2.3,
    testosterone: 1,
    itt: 1.4,
    sperm: 2.3,
    testisVolume: 1.35,
};
//# sourceMappingURL=group-outline.js.map