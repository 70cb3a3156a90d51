import { clinicTrials } from './trials/clinics.js';
import { contraceptionTrials } from './trials/contraception.js';
import { hcgTrials } from './trials/hcg.js';
import { prescribedTrials } from './trials/prescribed.js';
import { recoveryTrials } from './trials/recovery.js';
import { roleOf } from './trials/roles.js';
import { suppressionTrials } from './trials/suppression.js';
import { tabletTrials } from './trials/tablets.js';
import { undecanoateTrials } from './trials/undecanoate.js';
/** Fitted results shaped the model; replayed ones were kept away from it and show how well it does unseen. */
export const trials = [
    ...suppressionTrials,
    ...contraceptionTrials,
    ...recoveryTrials,
    ...clinicTrials,
    ...undecanoateTrials,
    ...hcgTrials,
    ...prescribedTrials,
    ...tabletTrials,
].map((entry) => ({ ...entry, role: roleOf(entry.source) }));
//# sourceMappingURL=trials.js.map