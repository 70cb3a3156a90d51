import type { AxisInput, MedicineSite, NodeId } from './axis-input.js';
import type { Frame } from './frame.js';
import type { LabelBlock, LabelRow } from './label-rows.js';
import type { Point } from './track.js';
export interface PlacedLabel {
    readonly id: NodeId;
    readonly rows: readonly LabelRow[];
    /** The edge that the rows stand on. */
    readonly x: number;
    readonly top: number;
    readonly anchor: 'start' | 'end';
    readonly box: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
    };
    readonly sample: LabelBlock['sample'];
    /** From the words to the thing. */
    readonly leader?: readonly [Point, Point];
}
/** A place for words: the edge they stand on and the room they have. */
export interface Slot {
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly room: number;
    readonly sample?: LabelBlock['sample'];
}
/** Labels of one input, placed one by one. */
export declare class LabelBoard {
    #private;
    readonly labels: PlacedLabel[];
    readonly railYs: Partial<Record<MedicineSite, number>>;
    constructor(input: AxisInput, frame: Frame);
    /** Sets a label and returns its bottom; nothing is set, and top returned, for a label without words. */
    set(id: NodeId, top: number, slot: Slot, target?: Point): number;
    /** px that a label would take. */
    size(id: NodeId, slot: Slot): {
        readonly width: number;
        readonly height: number;
    };
    has(id: NodeId): boolean;
    get bottom(): number;
}
