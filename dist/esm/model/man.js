/** A lean, fertile young man: working defaults between the reference values PHY-01 to PHY-07. The sperm concentration is
 *  the one the mean curves of the WHO enanthate trials imply (REC-07 with REC-08: see model.md). */
export const referenceMan = Object.freeze({
    ageYears: 35,
    testosteroneNgPerDl: 550, // PHY-01: median 531
    lhIuPerL: 4.5, // PHY-02, PHY-04
    fshIuPerL: 4.5, // PHY-02, PHY-04
    spermMPerMl: 65, // PHY-04, SUP-20, REC-07/08
    testisVolumeMl: 20, // PHY-06: 18.6 to 22.5
});
//# sourceMappingURL=man.js.map