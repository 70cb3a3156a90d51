// The steps from before the first dose to late recovery, in their order, with what is known of their timing.
import { stagesAfterStopping } from './stages/after-stopping.js';
import { stagesOnTestosterone } from './stages/on-testosterone.js';
import type { Stage } from './stages/stage.js';

export type { Stage } from './stages/stage.js';

export const stages: readonly Stage[] = [...stagesOnTestosterone, ...stagesAfterStopping];
