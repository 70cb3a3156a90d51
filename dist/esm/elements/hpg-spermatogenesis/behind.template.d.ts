import { type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../text/index.js';
export declare const factsBehind: readonly [import("../../data/types.js").Claim, import("../../data/types.js").Measure<import("../../data/types.js").HowMany>, import("../../data/types.js").Claim];
export declare function behindTemplate(voice: Voice, marks: EvidenceMarks): TemplateResult;
