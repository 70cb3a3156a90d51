// Markers that stand below the drawing as rows: name, sparkline, value; each opens to its own panel.
import { html, svg } from 'lit';
import { sparkSize } from '../../charts/timeline/drawing.js';
import { momentTemplate, signTemplate } from '../../charts/timeline/moment.template.js';
import { pictureTemplate, seriesTemplate } from '../../charts/timeline/picture.template.js';
/** Strokes and signs of a sparkline against those of a panel. */
const sparkScale = 0.75;
export function foldTemplate(drawing, { id, picture, spark }, month, { values }, words, name) {
    const { width, height } = sparkSize;
    const { number, unit } = words.values[id];
    const across = (drawing.x(month) - drawing.left) / (drawing.right - drawing.left);
    return html `<details class="fold">
    <summary>
      <span class="name hued ${id}">${name}</span>
      <svg width=${width} height=${height} aria-hidden="true">
        ${seriesTemplate(spark, sparkScale)} ${signTemplate(id, 1 + across * (width - 2), spark.y(values[id]), sparkScale)}
      </svg>
      <span class="reading"><b>${number}</b> ${unit}</span>
    </summary>
    <svg width=${drawing.width} height=${picture.height.toFixed(0)} role="img" aria-label=${name}>
      ${pictureTemplate(picture, drawing)}
      ${svg `<g>${momentTemplate(drawing, picture, month, values, words, false)}</g>`}
    </svg>
  </details>`;
}
//# sourceMappingURL=folds.template.js.map