import { type TemplateResult } from 'lit';
import type { Claim, Quantity } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { Voice } from '../../text/index.js';
import { type DayFacts } from './day-facts.js';
/** Every fact that is stated with the days shown. */
export declare const claimsBehind: (days: readonly DayFacts[]) => readonly (Claim | Quantity)[];
/** @param hidden while the reader counts, the interval of the day is not told */
export declare function behindTemplate(voice: Voice, marks: EvidenceMarks, days: readonly DayFacts[], natural: DayFacts, hidden: boolean): TemplateResult;
