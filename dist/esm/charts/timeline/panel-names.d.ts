import type { PanelDrawing, Plot } from './panel.js';
import { type Anchor, type Sheet } from './sheet.js';
import type { PanelId } from './timeline-input.js';
/** Where a marker's value at the moment shown is written. */
export interface ValuePlace {
    readonly id: PanelId;
    readonly x: number;
    readonly y: number;
    readonly anchor: Anchor;
}
/** From the end of a line to its name. */
export interface Stub {
    readonly id: PanelId;
    readonly path: string;
}
/** Name and value of a panel above it; the value goes below the name where both have no room in one line. */
export declare function writeHeader(sheet: Sheet, plot: Plot, id: PanelId, top: number): {
    value: ValuePlace;
    below: number;
};
/** Names at the lines' ends, pushed down where two would meet, with their values below. */
export declare function writeEnds(sheet: Sheet, plot: Plot, panels: readonly PanelDrawing[], width: number): {
    values: ValuePlace[];
    stubs: Stub[];
};
