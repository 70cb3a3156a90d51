import { type TemplateResult } from 'lit';
import type { DayColumn } from '../../charts/pulse-day/day-input.js';
import type { TextInUse } from '../../internal/text-controller.js';
import type { Voice } from '../../text/index.js';
import type { DayFacts } from './day-facts.js';
export interface DayDrawing {
    /** CSS px. */
    readonly width: number;
    readonly text: TextInUse;
    readonly columns: readonly DayColumn[];
    /** Days that set the scales; empty while they are being worked out. */
    readonly days: readonly DayFacts[];
    /** The drawing in words. */
    readonly words: string;
}
export declare function drawingTemplate(voice: Voice, { width, text, columns, days, words }: DayDrawing): TemplateResult;
