import type { Evidence } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
/** @param ids of the sources that what is shown rests on */
export declare function panelEvidence(voice: Voice, ids: ReadonlySet<string>): Evidence;
