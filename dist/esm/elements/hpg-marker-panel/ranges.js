// The published ranges behind the bars, as facts with their people, spread and strength.
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
//# sourceMappingURL=ranges.js.map