var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-axis-diagram>: hypothalamus, pituitary and testes in the state of the shared scenario at its moment.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { axisDrawingStyles } from '../../charts/axis-diagram/axis-diagram.styles.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { SizeController } from '../../internal/size-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { axisState } from './axis-state.js';
import { aboutWords, answerWords, axisLabels } from './axis-words.js';
import { Fetched } from './fetched.js';
import { axisDiagramStyles } from './hpg-axis-diagram.styles.js';
import { sourceCount } from './medicines.js';
import { momentsTemplate } from './moments.template.js';
import { AxisFigures, figureRoom } from './figures.js';
import { explanationTemplate } from './parts.template.js';
import { focusNext, predictionTemplate } from './prediction.template.js';
import { textStyleOf } from '../../internal/text-style.js';
/**
 * The hormone axis as a drawing: what the brain sends, what it hears, what comes from outside the body, and what the
 * testis makes of it, in the state of the shared scenario at its current moment.
 *
 * @summary Hypothalamus, pituitary and testes, with feedback and where each medicine acts.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart drawing-beside - The drawing to its left, where two states are compared.
 * @csspart difference - What differs between the two, in words.
 * @csspart prediction - The question what LH will do, and its answer.
 * @csspart behind - What studies say of the chosen part.
 * @csspart explanation - What the chosen part of the drawing does.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; the other hormones have their own property of the same form.
 * @cssproperty --hpg-outside-color - Hue of everything that comes from outside the body.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export class HpgAxisDiagram extends KitElement {
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceMarkStyles,
        axisDrawingStyles,
        axisDiagramStyles,
    ]; }
    #size = new SizeController(this);
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #marks = new EvidenceMarks(this);
    #fetched = new Fetched(this, () => {
        this.scenarioProblem(new Error(this.voice.say(axisDiagram).notLoaded));
    });
    #figures = new AxisFigures();
    /**
     * The drawing as a self-contained SVG text.
     * @throws where nothing is drawn, or what writes it has not arrived: wait for `updateComplete` first.
     */
    toSvg() {
        const drawing = this.#drawing;
        if (!drawing)
            throw new Error('Nothing is drawn yet: wait for updateComplete.');
        return this.#out.drawingToSvg(drawing, this.#inWords(this.#state));
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        await this.updateComplete;
        return svgToPng(this.toSvg(), scale);
    }
    /** Every value of the drawing, now and usual, as CSV. As with toSvg, wait for `updateComplete`. */
    toCsv() {
        const current = this.#state;
        const { rowsToCsv, axisCsvRows } = this.#out;
        return rowsToCsv(axisCsvRows(this.voice, current, this.#fetched.outsideWords(current)));
    }
    /** What takes the drawing out of the page. */
    get #out() {
        const { out } = this.#fetched;
        if (out.value)
            return out.value;
        void out.load();
        throw new Error('Not ready yet: wait for updateComplete.');
    }
    /** Whoever waits for the element waits for all of its words, and for what takes it out of the page. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        return (await this.#fetched.complete()) ? super.getUpdateComplete() : complete;
    }
    #demand = (event) => {
        if (event.type === 'beforeprint' || event.target.getAttribute('part') === 'table') {
            void this.#fetched.out.load();
        }
    };
    connectedCallback() {
        super.connectedCallback();
        addEventListener('beforeprint', this.#demand);
        // Folds do not let their news bubble.
        this.renderRoot.addEventListener('toggle', this.#demand, true);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('beforeprint', this.#demand);
    }
    get #drawing() {
        return this.renderRoot.querySelector('[part=drawing]');
    }
    get #state() {
        const { run, scenario } = this.shared;
        return axisState(run, scenario.month);
    }
    /** What the drawing says to those who do not see it. */
    #inWords(current) {
        return `${answerWords(this.voice, current)} ${this.#fetched.outsideWords(current)}`.trim();
    }
    render() {
        const { voice } = this;
        const { scenario } = this.shared;
        const current = this.#state;
        const { out, evidence } = this.#fetched;
        return this.#frame.render(voice, this.problems.template, {
            answer: answerWords(voice, current),
            about: aboutWords(voice, current, scenario),
            body: this.#body(current),
            table: out.value?.axisTable(voice, current) ?? html ``,
            evidence: evidence.value?.axisEvidence(voice, current.given) ?? {
                count: sourceCount(current.given),
                load: () => {
                    void evidence.load();
                },
            },
        });
    }
    #body(current) {
        const { voice, chosen } = this;
        // Before the first report of the observer, the layout itself is asked: the drawing is right at once.
        const width = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
        const room = figureRoom(width, textStyleOf(this));
        const more = this.#fetched.more.value;
        const beside = this.beside && more?.axisBeside(this.store, current, this.beside);
        const left = beside?.state;
        const outside = this.#fetched.outsideWords(current);
        const [first, second] = this.#figures.templates(left ? [left, current] : [current], room, {
            voice,
            chosen,
            inWords: this.#inWords(current),
            choose: this.#choose,
            pulses: ({ run, month }) => {
                const pulses = this.#fetched.pulses.value;
                return pulses?.drawnPulses(pulses.dayPulses(run, month));
            },
        });
        return html `${outside ? html `<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      ${more && beside && first && second
            ? more.besideTemplate(voice, beside, current, [first, second], (asked) => {
                this.beside = asked;
            })
            : first}
      ${this.#explanation(left && chosen && !axisLabels(voice, current)[chosen] ? left : current)}
      ${predictionTemplate(voice, this.#marks, current, this.guess, more, {
            show: (then) => {
                this.change({ month: then });
                void focusNext(this);
            },
            guessed: (guess) => {
                this.guess = guess;
                if (guess !== 'skipped')
                    void this.#fetched.more.load();
                void focusNext(this);
            },
        })}
      ${momentsTemplate(voice, current, room.months, (month) => {
            this.change({ month });
        }, this.beside !== undefined, () => {
            this.beside = this.beside ? undefined : 'natural';
            void this.#fetched.more.load();
        })}
      ${this.#marks.popover()}`;
    }
    #explanation(state) {
        const { voice, chosen } = this;
        const more = this.#fetched.more.value;
        const label = chosen && axisLabels(voice, state)[chosen];
        return explanationTemplate(voice, label, label &&
            more && {
            words: more.explanation(voice, state, chosen),
            pulses: chosen === 'gnrh' || chosen === 'lh' ? this.#fetched.pulses.value?.pulseWords(voice, state) : undefined,
            behind: more.behindPart(voice, this.#marks, chosen),
        });
    }
    #choose = (part) => {
        this.chosen = this.chosen === part ? undefined : part;
        if (this.chosen)
            void this.#fetched.more.load();
    };
    firstUpdated() {
        // What is drawn comes first; then the pulses of its day.
        queueMicrotask(() => void this.#fetched.pulses.load());
    }
    updated() {
        this.#figures.settle(this.renderRoot);
    }
}
__decorate([
    state()
], HpgAxisDiagram.prototype, "chosen", void 0);
__decorate([
    state()
], HpgAxisDiagram.prototype, "beside", void 0);
__decorate([
    state()
], HpgAxisDiagram.prototype, "guess", void 0);
//# sourceMappingURL=hpg-axis-diagram.element.js.map