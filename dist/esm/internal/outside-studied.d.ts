import type { AgentId } from '../data/types.js';
import type { OutsideStudied } from '../scenario/run.js';
import type { Voice } from '../text/index.js';
/** Each reason once, in a few words. */
export declare function outsideReasons(voice: Voice, outside: readonly OutsideStudied[], nameOf: (agent: AgentId) => string): readonly string[];
/** The reasons as one line; '' where there are none. */
export declare const outsideLine: (voice: Voice, reasons: readonly string[]) => string;
