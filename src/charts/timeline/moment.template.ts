// What moves with the moment: its line through the panels, the signs on the curves, and the values.
import { svg, type TemplateResult } from 'lit';
import { signPath } from '../time-axis/sign.js';
import { seriesLook } from '../time-axis/series-look.js';
import { verticalPath } from '../time-axis/vertical-line.js';
import type { Picture, TimelineDrawing, ValuePlace } from './drawing.js';
import type { ValueWords } from './drawing-words.js';
import { textLooks, widthOf } from './sheet.js';
import type { PanelId, PanelValues } from './timeline-input.js';

export interface MomentWords {
  /** "month 18, 6 after stopping" */
  readonly moment: string;
  readonly values: Readonly<Record<PanelId, ValueWords>>;
}

/** The flag beside the line's upper end. */
const flag = 'M-5 -9H5V-3L0 3L-5 -3z';

/** The sign of a marker on its curve. */
export const signTemplate = (id: PanelId, x: number, y: number): TemplateResult =>
  svg`<path class="sign ${id}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d=${signPath(seriesLook[id].sign)} />`;

const value = ({ id, x, y, anchor }: ValuePlace, { number, unit }: ValueWords): TemplateResult =>
  svg`<text class="reading" x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor} data-marker=${id}><tspan class="value">${number}</tspan> <tspan class="unit">${unit}</tspan></text>`;

/** The words of the moment: beside its line where there is room, else above its flag and inside the drawing. */
function caption(drawing: TimelineDrawing, picture: Picture, x: number, words: string): TemplateResult {
  const { momentTop, width } = picture;
  const above = drawing.form === 'narrow';
  const length = widthOf(drawing, 'moment', words);
  const wanted = above ? x - length / 2 : x + 10 + length > width ? x - 10 - length : x + 10;
  const y = momentTop + (above ? -7 : textLooks.moment.size) * drawing.k;
  const inside = Math.max(0, Math.min(wanted, width - length));
  return svg`<path class="flag" transform="translate(${x.toFixed(1)} ${(momentTop + 9).toFixed(1)})" d=${flag} />
    <text class="moment" x=${inside.toFixed(1)} y=${y.toFixed(1)} text-anchor="start">${words}</text>`;
}

/** @param captioned whether the words of the moment stand at the line's upper end */
export function momentTemplate(
  drawing: TimelineDrawing,
  picture: Picture,
  month: number,
  values: PanelValues,
  words: MomentWords,
  captioned: boolean,
): TemplateResult {
  const x = drawing.x(month);
  const from = picture.momentTop + (captioned ? 12 : 0);
  return svg`
    <path class="now" d=${verticalPath(x, from, picture.axis.y, picture.boxes)} />
    ${captioned ? caption(drawing, picture, x, words.moment) : ''}
    ${picture.panels.map(({ id, y }) => signTemplate(id, x, y(values[id])))}
    ${picture.values.map((place) => value(place, words.values[place.id]))}
  `;
}
