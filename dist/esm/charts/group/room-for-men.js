/** Times a man's own start; markers that have no band are left out. */
export const roomForMen = {
    lh: 2,
    fsh: 2.3,
    itt: 1.4,
    sperm: 2.3,
    testisVolume: 1.35,
};
//# sourceMappingURL=room-for-men.js.map