import { type TemplateResult } from 'lit';
import type { Level } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
export interface PlainFrame {
    /** Slots of the answer, the words and the notice. */
    readonly answer: TemplateResult;
    readonly body: unknown;
    readonly notice: TemplateResult;
    readonly problems: unknown;
    /** Said once after a change by the reader. */
    readonly announced?: string;
    readonly prefer: (level: Level) => void;
}
export declare function plainFrame(voice: Voice, frame: PlainFrame): TemplateResult;
