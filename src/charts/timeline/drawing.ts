// The whole drawing as plain data: every line, point and text with its place, for one state and one size.
import { breakLines, pushDown, type Box, type MeasureText } from '../time-axis/boxes.js';
import { linear, type LinearScale } from '../time-axis/scales.js';
import { verticalPath } from '../time-axis/vertical-line.js';
import { drawCounts } from './count-row.js';
import { courseRoom, drawCourses, type CourseBar } from './course-bars.js';
import type { DrawingWords } from './drawing-words.js';
import { drawKey, type KeySign } from './key-row.js';
import { drawMonths, type MonthAxis } from './month-axis.js';
import { drawNotes } from './notes.js';
import { drawPanel, tickRoom, tickWidth, type PanelDrawing, type Plot } from './panel.js';
import { widthOf, write, type Anchor, type Sheet, type TextMark } from './sheet.js';
import { foldedHeight, panelsAt, type Form } from './sizes.js';
import type { PanelId } from './timeline-input.js';
import type { TimelineState } from './timeline-state.js';

/** Where a marker's value at the moment shown is written. */
export interface ValuePlace {
  readonly id: PanelId;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** One picture on one axis. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextMark[];
  readonly boxes: readonly Box[];
  readonly panels: readonly PanelDrawing[];
  readonly values: readonly ValuePlace[];
  readonly bars: readonly CourseBar[];
  readonly key: readonly KeySign[];
  readonly axis: MonthAxis;
  /** Paths from notes to their points, and from lines' ends to names set lower. */
  readonly leaders: readonly string[];
  readonly stubs: readonly { readonly id: PanelId; readonly path: string }[];
  readonly grid: string;
  readonly zero: string;
  readonly stop: string;
  /** The moment's line runs from here to the axis. */
  readonly momentTop: number;
}

export interface TimelineDrawing {
  readonly form: Form;
  readonly x: LinearScale;
  readonly left: number;
  readonly right: number;
  readonly k: number;
  readonly measure: MeasureText;
  readonly main: Picture;
  readonly folded: readonly { readonly id: PanelId; readonly picture: Picture; readonly spark: PanelDrawing }[];
}

export interface DrawingSize {
  /** Width of the element, px. */
  readonly width: number;
  /** Text size in use relative to 16 px. */
  readonly k: number;
  /** Fundamentals: fewer panels, larger. */
  readonly plain: boolean;
  readonly measure: MeasureText;
  /** Last month of the axis; later than the run's own while a course is dragged. */
  readonly lastMonth: number;
}

/** Rows of the drawing, px at the default text size. */
const momentRow = 26;
/** Narrow: the words of the moment have a row above the flag. */
const captionRow = 20;
const panelGap = 24;
const headerLine = 20;
const wideRight = 224;
/** Beside a narrow plot: half of the slider's thumb and of the last month's number. */
const edge = 11;
const sparkSize = { width: 70, height: 22 };

const newSheet = ({ k, measure }: DrawingSize): Sheet => ({ k, measure, texts: [], boxes: [] });

/** Room beside the plot for numbers and names; names go above where they would take too much of the width. */
function leftRoom(
  size: DrawingSize,
  form: Form,
  state: TimelineState,
  words: DrawingWords,
): { left: number; above: boolean } {
  const sheet = newSheet(size);
  const { k, width } = size;
  const { open, folded } = panelsAt(width / k, size.plain);
  const ids = [
    ...open.map(({ id, height }) => ({ id, large: height > 120 })),
    ...folded.map((id) => ({ id, large: false })),
  ];
  const numbers = Math.max(...ids.map(({ id, large }) => tickWidth(sheet, { state, words }, id, large))) + tickRoom + 1;
  const names =
    Math.max(
      courseRoom(sheet, words.courses),
      widthOf(sheet, 'note', words.fromFirstDose),
      state.input.stopMonth === null ? 0 : widthOf(sheet, 'note', words.afterStopping),
    ) + 10;
  const above = form === 'narrow' || names > width * 0.2;
  const least = form === 'wide' ? 118 * k : 0;
  return { left: Math.ceil(Math.max(numbers, above ? edge * k : names, above ? 0 : least)), above };
}

/** Name of a panel above it. @returns the first free y */
function writeHeader(sheet: Sheet, plot: Plot, id: PanelId, top: number): { value: ValuePlace; below: number } {
  const { k } = sheet;
  const room = plot.right - 130 * k;
  const lines = breakLines(plot.words.names[id], room, (part) => widthOf(sheet, 'name', part));
  lines.forEach((text, index) => {
    write(sheet, { kind: 'name', x: 0, y: top + (index + 0.8) * headerLine * k, text, anchor: 'start', hue: id });
  });
  const value = { id, x: plot.right, y: top + 0.8 * headerLine * k, anchor: 'end' } as const;
  return { value, below: top + (lines.length * headerLine + 10) * k };
}

/** Names at the lines' ends, pushed down where two would meet. */
function writeEnds(
  sheet: Sheet,
  plot: Plot,
  panels: readonly PanelDrawing[],
  width: number,
): Pick<Picture, 'values' | 'stubs'> {
  const { k } = sheet;
  const { right, words } = plot;
  const names = panels.map(({ id }) =>
    breakLines(words.names[id], width - right - 16, (part) => widthOf(sheet, 'name', part)),
  );
  const ends = panels.map((panel) => panel.pixels.at(-1)?.[1] ?? panel.bottom);
  const tops = pushDown(
    ends.map((end, index) => ({ top: end - 8 * k, height: ((names[index]?.length ?? 1) * 18 + 24) * k })),
    4 * k,
  );
  const values: ValuePlace[] = [];
  const stubs: { id: PanelId; path: string }[] = [];
  panels.forEach(({ id }, index) => {
    const top = tops[index] ?? 0;
    const end = ends[index] ?? 0;
    const lines = names[index] ?? [];
    lines.forEach((text, line) => {
      write(sheet, { kind: 'name', x: right + 16, y: top + (line * 18 + 13) * k, text, anchor: 'start', hue: id });
    });
    stubs.push({ id, path: `M${right} ${end.toFixed(1)}L${right + 11} ${(top + 8 * k).toFixed(1)}` });
    values.push({ id, x: right + 16, y: top + (lines.length * 18 + 16) * k, anchor: 'start' });
  });
  return { values, stubs };
}

/** Lines that run through all panels. */
function uprights(
  plot: Plot,
  boxes: readonly Box[],
  from: number,
  firstPanel: number,
  axis: MonthAxis,
): Pick<Picture, 'grid' | 'zero' | 'stop'> {
  const { x, state } = plot;
  const { stopMonth, hasTestosterone } = state.input;
  const months = axis.ticks.filter((month) => month !== 0 && month !== stopMonth);
  return {
    grid: months.map((month) => verticalPath(x(month), firstPanel, axis.y, boxes)).join(''),
    zero: hasTestosterone ? verticalPath(x(0), from, axis.y, boxes) : verticalPath(x(0), firstPanel, axis.y, boxes),
    stop: stopMonth === null ? '' : verticalPath(x(stopMonth), from, axis.y, boxes),
  };
}

function mainPicture(plot: Plot, size: DrawingSize, above: boolean): Picture {
  const sheet = newSheet(size);
  const { k, width } = size;
  const { form, open } = panelsAt(width / k, size.plain);
  const { words } = plot;
  const wide = form === 'wide';
  const key = drawKey(sheet, words, above ? 0 : plot.left, width);
  const momentTop = key.below + (form === 'narrow' ? captionRow : 4) * k;
  const courses = drawCourses(sheet, plot, momentTop + momentRow * k, above);
  const panels: PanelDrawing[] = [];
  const values: ValuePlace[] = [];
  const leaders: string[] = [];
  let y = courses.below + (wide ? 14 : 2) * k;
  const firstPanel = y;
  for (const { id, height } of open) {
    if (!wide) {
      const header = writeHeader(sheet, plot, id, y);
      values.push(header.value);
      y = header.below;
    }
    const panel = drawPanel(sheet, plot, id, y, height * k);
    panels.push(panel);
    y = panel.bottom;
    leaders.push(...drawNotes(sheet, plot, panel, wide));
    if (id === 'sperm' && words.counts.length > 0) {
      y = drawCounts(sheet, plot, y, above, wide ? width - plot.right - 16 : 0);
      y += (wide ? 16 : 6) * k;
    } else y += (id === open.at(-1)?.id ? 8 : wide ? panelGap : 14) * k;
  }
  const axis = drawMonths(sheet, plot, y);
  const ends = wide ? writeEnds(sheet, plot, panels, width) : { values, stubs: [] };
  return {
    width,
    height: axis.below,
    texts: sheet.texts,
    boxes: sheet.boxes,
    panels,
    bars: courses.bars,
    key: key.signs,
    axis,
    leaders,
    momentTop,
    ...ends,
    ...uprights(plot, sheet.boxes, momentTop + momentRow * k - 4, firstPanel, axis),
  };
}

function foldedPicture(plot: Plot, size: DrawingSize, id: PanelId): Picture {
  const sheet = newSheet(size);
  const { k } = size;
  const panel = drawPanel(sheet, plot, id, 12 * k, foldedHeight * k);
  const leaders = drawNotes(sheet, plot, panel, false);
  const axis = drawMonths(sheet, plot, panel.bottom + 8 * k);
  return {
    width: size.width,
    height: axis.below,
    texts: sheet.texts,
    boxes: sheet.boxes,
    panels: [panel],
    values: [],
    bars: [],
    key: [],
    axis,
    leaders,
    stubs: [],
    momentTop: 4 * k,
    ...uprights(plot, sheet.boxes, panel.top - 6, panel.top - 6, axis),
  };
}

/** Computes the drawing. Pure. */
export function timelineDrawing(state: TimelineState, words: DrawingWords, size: DrawingSize): TimelineDrawing {
  const { width, k, measure, lastMonth } = size;
  const { form, folded } = panelsAt(width / k, size.plain);
  const { left, above } = leftRoom(size, form, state, words);
  const right = width - (form === 'wide' ? Math.min(wideRight * k, width * 0.25) : edge * k);
  const months = [state.input.firstMonth, lastMonth] as const;
  const x = linear(months, [left, right]);
  const plot: Plot = { state, words, x, left, right };
  const sparkPlot: Plot = { ...plot, x: linear(months, [1, sparkSize.width - 1]), left: 1, right: sparkSize.width - 1 };
  return {
    form,
    x,
    left,
    right,
    k,
    measure,
    main: mainPicture(plot, size, above),
    folded: folded.map((id) => ({
      id,
      picture: foldedPicture(plot, size, id),
      spark: drawPanel(newSheet(size), sparkPlot, id, 2, sparkSize.height - 4),
    })),
  };
}
