// One drawing as an svg, with the lenses kept for as long as shares and size stay what they were.
import { html, svg } from 'lit';
import { plainJson } from '../../scenario/plain-json.js';
import { axisDiagramTemplate, lensesTemplate } from '../../charts/axis-diagram/axis-diagram.template.js';
export class Drawn {
    #lenses = [];
    template(picture, input, shown) {
        const { frame, height } = picture;
        const { zoom, chosen, notToScale, part, words, choose } = shown;
        return html `<svg
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
    #lensesOf(picture, { shares }) {
        const { brain, testis } = picture.frame;
        const key = plainJson([brain, testis, shares]);
        const kept = this.#lenses.find((lenses) => lenses.key === key);
        if (kept)
            return kept.template;
        const made = { key, template: svg `${lensesTemplate(picture, shares)}` };
        // Two, for two states side by side.
        this.#lenses = [made, ...this.#lenses.slice(0, 1)];
        return made.template;
    }
}
//# sourceMappingURL=drawn.js.map