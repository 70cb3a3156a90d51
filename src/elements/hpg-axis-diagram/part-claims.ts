// Which published statements stand behind each part of the drawing.
import type { NodeId } from '../../charts/axis-diagram/axis-input.js';
import {
  feedback,
  fshAndLh,
  ittVersusBlood,
  monthsOfSpermatogenesis,
  pulses,
  silentSignal,
  whyTestesShrink,
} from '../../data/claims/axis.js';
import {
  axisInOneLine,
  brakeOnBothSignals,
  lhIsShortLived,
  pumpCopiesThePulse,
  twoBrakes,
  whereEstradiolComesFrom,
} from '../../data/claims/brain.js';
import { gonadotropinsTakeLong } from '../../data/claims/further-medicines.js';
import {
  aromataseInhibitors,
  gonadorelinTwiceWeekly,
  hcgKeepsSperm,
  serms,
  whatHcgDoes,
} from '../../data/claims/medicines.js';
import { sizeWeaklyMeasured } from '../../data/claims/size.js';
import { leydigCellsOnTestosterone, whatLeydigCellsDo, whatSertoliCellsDo } from '../../data/claims/testis.js';
import type { Claim } from '../../data/types.js';

export const partClaims: Readonly<Record<NodeId, readonly Claim[]>> = {
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
