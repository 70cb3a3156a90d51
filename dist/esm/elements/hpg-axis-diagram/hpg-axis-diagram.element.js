var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-axis-diagram>: hypothalamus, pituitary and testes in the state of the shared scenario at its moment.
import { html, nothing, svg } from 'lit';
import { state } from 'lit/decorators.js';
import { medicineSites } from '../../charts/axis-diagram/axis-input.js';
import { axisPicture } from '../../charts/axis-diagram/axis-picture.js';
import { axisDrawingStyles } from '../../charts/axis-diagram/axis-diagram.styles.js';
import { axisDiagramTemplate, lensesTemplate } from '../../charts/axis-diagram/axis-diagram.template.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { SizeController } from '../../internal/size-controller.js';
import { sourcesList } from '../../internal/sources-list.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { axisSources } from './axis-sources.js';
import { agents, axisState } from './axis-state.js';
import { axisCsvRows, axisTable } from './axis-table.js';
import { aboutWords, answerWords, axisLabels, outsideWords } from './axis-words.js';
import { axisDiagramStyles } from './hpg-axis-diagram.styles.js';
import { momentsTemplate } from './moments.template.js';
import { explanationTemplate, partsTemplate, placeParts } from './parts.template.js';
import { measureIn } from '../../internal/text-measure.js';
import { travel } from './travel.js';
/** Narrower than this (px at a text size of 16 px), words stand under the drawing instead of in it. */
const LEAST_WIDTH = 280;
/**
 * The hormone axis as a drawing: what the brain sends, what it hears, what comes from outside the body, and what the
 * testis makes of it, in the state of the shared scenario at its current moment.
 *
 * @summary Hypothalamus, pituitary and testes, with feedback and where each medicine acts.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart explanation - What the chosen part of the drawing does.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; the other hormones have their own property of the same form.
 * @cssproperty --hpg-outside-color - Hue of everything that comes from outside the body.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export class HpgAxisDiagram extends KitElement {
    static { this.styles = [tokens, controlStyles, frameStyles, axisDrawingStyles, axisDiagramStyles]; }
    #size = new SizeController(this);
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #picture;
    #moved = false;
    #lastMonth = Number.NaN;
    #lenses;
    /** The drawing as a self-contained SVG text. */
    toSvg() {
        const drawing = this.#drawing;
        if (!drawing)
            throw new Error('Nothing is drawn yet: wait for updateComplete.');
        return drawingToSvg(drawing, `${this.#answer} ${outsideWords(this.voice, this.#state)}`.trim());
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** Every value of the drawing, now and usual, as CSV. */
    toCsv() {
        return rowsToCsv(axisCsvRows(this.voice, this.#state));
    }
    get #drawing() {
        return this.renderRoot.querySelector('[part=drawing]');
    }
    get #state() {
        const { run, scenario } = this.shared;
        return axisState(run, scenario.month);
    }
    get #answer() {
        return answerWords(this.voice, this.#state);
    }
    render() {
        const { voice } = this;
        const { scenario } = this.shared;
        const current = this.#state;
        const say = voice.say(axisDiagram);
        const answer = answerWords(voice, current);
        const sources = axisSources(current.given);
        return this.#frame.render(voice, this.problems.template, {
            answer,
            about: aboutWords(voice, current, scenario),
            body: this.#body(current, answer),
            table: axisTable(voice, current),
            evidence: {
                count: sources.length,
                sources: sourcesList(voice, sources),
                limits: [
                    say.limitOneMan,
                    say.limitAge,
                    say.limitPulses,
                    say.limitBrakes,
                    say.limitEstradiol,
                    say.limitCells,
                    say.limitLeydig,
                    say.limitVolume,
                    say.limitNoReturn,
                ],
            },
        });
    }
    #body(current, answer) {
        const style = getComputedStyle(this);
        const { fontSize, direction } = style;
        const zoom = Math.max(1, parseFloat(fontSize) / 16 || 1);
        // Before the first report of the observer, the layout itself is asked: the drawing is right at once.
        const room = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
        const width = Math.floor(room / zoom);
        const bare = width < LEAST_WIDTH;
        const labels = axisLabels(this.voice, current);
        const measure = measureIn(style);
        const input = {
            width,
            bare,
            measure,
            shares: current.shares,
            medicines: [...current.sites.keys()],
            keepBrakeRoom: current.run.regimen.some(({ agent }) => medicineSites(agents[agent].acts).includes('brake')),
            labels: bare ? {} : labels,
        };
        const picture = axisPicture(input);
        this.#moved = this.#picture !== undefined && this.#lastMonth !== current.month;
        this.#lastMonth = current.month;
        this.#picture = picture;
        const months = {
            width: Math.min(width, 620),
            zoom,
            rightToLeft: direction === 'rtl',
            measure,
        };
        const outside = outsideWords(this.voice, current);
        return html `${outside ? html `<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      <div class=${bare ? 'figure bare' : 'figure'}>
        ${this.#drawingTemplate(picture, input, current, `${answer} ${outside}`.trim(), bare ? room / picture.frame.width : zoom)}
        ${partsTemplate(this.voice, picture, labels, this.chosen, (part) => {
            this.#choose(part);
        })}
      </div>
      ${explanationTemplate(this.voice, current, labels, this.chosen)}
      ${momentsTemplate(this.voice, current, months, (month) => {
            this.change({ month });
        })}`;
    }
    #drawingTemplate(picture, input, current, answer, zoom) {
        const { voice } = this;
        const say = voice.say(axisDiagram);
        const { lh, fsh, itt, volume } = current.shares;
        const words = say.drawing({
            answer,
            lh: voice.percent(lh),
            fsh: voice.percent(fsh),
            itt: voice.percent(itt),
            volume: voice.percent(volume),
        });
        const { frame, height } = picture;
        return html `<svg
      part="drawing"
      class=${frame.form}
      role="img"
      aria-label=${words}
      width=${Math.round(frame.width * zoom)}
      height=${Math.round(height * zoom)}
      viewBox="0 0 ${frame.width} ${height}"
      @click=${this.#choosePart}
    >
      ${axisDiagramTemplate(picture, this.#lensesOf(picture, input), {
            chosen: this.chosen,
            notToScale: say.notToScale,
        })}
    </svg>`;
    }
    /** The lenses hold most of the nodes and change with shares and size alone: not when a part is chosen. */
    #lensesOf(picture, { shares }) {
        const { brain, testis } = picture.frame;
        const key = JSON.stringify([brain, testis, shares]);
        if (this.#lenses?.key !== key)
            this.#lenses = { key, template: svg `${lensesTemplate(picture, shares)}` };
        return this.#lenses.template;
    }
    #choosePart = (event) => {
        const part = event.target.closest('[data-node]')?.dataset['node'];
        if (part)
            this.#choose(part);
    };
    #choose(part) {
        this.chosen = this.chosen === part ? undefined : part;
    }
    updated() {
        const picture = this.#picture;
        const drawing = this.#drawing;
        if (!picture || !drawing)
            return;
        placeParts(this.renderRoot, picture, drawing.width.baseVal.value / picture.frame.width);
        if (this.#moved)
            travel(drawing, picture);
        this.#moved = false;
    }
}
__decorate([
    state()
], HpgAxisDiagram.prototype, "chosen", void 0);
//# sourceMappingURL=hpg-axis-diagram.element.js.map