import { hcgTrials } from './trials/hcg.js';
import { prescribedTrials } from './trials/prescribed.js';
import { recoveryTrials } from './trials/recovery.js';
import { suppressionTrials } from './trials/suppression.js';
import { tabletTrials } from './trials/tablets.js';
/** Fitted results shaped the model; replayed ones were kept away from it and show how well it does unseen. */
export const trials = [
    ...suppressionTrials,
    ...recoveryTrials,
    ...hcgTrials,
    ...prescribedTrials,
    ...tabletTrials,
];
//# sourceMappingURL=trials.js.map