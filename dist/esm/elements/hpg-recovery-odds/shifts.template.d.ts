import { type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../text/index.js';
export declare function shiftsTemplate(voice: Voice, marks: EvidenceMarks, open: boolean): TemplateResult;
