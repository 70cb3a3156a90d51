// Markers that stand below the drawing as rows: name, sparkline, value; each opens to its own panel.
import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TimelineDrawing } from '../../charts/timeline/drawing.js';
import { momentTemplate, signTemplate, type MomentWords } from '../../charts/timeline/moment.template.js';
import { pictureTemplate, seriesTemplate } from '../../charts/timeline/picture.template.js';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';

type Fold = TimelineDrawing['folded'][number];

/** Size of a sparkline, px; see the drawing. */
const spark = { width: 70, height: 22 };

function fold(
  drawing: TimelineDrawing,
  { id, picture, spark: line }: Fold,
  state: TimelineState,
  words: MomentWords,
  name: string,
): TemplateResult {
  const { firstMonth, lastMonth, month } = state.input;
  const { number, unit } = words.values[id];
  const sparkX = 1 + ((month - firstMonth) / (lastMonth - firstMonth)) * (spark.width - 2);
  return html`<details class="fold">
    <summary>
      <span class="fold-name ${id}">${name}</span>
      <svg class="spark" width=${spark.width} height=${spark.height} aria-hidden="true">
        ${seriesTemplate(line)} ${signTemplate(id, sparkX, line.y(state.moment.values[id]))}
      </svg>
      <span class="fold-value"><span class="number">${number}</span> ${unit}</span>
    </summary>
    <svg class="picture" width=${picture.width} height=${picture.height} role="img" aria-label=${name}>
      ${guard([picture], () => pictureTemplate(picture, drawing))}
      ${svg`<g>${momentTemplate(drawing, picture, month, state.moment.values, words, false)}</g>`}
    </svg>
  </details>`;
}

export const foldsTemplate = (
  drawing: TimelineDrawing,
  state: TimelineState,
  words: MomentWords,
  nameOf: (id: Fold['id']) => string,
): TemplateResult[] => drawing.folded.map((each) => fold(drawing, each, state, words, nameOf(each.id)));
