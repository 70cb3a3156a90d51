// The further published numbers, by id: what the statements, words, myths and options stand on beyond the first figures.
import { byId } from '../by-id.js';
import * as undecanoateAndProgestins from './further/undecanoate-and-progestins.js';
import * as pelletsGelAndEnanthate from './further/pellets-gel-and-enanthate.js';
import * as onPrescription from './further/on-prescription.js';
import * as prescribersAndBlood from './further/prescribers-and-blood.js';
import * as cellsAndScatter from './further/cells-and-scatter.js';
import * as signalBack from './further/signal-back.js';
import * as withoutASignal from './further/without-a-signal.js';
import * as pumpsAndCombinations from './further/pumps-and-combinations.js';
import * as tabletLevelsAndSemen from './further/tablet-levels-and-semen.js';
import * as onSteroids from './further/on-steroids.js';
import * as afterSteroids from './further/after-steroids.js';
import * as steroidUsersCompared from './further/steroid-users-compared.js';
import * as weightSleepAndVeins from './further/weight-sleep-and-veins.js';
import * as otherWaysToAChild from './further/other-ways-to-a-child.js';
/** All of these by id. */
export const furtherQuantities = /* @__PURE__ */ byId(undecanoateAndProgestins, pelletsGelAndEnanthate, onPrescription, prescribersAndBlood, cellsAndScatter, signalBack, withoutASignal, pumpsAndCombinations, tabletLevelsAndSemen, onSteroids, afterSteroids, steroidUsersCompared, weightSleepAndVeins, otherWaysToAChild);
//# sourceMappingURL=further.js.map