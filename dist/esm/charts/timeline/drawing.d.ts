import type { Box, MeasureText } from '../time-axis/boxes.js';
import { type LinearScale } from '../time-axis/scales.js';
import { type CourseBar } from './course-bars.js';
import type { DrawingWords } from './drawing-words.js';
import type { GroupOutline } from './group-outline.js';
import { type KeySign } from './key-row.js';
import { type MonthAxis } from './month-axis.js';
import { type PanelDrawing } from './panel.js';
import { type Stub, type ValuePlace } from './panel-names.js';
import { type TextMark } from './sheet.js';
import { type Form } from './sizes.js';
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
}
/** A sparkline, px. */
export declare const sparkSize: {
    width: number;
    height: number;
};
/** Computes the drawing. Pure. */
export declare function timelineDrawing(state: TimelineState, words: DrawingWords, size: DrawingSize): TimelineDrawing;
