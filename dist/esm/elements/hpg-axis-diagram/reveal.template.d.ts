import { type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { type Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
import type { Guess } from './guess.js';
/** @param month the month that is revealed; @param show the reader wants to see it, undefined where it is seen */
export declare function revealTemplate(voice: Voice, marks: EvidenceMarks, run: Run, month: number, guess: Guess, show: (() => void) | undefined): TemplateResult;
