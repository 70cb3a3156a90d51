import type { Evidence } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
export declare function sectionEvidence(voice: Voice): Evidence;
