import type { ReactiveControllerHost } from 'lit';
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
/** Something that follows the pointer. */
export interface Hold {
    /** @param month under the pointer, not yet rounded or limited */
    readonly move: (month: number) => void;
    /** Back to how it was before the press. */
    readonly undo: () => void;
}
export declare class PointerHold {
    #private;
    /**
     * @param drawing the one on the screen
     * @param take what a press at a month takes hold of; on a handle, or on the plot (null)
     */
    constructor(host: ReactiveControllerHost, drawing: () => TimelineDrawing, take: (handle: SVGElement | null, month: number) => Hold | undefined);
    /** The axis stays as it is while something is held: its last month; undefined when nothing is. */
    get lastMonth(): number | undefined;
    readonly press: (event: PointerEvent) => void;
    readonly move: (event: PointerEvent) => void;
    readonly release: () => void;
    /** Puts back what is held. */
    readonly undo: () => void;
}
