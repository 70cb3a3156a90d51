import { type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { type OddsView } from './view.js';
export declare function publishedGroup(view: OddsView, marks: EvidenceMarks, cell: number): TemplateResult;
/** @param onStop shows the treatment that stops */
export declare function simulatedGroup(view: OddsView, cell: number, onStop: () => void): TemplateResult;
