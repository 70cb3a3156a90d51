// The published ranges behind the bars, as facts with their people, spread and strength.
import { ittVersusBlood } from '../../data/claims/axis.js';
import { estradiolUsual, fshUsual, ittUsualLcms, lhUsual, spermLowerLimit, testosteroneUsual, } from '../../data/quantities/physiology.js';
/** What opens behind a range. Markers without one have no range that was checked. */
export const rangeFacts = {
    lh: lhUsual,
    fsh: fshUsual,
    testosterone: testosteroneUsual,
    estradiol: estradiolUsual,
    itt: ittUsualLcms,
    sperm: spermLowerLimit,
};
/** What opens behind a marker's own words, where they state numbers that its range does not. */
export const aboutFacts = { itt: ittVersusBlood };
//# sourceMappingURL=ranges.js.map