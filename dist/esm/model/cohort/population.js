// How men differ, in the two populations the kit speaks of. Every spread is the standard deviation of the natural
// logarithm; "fitted" names the figure it was fitted to. How published spreads were read stands in model.md.
import { fittedDifferences } from '../fitted.js';
export const differences = Object.freeze({
    ...fittedDifferences,
    clearance: 0.2, // PHY-10: 108 of 516
    gelShare: 0.45, // AndroGel 1.62 %: 561 ± 259 ng/dL on day 112, with doses adjusted in three of four men
});
/** Assumed: slow men differ among themselves by about half. */
const SLOW_SPREAD = 0.4;
/** Both populations, from one set of differences. */
export function populationsOf(d) {
    const spread = {
        testosteroneClearance: d.clearance,
        ittHalf: d.ittHalf,
        spermFloor: d.spermFloor,
        entryFloor: 0.5, // assumed: one of five men kept most of his germ cells, four next to none (VOL-13)
        releaseRate: d.releaseRate,
        entryReturnRate: d.entryReturn,
        memorySlowsEntry: d.memory,
        memorySlowsReturn: d.memory,
        readinessRate: d.readiness,
        readinessHalf: d.readinessHalf,
        hcgPotency: 0.3, // assumed: as doses needed differ
        leydigHalf: 0.3, // assumed
        germVolumeShare: 0.35, // assumed: from VOL-17 to VOL-01, a wide band
        transitDays: 0.2, // PHY-18
        gelShare: d.gelShare,
    };
    const startSpread = {
        testosterone: 0.25, // PHY-01: 303 to 852 for 5 to 95 %
        lh: 0.4, // PHY-02: 1.6 to 10.0
        fsh: 0.5, // PHY-02: 1.9 to 16.3
        sperm: 0.6, // SUP-20 and PHY-07: most volunteers between 20 and 200 M/mL
        volume: 0.22, // PHY-06: 4.8 of 18.6
    };
    return {
        trial: {
            spec: {
                ageYears: [20, 45],
                asianOrigin: 0,
                testosteroneNgPerDl: 550,
                lhIuPerL: 4.5,
                fshIuPerL: 4.5,
                spermMPerMl: 65,
                testisVolumeMl: 20,
            },
            startSpread,
            leastSpermMPerMl: 20, // normal semen was asked for: 20 M/mL at the time
            shift: {},
            spread,
            neverShare: 0,
            slowMen: { share: d.slowMen, pace: d.slowPace, spread: SLOW_SPREAD },
        },
        clinic: {
            spec: {
                ageYears: [28, 55], // HCG-10: mean 40, 27 to 69
                asianOrigin: 0,
                testosteroneNgPerDl: 350,
                lhIuPerL: 4,
                fshIuPerL: 5,
                spermMPerMl: 35, // HCG-06: 35.2
                testisVolumeMl: 17, // PHY-06: between infertile and fertile men
            },
            startSpread: { ...startSpread, sperm: 0.9 },
            leastSpermMPerMl: 0,
            shift: {
                entryReturnRate: d.clinicReturn,
                releaseReturnRate: d.clinicReturn,
                readinessRate: d.clinicReturn,
                spermFloor: d.clinicSpermFloor,
            },
            spread,
            neverShare: d.clinicNever,
            slowMen: { share: d.clinicSlowMen, pace: d.slowPace, spread: SLOW_SPREAD },
        },
    };
}
//# sourceMappingURL=population.js.map