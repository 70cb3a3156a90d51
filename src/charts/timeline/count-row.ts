// The row under the sperm panel: of 100 men in the trials, how many had reached the finish line by when.
import { boxesMeet, breakLines, type Box } from '../time-axis/boxes.js';
import type { DrawingWords } from './drawing-words.js';
import type { Plot } from './panel.js';
import { boxOf, widthOf, write, type Anchor, type Sheet, type TextMark } from './sheet.js';

/** The most quoted first; 16 goes first where room is short. */
const wanted = [6, 12, 24, 16];
/** Least ground between two numbers, px. */
const apart = 12;
const lineHeight = 18;

/** Writes lines of text one below the other. @returns the last baseline */
function writeLines(sheet: Sheet, lines: readonly string[], x: number, y: number, anchor: 'start' | 'end'): number {
  lines.forEach((text, index) => {
    write(sheet, { kind: 'note', x, y: y + index * lineHeight * sheet.k, text, anchor });
  });
  return y + (lines.length - 1) * lineHeight * sheet.k;
}

interface PlacedCount {
  readonly count: DrawingWords['counts'][number];
  readonly place: { readonly x: number; readonly anchor: Anchor };
}

/** The numbers that keep apart from each other, the most quoted before the others. */
function countsThatFit(sheet: Sheet, { words, state, x, right }: Plot): PlacedCount[] {
  const kept: (PlacedCount & { readonly box: Box })[] = [];
  for (const after of wanted) {
    const count = words.counts.find(({ monthsAfterStop }) => monthsAfterStop === after);
    const middle = x((state.input.stopMonth ?? 0) + after);
    if (!count || middle > right + 1) continue;
    // At the end of the axis the number stands before the line, not astride of it.
    const place: PlacedCount['place'] =
      middle > right - 2 ? { x: right, anchor: 'end' } : { x: middle, anchor: 'middle' };
    const box = boxOf(sheet, { kind: 'count', y: 0, text: count.value, ...place });
    if (kept.every((other) => !boxesMeet(box, other.box, apart))) kept.push({ count, place, box });
  }
  return kept.sort((a, b) => a.box.x - b.box.x);
}

/**
 * Draws the row below `top`.
 * @param above the row's name stands above it
 * @param besideRight room to the right of the plot for what is counted, px; 0 where there is none
 * @returns the first free y
 */
export function drawCounts(sheet: Sheet, plot: Plot, top: number, above: boolean, besideRight: number): number {
  const { words, left, right } = plot;
  const { k } = sheet;
  const broken = (text: string, room: number): string[] =>
    breakLines(text, room, (part) => widthOf(sheet, 'note', part));
  let y = top + lineHeight * k;
  let lowest = y;
  if (above) {
    const name = besideRight > 0 ? words.counted : `${words.counted} ${words.countedNote}`;
    y = writeLines(sheet, broken(name, right), 0, y, 'start') + lineHeight * k * 1.1;
  } else {
    lowest = writeLines(sheet, broken(words.counted, left - 9), left - 9, y, 'end');
    const note = broken(words.countedNote, besideRight > 0 ? besideRight : right - left);
    if (besideRight > 0) lowest = Math.max(lowest, writeLines(sheet, note, right + 16, y, 'start'));
  }
  const kept = countsThatFit(sheet, plot);
  const row: TextMark[] = [];
  for (const { count, place } of kept) {
    write(sheet, { kind: 'count', ...place, y, text: count.value });
    if (count.interval === '') continue;
    // An interval that would touch its neighbour goes one line lower.
    let interval: TextMark = { kind: 'note', ...place, y: y + lineHeight * k, text: count.interval };
    if (row.some((other) => boxesMeet(boxOf(sheet, other), boxOf(sheet, interval), 8))) {
      interval = { ...interval, y: y + 2 * lineHeight * k };
    }
    row.push(interval);
    write(sheet, interval);
    lowest = Math.max(lowest, interval.y);
  }
  return Math.max(lowest, y) + 8 * k;
}
