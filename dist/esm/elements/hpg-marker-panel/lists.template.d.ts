import { type TemplateResult } from 'lit';
import type { MarkerId } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../text/index.js';
import type { CheckTime } from './panel-state.js';
export declare function checksTemplate(voice: Voice, marks: EvidenceMarks, time: CheckTime): TemplateResult;
export declare function rangesTemplate(voice: Voice, marks: EvidenceMarks, ids: readonly MarkerId[]): TemplateResult;
