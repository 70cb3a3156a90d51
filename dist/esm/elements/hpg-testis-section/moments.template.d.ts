import { type TemplateResult } from 'lit';
import type { MeasureText } from '../../charts/time-axis/boxes.js';
import type { Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
export interface Room {
    /** px at a text size of 16 px. */
    readonly width: number;
    /** CSS px per px of the drawing. */
    readonly zoom: number;
    readonly rightToLeft: boolean;
    readonly measure: MeasureText;
}
/** @param onMonth the reader wants another moment */
export declare function momentsTemplate(voice: Voice, run: Run, month: number, room: Room, onMonth: (month: number) => void): TemplateResult;
