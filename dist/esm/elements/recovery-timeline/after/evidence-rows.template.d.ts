import { nothing, type TemplateResult } from 'lit';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import type { EvidenceMarks } from '../../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../../text/index.js';
/** Behind the sentences, on one line where there is room; nothing where they cite nothing. */
export declare function toldTemplate(voice: Voice, marks: EvidenceMarks, state: TimelineState): TemplateResult;
/** Behind the points of the drawing, in a fold; nothing where there are none. */
export declare function drawnTemplate(voice: Voice, marks: EvidenceMarks, state: TimelineState): TemplateResult | typeof nothing;
