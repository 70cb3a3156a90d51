import { type TemplateResult } from 'lit';
import type { NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../text/index.js';
export declare function behindPart(voice: Voice, marks: EvidenceMarks, part: NodeId): TemplateResult;
