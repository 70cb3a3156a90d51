// Names of panels and the places of their values: above each panel, or at the ends of the lines.
import { pushDown } from '../time-axis/boxes.js';
import type { PanelDrawing, Plot } from './panel.js';
import { linesOf, widthOf, writeLines, type Anchor, type Sheet } from './sheet.js';
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

/** px at the default text size: a line of a name, from a value to its unit, from the plot to a name. */
const lineHeight = 20;
const besideUnit = 14;
const besidePlot = 16;

/** Name and value of a panel above it; the value goes below the name where both have no room in one line. */
export function writeHeader(sheet: Sheet, plot: Plot, id: PanelId, top: number): { value: ValuePlace; below: number } {
  const { k } = sheet;
  const y = top + 16 * k;
  const words = plot.words.names[id].split(' ').map((word) => widthOf(sheet, 'name', word));
  const valueRoom = widthOf(sheet, 'value', '0,000') + widthOf(sheet, 'note', plot.words.units[id]) + besideUnit * k;
  const beside = Math.max(...words) <= plot.right - valueRoom;
  const name = { kind: 'name', x: 0, y, text: plot.words.names[id], anchor: 'start', hue: id } as const;
  const below = writeLines(sheet, name, plot.right - (beside ? valueRoom : 0)) + (beside ? 0 : lineHeight * k);
  const value = { id, x: plot.right, y: beside ? y : below, anchor: 'end' } as const;
  // No line through the value, whatever it will be.
  sheet.boxes.push({ x: plot.right - valueRoom, y: value.y - 16 * k, width: valueRoom, height: 20 * k });
  return { value, below: below + 14 * k };
}

/** Names at the lines' ends, pushed down where two would meet, with their values below. */
export function writeEnds(
  sheet: Sheet,
  plot: Plot,
  panels: readonly PanelDrawing[],
  width: number,
): { values: ValuePlace[]; stubs: Stub[] } {
  const { k } = sheet;
  const { right, words } = plot;
  const x = right + besidePlot;
  const room = width - x;
  const blocks = panels.map(({ id, pixels, bottom }) => {
    const lines = linesOf(sheet, 'name', words.names[id], room).length;
    const end = pixels.at(-1)?.[1] ?? bottom;
    return { id, end, top: end - 8 * k, height: (lines * lineHeight + 24) * k };
  });
  const tops = pushDown(blocks, 4 * k);
  const values: ValuePlace[] = [];
  const stubs = blocks.map(({ id, end }, index): Stub => {
    const top = tops[index] ?? 0;
    const name = { kind: 'name', x, y: top + 13 * k, text: words.names[id], anchor: 'start', hue: id } as const;
    values.push({ id, x, y: writeLines(sheet, name, room) + 22 * k, anchor: 'start' });
    return { id, path: `M${right} ${end.toFixed(1)}L${x - 5} ${(top + 8 * k).toFixed(1)}` };
  });
  return { values, stubs };
}
