import type { Box, MeasureText } from '../time-axis/boxes.js';
import { type LinearScale } from '../time-axis/scales.js';
import { type CourseBar } from './course-bars.js';
import type { DrawingWords } from './drawing-words.js';
import type { GroupOutline } from './group-outline.js';
import { type KeySign } from './key-row.js';
import { type MonthAxis } from './month-axis.js';
import { type PanelDrawing, type Plot } from './panel.js';
import { type Stub, type ValuePlace } from './panel-names.js';
import { type Sheet, type TextMark } from './sheet.js';
import { type Form, type PanelChoice } from './sizes.js';
import type { PanelId } from './timeline-input.js';
import type { TimelineState } from './timeline-state.js';
/** One picture on one axis. */
export interface Picture {
    readonly height: number;
    readonly texts: readonly TextMark[];
    readonly boxes: readonly Box[];
    readonly panels: readonly PanelDrawing[];
    /** Where the values at the moment shown are written. */
    readonly values: readonly ValuePlace[];
    readonly bars: readonly CourseBar[];
    readonly key: readonly KeySign[];
    readonly axis: MonthAxis;
    /** Lines from notes to their points. */
    readonly leaders: string;
    readonly stubs: readonly Stub[];
    readonly grid: string;
    readonly zero: string;
    readonly stop: string;
    /** The moment's line runs from here to the axis. */
    readonly momentTop: number;
}
export interface Fold {
    readonly id: PanelId;
    readonly picture: Picture;
    readonly spark: PanelDrawing;
}
export interface TimelineDrawing {
    readonly form: Form;
    /** Whether names stand above instead of beside the plot. */
    readonly above: boolean;
    readonly width: number;
    readonly x: LinearScale;
    readonly left: number;
    readonly right: number;
    /** Last month of the axis. */
    readonly lastMonth: number;
    readonly k: number;
    readonly measure: MeasureText;
    readonly main: Picture;
    readonly folded: readonly Fold[];
}
export interface DrawingSize {
    /** Width of the element, px. */
    readonly width: number;
    /** Text size in use relative to 16 px. */
    readonly k: number;
    /** Fundamentals: fewer panels, larger. */
    readonly plain: boolean;
    readonly measure: MeasureText;
    /** Last month of the axis; not the run's own while a course is dragged. */
    readonly lastMonth: number;
    readonly group?: GroupOutline | undefined;
    /** Writes notes into a panel once its curve and its numbers stand. @returns the path of their leaders */
    readonly notes?: ((sheet: Sheet, plot: Plot, panel: PanelDrawing, withStudy: boolean) => string) | undefined;
    /** Draws all markers in one picture, in place of the panels. */
    readonly overlaid?: typeof mainPicture | undefined;
}
/** A sparkline, px. */
export declare const sparkSize: {
    width: number;
    height: number;
};
export declare const newSheet: ({ k, measure }: DrawingSize) => Sheet;
/** Lines that run through all panels, broken at the texts. */
export declare function uprights({ x, state }: Plot, boxes: readonly Box[], from: number, firstPanel: number, axis: MonthAxis): Pick<Picture, 'grid' | 'zero' | 'stop'>;
declare function mainPicture(plot: Plot, size: DrawingSize, { form, open }: PanelChoice, above: boolean): Picture;
/** Computes the drawing. Pure. */
export declare function timelineDrawing(state: TimelineState, words: DrawingWords, size: DrawingSize): TimelineDrawing;
export {};
