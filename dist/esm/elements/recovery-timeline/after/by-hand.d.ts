import { nothing, type TemplateResult } from 'lit';
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
import type { KitElement } from '../../../internal/kit-element.js';
import type { Scenario } from '../../../scenario/scenario.js';
import { PointerHold } from './pointer-hold.js';
import type { Times } from './times.js';
export declare class ByHand {
    #private;
    readonly hold: PointerHold;
    /** @param drawing the one on the screen @param times the unit of time in use */
    constructor(host: KitElement, drawing: () => TimelineDrawing, times: () => Times, change: (patch: Partial<Scenario>) => void);
    /** The handles over the bars. */
    handles(drawing: TimelineDrawing): readonly TemplateResult[];
    /** What can be done with the bars, whose they are, and why one of them went no further. */
    words(): TemplateResult | typeof nothing;
    /** Keys of the slider of the moment: Page keys go half a year, and in weeks every key goes by weeks. */
    readonly turnPage: (event: KeyboardEvent) => void;
}
