// Notes beside published points: placed on clear ground, cut shorter or left to the table where there is none.
import type { Box } from '../time-axis/boxes.js';
import { breakLines } from '../time-axis/boxes.js';
import { curveExtent, placeNote, type NotePlace } from '../time-axis/place-note.js';
import type { NoteWords } from './drawing-words.js';
import type { PanelDrawing, Plot } from './panel.js';
import { widthOf, write, type Sheet } from './sheet.js';

/** A note further from its point than this gets a line to it, px. */
const leaderFrom = 16;
const lineHeight = 16;
/** Room that a note in two or three lines may take, px at the default text size. */
const widest = 180;
const narrowest = 120;

const thin = (y: number, left: number, right: number): Box => ({ x: left, y: y - 1, width: right - left, height: 2 });

/** What a note in this panel may not cover. */
function takenIn(sheet: Sheet, plot: Plot, panel: PanelDrawing): Box[] {
  const { left, right } = plot;
  return [
    ...sheet.boxes,
    ...panel.points.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...[panel.startY, panel.bottom, ...(panel.goalY === null ? [] : [panel.goalY])].map((y) => thin(y, left, right)),
  ];
}

/** The line from a point to its note, ending beside the text. */
function leader(anchor: { readonly x: number; readonly y: number }, box: Box): string {
  const toX = anchor.x < box.x ? box.x - 3 : anchor.x > box.x + box.width ? box.x + box.width + 3 : anchor.x;
  const toY = Math.min(Math.max(anchor.y, box.y + 4), box.y + box.height - 4);
  const across = toX === anchor.x ? (anchor.y < box.y ? box.y - 2 : box.y + box.height + 2) : toY;
  const length = Math.hypot(toX - anchor.x, across - anchor.y);
  if (length < leaderFrom) return '';
  // Starts at the ring, not in it.
  const share = 6 / length;
  const fromX = anchor.x + (toX - anchor.x) * share;
  const fromY = anchor.y + (across - anchor.y) * share;
  return `M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${across.toFixed(1)}`;
}

interface SetNote {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly away: number;
}

/** One wording, broken in the way that brings it nearest to its point. */
function setNote(sheet: Sheet, wording: string, place: Omit<NotePlace, 'width' | 'height'>): SetNote | null {
  const { k } = sheet;
  const width = (text: string): number => widthOf(sheet, 'note', text);
  let best: SetNote | null = null;
  for (const room of [Infinity, widest * k, narrowest * k]) {
    const lines = breakLines(wording, room, width);
    const size = { width: Math.max(...lines.map(width)), height: lines.length * lineHeight * k };
    const found = placeNote({ ...place, ...size });
    // A line more has to bring it clearly nearer.
    if (
      found &&
      found.away + lines.length * lineHeight < (best ? best.away + best.lines.length * lineHeight : Infinity)
    ) {
      best = { lines, ...found };
    }
  }
  return best;
}

/** Ground of a note: on its own side of the end of testosterone, which it would otherwise cross. */
function areaOf({ state, x, right }: Plot, panel: PanelDrawing, anchorX: number): Box {
  const { stopMonth } = state.input;
  const stop = stopMonth === null ? Infinity : x(stopMonth);
  const from = anchorX < stop ? x(0) + 2 : stop + 2;
  const to = anchorX < stop ? Math.min(right, stop - 2) : right;
  return { x: from, y: panel.top - 6, width: to - from, height: panel.bottom - panel.top + 6 };
}

/** Writes one note where there is room. @returns the path of its leader; empty where it needs none or found no place */
function drawNote(
  sheet: Sheet,
  plot: Plot,
  panel: PanelDrawing,
  note: NoteWords,
  wordings: readonly string[],
  taken: readonly Box[],
): string {
  const { k } = sheet;
  const place =
    note.near ?? plot.state.places.findLast((each) => each.panel === note.panel && each.group === note.group);
  if (!place) return '';
  const anchor = { x: plot.x(place.month), y: panel.y(place.value) };
  const area = areaOf(plot, panel, anchor.x);
  const curve = curveExtent(panel.pixels);
  for (const wording of wordings) {
    const set = setNote(sheet, wording, { anchor, area, taken, curve });
    if (!set) continue;
    set.lines.forEach((text, index) => {
      const y = set.box.y + (index * lineHeight + 12.5) * k;
      write(sheet, { kind: 'note', x: set.box.x, y, text, anchor: 'start' });
    });
    return note.near ? '' : leader(anchor, set.box);
  }
  return '';
}

/**
 * Writes the notes of a panel.
 * @param withStudy whether a note names its study where there is room
 * @returns the paths of their leaders
 */
export function drawNotes(sheet: Sheet, plot: Plot, panel: PanelDrawing, withStudy: boolean): readonly string[] {
  return plot.words.notes
    .filter((note) => note.panel === panel.id)
    .map((note) => {
      const wordings = withStudy ? note.wordings : note.wordings.slice(1);
      return drawNote(sheet, plot, panel, note, wordings, takenIn(sheet, plot, panel));
    })
    .filter((path) => path !== '');
}
