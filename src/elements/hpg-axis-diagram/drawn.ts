// One drawing as an svg, with the lenses kept for as long as shares and size stay what they were.
import { html, svg, type TemplateResult } from 'lit';
import type { AxisInput, NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
import { plainJson } from '../../scenario/plain-json.js';
import { axisDiagramTemplate, lensesTemplate } from '../../charts/axis-diagram/axis-diagram.template.js';

/** What a drawing is shown with. */
interface Shown {
  /** CSS px for each px of the picture. */
  readonly zoom: number;
  readonly chosen: NodeId | undefined;
  readonly notToScale: string;
  readonly part: 'drawing' | 'drawing-beside';
  /** For those who do not see it. */
  readonly words: string;
  readonly choose: (event: Event) => void;
}

export class Drawn {
  #lenses: readonly { readonly key: string; readonly template: TemplateResult }[] = [];

  template(picture: AxisPicture, input: AxisInput, shown: Shown): TemplateResult {
    const { frame, height } = picture;
    const { zoom, chosen, notToScale, part, words, choose } = shown;
    return html`<svg
      part=${part}
      class=${frame.form}
      role="img"
      aria-label=${words}
      width=${Math.round(frame.width * zoom)}
      height=${Math.round(height * zoom)}
      viewBox="0 0 ${frame.width} ${height}"
      @click=${choose}
    >
      ${axisDiagramTemplate(picture, this.#lensesOf(picture, input), { chosen, notToScale })}
    </svg>`;
  }

  /** The lenses hold most of the nodes and change with shares and size alone: not when a part is chosen. */
  #lensesOf(picture: AxisPicture, { shares }: AxisInput): TemplateResult {
    const { brain, testis } = picture.frame;
    const key = plainJson([brain, testis, shares]);
    const kept = this.#lenses.find((lenses) => lenses.key === key);
    if (kept) return kept.template;
    const made = { key, template: svg`${lensesTemplate(picture, shares)}` };
    // Two, for two states side by side.
    this.#lenses = [made, ...this.#lenses.slice(0, 1)];
    return made.template;
  }
}
