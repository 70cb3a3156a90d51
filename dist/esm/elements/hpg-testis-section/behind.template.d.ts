import { type TemplateResult } from 'lit';
import type { Claim } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../text/index.js';
import type { Story } from './section-state.js';
export declare const claimsBehind: (story: Story) => readonly Claim[];
export declare function behindTemplate(voice: Voice, marks: EvidenceMarks, story: Story): TemplateResult;
