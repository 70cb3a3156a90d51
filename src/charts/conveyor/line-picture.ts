// The unrolled wall as plain data: along the days from the wall of the tubule to the semen, from left to right, or from top to
// bottom where the room is narrow.
import { breakLines } from '../time-axis/boxes.js';
import type { ConveyorInput, LineStage } from './conveyor-input.js';
import { seatsOfStage, type LineSeat } from './line-seats.js';

export interface PlacedCell {
  readonly stage: LineStage;
  readonly x: number;
  readonly y: number;
  readonly there: boolean;
}

export interface LineText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'name' | 'remark' | 'value' | 'followed';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly unit?: string;
}

export interface LineBound {
  readonly day: number;
  /** From and to, px. */
  readonly path: string;
}

export interface LinePicture {
  readonly flow: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
  readonly bounds: readonly LineBound[];
  /** The outline of the belt. */
  readonly belt: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How full each day is, as an area beside the belt. */
  readonly fullness: string;
  readonly fullnessLine: string;
  readonly fullnessTop: string;
  /** The followed cells: a ring around their day; null where they are not on the line. */
  readonly followed: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly whisker: { readonly path: string; readonly x: number; readonly y: number };
  readonly texts: readonly LineText[];
  /** Scale of the glyphs. */
  readonly scale: number;
}

/** From this width on, px, days run from left to right. */
export const ACROSS_FROM = 900;

const REMARK = 13;
const NAME = 14;

function lastDayOf({ stages }: ConveyorInput): number {
  return stages.at(-1)?.toDay ?? 0;
}

/** Steps of an area: one a day, from its base line. */
function areaOf(
  input: ConveyorInput,
  along: (day: number) => number,
  depth: (share: number) => number,
  down: boolean,
): readonly [string, string] {
  const spot = (a: number, b: number): string =>
    down ? `${b.toFixed(1)},${a.toFixed(1)}` : `${a.toFixed(1)},${b.toFixed(1)}`;
  const last = lastDayOf(input);
  const points: string[] = [];
  for (let day = 0; day < last; day++) {
    const depthHere = depth(Math.min(1.15, input.share(day + 0.5)));
    points.push(spot(along(day), depthHere), spot(along(Math.min(last, day + 1)), depthHere));
  }
  return [`M${spot(along(0), depth(0))}L${points.join('L')}L${spot(along(last), depth(0))}Z`, `M${points.join('L')}`];
}

function across(input: ConveyorInput): LinePicture {
  const { width, words, measure, stages, number } = input;
  const lastDay = lastDayOf(input);
  const semenRoom = 24 + Math.max(86, measure(words.semen, NAME, 600), measure(words.semenUnit, REMARK));
  const beltWidth = width - semenRoom - 2;
  const x = (day: number): number => 1 + (day / lastDay) * beltWidth;
  const top = 74;
  const belt = { x: 1, y: top, width: beltWidth, height: 4 * 26 + 8 };
  const scale = Math.min(1, ((beltWidth / lastDay) * 2) / 27);
  const cells = stages
    .flatMap((stage) => seatsOfStage(stage, input.share))
    .map((seat: LineSeat) => ({
      stage: seat.stage,
      there: seat.there,
      x: x(seat.day),
      y: top + 4 + seat.across * (belt.height - 8),
    }));
  const base = top + belt.height + 62;
  const [fullness, fullnessLine] = areaOf(input, x, (share) => base - share * 44, false);
  const texts: LineText[] = [];
  // Names over the belt: as much of the name as fits; counts under it.
  stages.forEach(({ id, fromDay, toDay, names }) => {
    const room = x(toDay) - x(fromDay) - 8;
    const name = names.find((text) => measure(text, NAME, 600) <= room) ?? names.at(-1) ?? '';
    const lines = breakLines(name, room, (text) => measure(text, NAME, 600)).slice(0, 3);
    const middle = (x(fromDay) + x(toDay)) / 2;
    lines.forEach((line, i) => {
      texts.push({ words: line, x: middle, y: top - 28 - (lines.length - 1 - i) * 16, look: 'name', anchor: 'middle' });
    });
    const counts = breakLines(words.counts[id], room, (text) => measure(text, REMARK));
    const one = counts.length === 1 ? (counts[0] ?? '') : (words.counts[id].match(/\d+.*\d/)?.[0] ?? '');
    if (measure(one, REMARK) <= room + 6)
      texts.push({ words: one, x: middle, y: top - 10, look: 'remark', anchor: 'middle' });
  });
  const days = [...new Set([0, ...stages.map(({ toDay }) => toDay)])];
  days.forEach((day) => {
    texts.push({
      words: number(Math.round(day)),
      x: x(day),
      y: base + 18,
      look: 'remark',
      anchor: day === 0 ? 'start' : 'middle',
    });
  });
  texts.push({ words: words.days, x: x(0), y: base + 36, look: 'remark', anchor: 'start' });
  const { mean, low, high } = input.published;
  const whiskerY = base + 64;
  texts.push({ words: words.published, x: x(low), y: whiskerY + 24, look: 'remark', anchor: 'start' });
  texts.push(
    { words: words.semen, x: x(lastDay) + 22, y: top + 22, look: 'name', anchor: 'start' },
    { words: words.semenValue, unit: '', x: x(lastDay) + 22, y: top + 50, look: 'value', anchor: 'start' },
    { words: words.semenUnit, x: x(lastDay) + 22, y: top + 70, look: 'remark', anchor: 'start' },
  );
  const followed =
    input.followed === null || input.followed > lastDay
      ? null
      : { x: x(input.followed) - 13, y: top - 5, width: 26, height: belt.height + 10 };
  if (followed) {
    const flips = followed.x + 30 + measure(words.followed, REMARK, 600) > beltWidth;
    texts.push({
      words: words.followed,
      x: flips ? followed.x : followed.x + followed.width,
      y: top + belt.height + 15,
      look: 'followed',
      anchor: flips ? 'end' : 'start',
    });
  }
  return {
    flow: 'across',
    width,
    height: whiskerY + 32,
    cells,
    belt,
    bounds: stages.slice(0, -1).map(({ toDay }) => ({
      day: toDay,
      path: `M${x(toDay).toFixed(1)},${top}V${base + 5}`,
    })),
    fullness,
    fullnessLine,
    fullnessTop: `M${x(0)},${base - 44}H${x(lastDay)}M${x(0)},${base}H${x(lastDay)}`,
    followed,
    whisker: {
      path: `M${x(low).toFixed(1)},${whiskerY - 5}v10m0,-5H${x(high).toFixed(1)}m0,-5v10`,
      x: x(mean),
      y: whiskerY,
    },
    texts,
    scale,
  };
}

function down(input: ConveyorInput): LinePicture {
  const { width, words, measure, stages, number } = input;
  const lastDay = lastDayOf(input);
  const perDay = 9;
  const heads = breakLines(words.days, width, (text) => measure(text, REMARK));
  const top = 9 + 17 * heads.length;
  const y = (day: number): number => top + day * perDay;
  const left = measure('00', REMARK) + 10;
  const belt = { x: left, y: top, width: 4 * 21 + 8, height: lastDay * perDay };
  const cells = stages
    .flatMap((stage) => seatsOfStage(stage, input.share))
    .map((seat) => ({
      stage: seat.stage,
      there: seat.there,
      x: left + 4 + seat.across * (belt.width - 8),
      y: y(seat.day),
    }));
  const base = left + belt.width + 14;
  const [fullness, fullnessLine] = areaOf(input, y, (share) => base + share * 34, true);
  const textX = base + 34 * 1.15 + 12;
  const texts: LineText[] = heads.map((line, i) => ({
    words: line,
    x: 0,
    y: 14 + i * 17,
    look: 'remark',
    anchor: 'start',
  }));
  stages.forEach(({ id, fromDay, toDay, names }) => {
    const name = names[0] ?? '';
    const room = width - textX;
    const lines = breakLines(name, room, (text) => measure(text, NAME, 600));
    const tall = (toDay - fromDay) * perDay;
    const block = lines.length * 17 + 17;
    const start = Math.max(y(fromDay) + 14, (y(fromDay) + y(toDay)) / 2 - block / 2 + 13);
    lines.forEach((line, i) => {
      texts.push({
        words: line,
        x: textX,
        y: Math.min(start, y(fromDay) + Math.max(14, tall / 2)) + i * 17,
        look: 'name',
        anchor: 'start',
      });
    });
    texts.push({
      words: words.counts[id],
      x: textX,
      y: Math.min(start, y(fromDay) + Math.max(14, tall / 2)) + lines.length * 17,
      look: 'remark',
      anchor: 'start',
    });
  });
  [0, ...stages.map(({ toDay }) => toDay)].forEach((day) => {
    texts.push({ words: number(Math.round(day)), x: left - 6, y: y(day) + 5, look: 'remark', anchor: 'end' });
  });
  const end = y(lastDay);
  const semen = breakLines(words.semenUnit, width - left - 90, (text) => measure(text, REMARK));
  texts.push(
    { words: words.semen, x: left, y: end + 34, look: 'name', anchor: 'start' },
    { words: words.semenValue, unit: '', x: left, y: end + 60, look: 'value', anchor: 'start' },
    ...semen.map((line, i): LineText => ({
      words: line,
      x: left,
      y: end + 79 + i * 17,
      look: 'remark',
      anchor: 'start',
    })),
  );
  const followed =
    input.followed === null || input.followed > lastDay
      ? null
      : { x: left - 5, y: y(input.followed) - 11, width: belt.width + 10, height: 22 };
  const { mean, low, high } = input.published;
  const whiskerX = base - 7;
  const notes = breakLines(words.published, width - left, (text) => measure(text, REMARK));
  const notesY = end + 79 + semen.length * 17 + 14;
  texts.push(
    ...notes.map((line, i): LineText => ({
      words: line,
      x: left,
      y: notesY + i * 17,
      look: 'remark',
      anchor: 'start',
    })),
  );
  return {
    flow: 'down',
    width,
    height: notesY + notes.length * 17,
    cells,
    belt,
    bounds: stages.slice(0, -1).map(({ toDay }) => ({ day: toDay, path: `M${left},${y(toDay)}H${width}` })),
    fullness,
    fullnessLine,
    fullnessTop: `M${base},${y(0)}V${end}M${base + 34},${y(0)}V${end}`,
    followed,
    whisker: { path: `M${whiskerX - 4},${y(low)}h8m-4,0V${y(high)}m-4,0h8`, x: whiskerX, y: y(mean) },
    texts,
    scale: 0.74,
  };
}

export const linePicture = (input: ConveyorInput): LinePicture =>
  input.width >= ACROSS_FROM ? across(input) : down(input);
