import { feedback, fshAndLh, ittVersusBlood, monthsOfSpermatogenesis, pulses, silentSignal, whyTestesShrink, } from '../../data/claims/axis.js';
import { axisInOneLine, brakeOnBothSignals, lhIsShortLived, pumpCopiesThePulse, twoBrakes, whereEstradiolComesFrom, } from '../../data/claims/brain.js';
import { gonadotropinsTakeLong } from '../../data/claims/further-medicines.js';
import { aromataseInhibitors, gonadorelinTwiceWeekly, hcgKeepsSperm, serms, whatHcgDoes, } from '../../data/claims/medicines.js';
import { sizeWeaklyMeasured } from '../../data/claims/size.js';
import { leydigCellsOnTestosterone, whatLeydigCellsDo, whatSertoliCellsDo } from '../../data/claims/testis.js';
export const partClaims = {
    hypothalamus: [axisInOneLine],
    gnrh: [pulses],
    pituitary: [brakeOnBothSignals],
    lh: [lhIsShortLived],
    fsh: [fshAndLh],
    testosterone: [feedback],
    estradiol: [whereEstradiolComesFrom, twoBrakes],
    itt: [ittVersusBlood],
    sertoliCells: [whatSertoliCellsDo],
    leydigCells: [whatLeydigCellsDo, leydigCellsOnTestosterone],
    sperm: [monthsOfSpermatogenesis],
    testisVolume: [whyTestesShrink, sizeWeaklyMeasured],
    'medicine-blood': [silentSignal],
    'medicine-brake': [serms],
    'medicine-pituitary': [pumpCopiesThePulse, gonadorelinTwiceWeekly],
    'medicine-aromatase': [aromataseInhibitors],
    'medicine-leydig': [whatHcgDoes, hcgKeepsSperm],
    'medicine-sertoli': [gonadotropinsTakeLong],
};
//# sourceMappingURL=part-claims.js.map