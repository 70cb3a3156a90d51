// The steps from before the first dose to late recovery, in their order, with what is known of their timing.
import { stagesAfterStopping } from './stages/after-stopping.js';
import { stagesOnTestosterone } from './stages/on-testosterone.js';
export const stages = [...stagesOnTestosterone, ...stagesAfterStopping];
//# sourceMappingURL=stages.js.map