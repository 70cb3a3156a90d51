// What is taken and when, as bars on the axis of months; one tick per dose, so that the bar needs no hue.
import { textLooks, widthOf, write, type Sheet } from './sheet.js';
import type { CourseWords } from './drawing-words.js';
import type { Plot } from './panel.js';

export interface CourseBar {
  readonly testosterone: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** SVG path of the doses' ticks. */
  readonly comb: string;
}

/** Ticks closer than this would be a grey area, px. */
const closestDoses = 3;
const barHeight = { testosterone: 22, other: 18 };
const gap = 10;

function combPath(x: number, y: number, width: number, everyPx: number): string {
  const step = Math.max(everyPx, closestDoses);
  let path = '';
  for (let along = 0; along <= width; along += step) path += `M${(x + along).toFixed(1)} ${y.toFixed(1)}v-5`;
  return path;
}

/** Room that the names need beside the plot, px. */
export const courseRoom = (sheet: Sheet, courses: readonly CourseWords[]): number =>
  Math.max(0, ...courses.map(({ name }) => widthOf(sheet, 'course', name)));

/**
 * Draws the bars from `top` on.
 * @param above names stand above the bars instead of beside them
 * @returns the bars and the first free y below them
 */
export function drawCourses(
  sheet: Sheet,
  plot: Plot,
  top: number,
  above: boolean,
): { bars: CourseBar[]; below: number } {
  const { k } = sheet;
  const { x, left, right, words } = plot;
  let y = top;
  const bars = words.courses.map((course): CourseBar => {
    const height = (course.testosterone ? barHeight.testosterone : barHeight.other) * k;
    const hue = course.testosterone ? ({ hue: 'outside-text' } as const) : {};
    const from = x(course.fromMonth);
    const width = Math.max(2, x(course.toMonth) - from);
    if (above) {
      y += textLooks.course.size * k * 1.2;
      const name = write(sheet, { kind: 'course', x: 0, y, text: course.name, anchor: 'start', ...hue });
      const doseX = name.width + 0.4 * textLooks.dose.size * k;
      write(sheet, { kind: 'dose', x: doseX, y, text: course.dose, anchor: 'start' });
      y += 6 * k;
    } else {
      const baseline = y + height / 2 + 5 * k;
      write(sheet, { kind: 'course', x: left - 9, y: baseline, text: course.name, anchor: 'end', ...hue });
      const doseWidth = widthOf(sheet, 'dose', course.dose);
      const doseX = doseWidth + 16 <= width ? from + 8 : Math.max(left, Math.min(from + width + 12, right - doseWidth));
      write(sheet, { kind: 'dose', x: doseX, y: y + height / 2 + 3 * k, text: course.dose, anchor: 'start' });
    }
    const bar: CourseBar = {
      testosterone: course.testosterone,
      x: from,
      y,
      width,
      height,
      comb: combPath(from, y + height, width, x(course.everyMonths) - x(0)),
    };
    y += height + gap * k;
    return bar;
  });
  return { bars, below: y };
}
