import type { Run } from '../../scenario/run.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
/** Protocol, treatment, man and moment. */
export declare function lookedAtWords(voice: Voice, run: Run, scenario: Scenario): string;
