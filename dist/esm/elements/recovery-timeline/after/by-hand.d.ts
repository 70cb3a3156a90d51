import { nothing, type TemplateResult } from 'lit';
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
import type { KitElement } from '../../../internal/kit-element.js';
import type { Scenario } from '../../../scenario/scenario.js';
import { PointerHold } from './pointer-hold.js';
export declare class ByHand {
    #private;
    readonly hold: PointerHold;
    /** @param drawing the one on the screen */
    constructor(host: KitElement, drawing: () => TimelineDrawing, change: (patch: Partial<Scenario>) => void);
    /** The handle at the end of testosterone; nothing where it is not stopped. */
    handle({ main, k }: TimelineDrawing): TemplateResult | typeof nothing;
    readonly turnPage: (event: KeyboardEvent) => void;
}
