// The whole drawing as plain data: every line, point and text with its place, for one state and one size.
import type { Box, MeasureText } from '../time-axis/boxes.js';
import { linear, type LinearScale } from '../time-axis/scales.js';
import { verticalPath } from '../time-axis/vertical-line.js';
import { drawCounts } from './count-row.js';
import { drawCourses, type CourseBar } from './course-bars.js';
import type { DrawingWords } from './drawing-words.js';
import type { GroupOutline } from './group-outline.js';
import { drawKey, type KeySign } from './key-row.js';
import { drawMonths, type MonthAxis } from './month-axis.js';
import { drawPanel, tickRoom, tickWidth, type PanelDrawing, type Plot } from './panel.js';
import { writeEnds, writeHeader, type Stub, type ValuePlace } from './panel-names.js';
import { widthOf, type Sheet, type TextMark } from './sheet.js';
import { foldedHeight, largeFrom, panelsAt, type Form, type PanelChoice } from './sizes.js';
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

/** px at the default text size: the row of the moment's flag, ground between panels, room beside the plot. */
const momentRow = 26;
const wideLeft = 118;
const wideRight = 224;
/** Beside a narrow plot: half of the slider's thumb and of the last month's number. */
const edge = 11;
/** A sparkline, px. */
export const sparkSize = { width: 70, height: 22 };

export const newSheet = ({ k, measure }: DrawingSize): Sheet => ({ k, measure, texts: [], boxes: [] });

/** Room beside the plot for numbers and names; names go above where they would take too much of the width. */
function leftRoom(
  size: DrawingSize,
  { form, open, folded }: PanelChoice,
  state: TimelineState,
  words: DrawingWords,
): { left: number; above: boolean } {
  const sheet = newSheet(size);
  const { k, width, group } = size;
  const plot = { state, words, group };
  const ticks = [
    ...open.map(({ id, height }) => tickWidth(sheet, plot, id, height > largeFrom)),
    ...folded.map((id) => tickWidth(sheet, plot, id, false)),
  ];
  const rows = [words.moment, words.fromFirstDose, words.afterStopping].map((row) => widthOf(sheet, 'note', row));
  const names = Math.max(...rows, ...words.courses.map(({ name }) => widthOf(sheet, 'course', name))) + 10;
  const above = form === 'narrow' || names > width * 0.2;
  const least = above ? edge * k : form === 'wide' ? Math.max(names, wideLeft * k) : names;
  return { left: Math.ceil(Math.max(least, ...ticks.map((tick) => tick + tickRoom + 1))), above };
}

/** Lines that run through all panels, broken at the texts. */
export function uprights(
  { x, state }: Plot,
  boxes: readonly Box[],
  from: number,
  firstPanel: number,
  axis: MonthAxis,
): Pick<Picture, 'grid' | 'zero' | 'stop'> {
  const { stopMonth, hasTestosterone } = state.input;
  const line = (month: number, top: number): string => verticalPath(x(month), top, axis.y, boxes);
  return {
    grid: axis.ticks.map((month) => (month === 0 || month === stopMonth ? '' : line(month, firstPanel))).join(''),
    zero: line(0, hasTestosterone ? from : firstPanel),
    stop: stopMonth === null ? '' : line(stopMonth, from),
  };
}

function mainPicture(plot: Plot, size: DrawingSize, { form, open }: PanelChoice, above: boolean): Picture {
  const sheet = newSheet(size);
  const { k, width } = size;
  const { words } = plot;
  const wide = form === 'wide';
  const { signs: key, below: momentTop } = drawKey(sheet, words, above ? 0 : plot.left, width);
  const from = momentTop + momentRow * k;
  const { bars, below } = drawCourses(sheet, plot, from, above);
  const panels: PanelDrawing[] = [];
  const values: ValuePlace[] = [];
  let leaders = '';
  let y = below + (wide ? 14 : 2) * k;
  const firstPanel = y;
  for (const { id, height } of open) {
    if (!wide) {
      const header = writeHeader(sheet, plot, id, y);
      values.push(header.value);
      y = header.below;
    }
    const panel = drawPanel(sheet, plot, id, y, height * k, height > largeFrom);
    panels.push(panel);
    leaders += size.notes?.(sheet, plot, panel, wide) ?? '';
    y = panel.bottom + (id === open.at(-1)?.id ? 8 : wide ? 24 : 14) * k;
    if (id === 'sperm' && words.counts.length > 0) {
      y = drawCounts(sheet, plot, panel.bottom, above, wide ? width - plot.right - 16 : 0) + (wide ? 16 : 6) * k;
    }
  }
  const axis = drawMonths(sheet, plot, y);
  const ends = wide ? writeEnds(sheet, plot, panels, width) : { values, stubs: [] };
  const lines = uprights(plot, sheet.boxes, from - 4, firstPanel, axis);
  return { height: axis.below, ...sheet, panels, bars, key, axis, leaders, momentTop, ...ends, ...lines };
}

function foldedPicture(plot: Plot, size: DrawingSize, id: PanelId): Picture {
  const sheet = newSheet(size);
  const { k } = size;
  const panel = drawPanel(sheet, plot, id, 12 * k, foldedHeight * k, false);
  const leaders = size.notes?.(sheet, plot, panel, false) ?? '';
  const axis = drawMonths(sheet, plot, panel.bottom + 8 * k);
  const lines = uprights(plot, sheet.boxes, 6 * k, 6 * k, axis);
  const nothing = { values: [], bars: [], key: [], stubs: [] };
  return { height: axis.below, ...sheet, panels: [panel], axis, leaders, momentTop: 4 * k, ...nothing, ...lines };
}

/** Computes the drawing. Pure. */
export function timelineDrawing(state: TimelineState, words: DrawingWords, size: DrawingSize): TimelineDrawing {
  const { width, k, measure, lastMonth, group } = size;
  const choice = panelsAt(width / k, size.plain);
  const { form, folded } = choice;
  const { left, above } = leftRoom(size, choice, state, words);
  const right = width - (form === 'wide' ? Math.min(wideRight * k, width * 0.25) : edge * k);
  const plotIn = (from: number, to: number): Plot => ({
    state,
    words,
    x: linear([state.input.firstMonth, lastMonth], [from, to]),
    left: from,
    right: to,
    group,
  });
  const plot = plotIn(left, right);
  const sparkPlot = plotIn(1, sparkSize.width - 1);
  return {
    form,
    above,
    width,
    x: plot.x,
    left,
    right,
    lastMonth,
    k,
    measure,
    main: (size.overlaid ?? mainPicture)(plot, size, choice, above),
    folded: (size.overlaid ? [] : folded).map((id) => ({
      id,
      picture: foldedPicture(plot, size, id),
      spark: drawPanel(newSheet(size), sparkPlot, id, 2, sparkSize.height - 4, false),
    })),
  };
}
