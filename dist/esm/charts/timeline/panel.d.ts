import type { PublishedPoint } from '../time-axis/published-point.js';
import { type LinearScale, type Scale } from '../time-axis/scales.js';
import type { DrawingWords } from './drawing-words.js';
import type { GroupOutline } from './group-outline.js';
import { type Sheet } from './sheet.js';
import type { PanelId } from './timeline-input.js';
import type { TimelineState } from './timeline-state.js';
/** What all panels of a drawing share. */
export interface Plot {
    readonly state: TimelineState;
    readonly words: DrawingWords;
    /** Months to px. */
    readonly x: LinearScale;
    readonly left: number;
    readonly right: number;
    /** The group of men behind the typical one, once it is known. */
    readonly group?: GroupOutline | undefined;
}
export interface PanelDrawing {
    readonly id: PanelId;
    readonly top: number;
    readonly bottom: number;
    readonly line: string;
    /** Of the group of men: paths of the wide band and of the narrow one. */
    readonly bands: readonly string[];
    /** The line's points in px, left to right. */
    readonly pixels: readonly (readonly [number, number])[];
    /** Of the ticks, px. */
    readonly ticks: readonly number[];
    readonly startY: number;
    /** Of the finish line of the trials, which has the marker's hue. */
    readonly goalY: number | null;
    readonly points: readonly PublishedPoint[];
    /** From the marker's own unit to px. */
    readonly y: Scale;
}
/** From the plot's left edge to the end of a tick's number. */
export declare const tickRoom: number;
interface Axis {
    readonly values: readonly number[];
    readonly top: number;
}
/** Ticks of a panel in the unit shown. */
export declare function panelAxis(plot: Pick<Plot, 'state' | 'words' | 'group'>, id: PanelId, large: boolean): Axis;
/** The numbers at a panel's ticks, widest room they need, px. */
export declare function tickWidth(sheet: Sheet, plot: Pick<Plot, 'state' | 'words' | 'group'>, id: PanelId, large: boolean): number;
/** Draws a panel; writes its tick numbers on the sheet. @param large whether it has room for more ticks */
export declare function drawPanel(sheet: Sheet, plot: Plot, id: PanelId, top: number, height: number, large: boolean): PanelDrawing;
export {};
