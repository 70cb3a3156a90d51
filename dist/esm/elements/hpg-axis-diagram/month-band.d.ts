import { type TemplateResult } from 'lit';
import type { Measure } from '../../charts/axis-diagram/axis-input.js';
import type { Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
export interface BandRoom {
    /** px at a text size of 16 px. */
    readonly width: number;
    /** CSS px per px of the drawing. */
    readonly zoom: number;
    readonly rightToLeft: boolean;
    readonly measure: Measure;
}
/** Over the slider: names of the phases, and the rail of treatment. */
export declare function bandTemplate(voice: Voice, run: Run, room: BandRoom): TemplateResult;
/** Under the slider: months from the first dose. */
export declare function ticksTemplate(voice: Voice, run: Run, room: BandRoom): TemplateResult;
