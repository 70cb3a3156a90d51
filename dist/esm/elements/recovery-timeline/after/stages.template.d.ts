import { nothing, type TemplateResult } from 'lit';
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import type { EvidenceMarks } from '../../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../../text/index.js';
import type { Times } from './times.js';
/** The strip under the axis; nothing where testosterone is not stopped. */
export declare function stageStrip(voice: Voice, times: Times, drawing: TimelineDrawing, { input }: TimelineState): TemplateResult | typeof nothing;
/** The stage at the moment shown, in words, with its evidence; nothing where there is none. */
export declare function stageNow(voice: Voice, times: Times, marks: EvidenceMarks, { input }: TimelineState): TemplateResult | typeof nothing;
/** All stages after stopping, in a fold. */
export declare function stagesTemplate(voice: Voice, times: Times, marks: EvidenceMarks, { input }: TimelineState): TemplateResult | typeof nothing;
