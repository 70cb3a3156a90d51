var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-spermatogenesis>: the line from stem cell to semen in the state of the shared scenario at its moment.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { linePicture } from '../../charts/conveyor/line-picture.js';
import { lineStyles } from '../../charts/conveyor/line.styles.js';
import { lineTemplate } from '../../charts/conveyor/line.template.js';
import { stripStyles } from '../../charts/conveyor/moment-strip.js';
import { evidenceStyles } from '../../charts/evidence-mark/evidence-mark.styles.js';
import { cellStyles } from '../../charts/testis-section/cells.styles.js';
import { agentNames } from '../../data/agents/names.js';
import { spermJourney } from '../../data/quantities/physiology.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { outsideLine, outsideReasons } from '../../internal/outside-studied.js';
import { SizeController } from '../../internal/size-controller.js';
import { TextController } from '../../internal/text-controller.js';
import { textStyleOf } from '../../internal/text-style.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { outsideStudied } from '../../scenario/run.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
import { behindTemplate, factsBehind } from './behind.template.js';
import { followTemplate, momentTemplate } from './controls.template.js';
import { spermatogenesisStyles } from './hpg-spermatogenesis.styles.js';
import { cohortOnLine, followedAt, lineState } from './line-state.js';
import { lineCsvRows, lineTable } from './line-table.js';
import { aboutWords, answerWords, drawingWords, followedWords, lineWords, namedStages } from './line-words.js';
/** Widest slider, px at a text size of 16 px. */
const WIDEST_SLIDER = 620;
/** Narrowest drawing whose words keep clear of each other, px at a text size of 16 px. */
const LEAST_WIDTH = 280;
/** Sources behind the drawing, told before they are fetched. */
const SOURCES = 4;
/**
 * Why sperm take months to return: the wall of a tubule unrolled along the days from stem cell to semen, where it empties on
 * testosterone and how it fills again, with the cells of one day to follow.
 *
 * @summary The line from stem cell to semen, day by day.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart follow - The slider that picks the cells to follow.
 * @csspart followed - What becomes of the followed cells.
 * @csspart behind - What was measured in men.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-sperm-color - Hue of the germ line.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export class HpgSpermatogenesis extends KitElement {
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceStyles,
        evidenceMarkStyles,
        cellStyles,
        lineStyles,
        stripStyles,
        spermatogenesisStyles,
    ]; }
    /** Until then: cells that are on the line at the moment shown. */
    #onLine;
    #size = new SizeController(this);
    #text = new TextController(this);
    #marks = new EvidenceMarks(this);
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #evidence;
    /** Ids of the sources behind the marks shown. */
    get sourceIds() {
        return this.#marks.sourceIds;
    }
    /** The drawing as a self-contained SVG text. */
    toSvg() {
        const drawing = this.renderRoot.querySelector('[part=drawing]');
        if (!drawing)
            throw new Error('Nothing is drawn yet: wait for updateComplete.');
        return drawingToSvg(drawing, answerWords(this.voice, this.#state));
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** Stages with their days, cells drawn and shares, and what becomes of the followed cells: as CSV. */
    toCsv() {
        return rowsToCsv(lineCsvRows(this.voice, this.#state, this.#followed));
    }
    get #state() {
        const { run, scenario } = this.shared;
        return lineState(run, scenario.month);
    }
    get #followed() {
        const { run, scenario } = this.shared;
        this.#onLine = cohortOnLine(run, this.#onLine, scenario.month);
        const start = Math.min(this.followedMonth ?? this.#onLine, run.lastMonth - 3);
        return followedAt(run, start, scenario.month);
    }
    #loadEvidence = () => {
        void import('./evidence.js').then(({ lineEvidence: evidence }) => {
            this.#evidence = evidence;
            this.requestUpdate();
        }, () => {
            this.scenarioProblem(new Error(this.voice.say(spermatogenesis).evidenceFailed));
        });
    };
    render() {
        const { voice } = this;
        const current = this.#state;
        const answer = answerWords(voice, current);
        return this.#frame.render(voice, this.problems.template, {
            answer,
            about: aboutWords(voice, this.shared.scenario),
            body: html `${this.#outside()} ${this.#body(current, answer)} ${behindTemplate(voice, this.#marks)}
      ${this.#marks.overdue(factsBehind)} ${this.#marks.popover()}`,
            table: lineTable(voice, current),
            evidence: this.#evidence?.(voice) ?? { count: SOURCES, load: this.#loadEvidence },
        });
    }
    #outside() {
        const { voice } = this;
        const { run, scenario } = this.shared;
        const reasons = outsideReasons(voice, outsideStudied(run, scenario.month), (id) => voice.fact(`agent.${id}.name`, agentNames[id]));
        const words = outsideLine(voice, reasons);
        return words ? html `<p class="outside-studied" part="outside-studied">${words}</p>` : nothing;
    }
    #body(current, answer) {
        const { voice } = this;
        const say = voice.say(spermatogenesis);
        const { measure } = this.#text.inUse;
        const rightToLeft = textStyleOf(this).direction === 'rtl';
        // Before the first report of the observer, the layout itself is asked: the drawing is right at once.
        const room = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
        const zoom = this.#text.growth(room, LEAST_WIDTH);
        const width = Math.floor(room / zoom);
        const followed = this.#followed;
        const { spread, value } = spermJourney;
        const input = {
            width,
            measure,
            stages: namedStages(voice),
            share: current.share,
            followed: followed.age >= 0 ? followed.age : null,
            published: spread.kind === 'unknown' ? { mean: value, low: value, high: value } : { ...spread, mean: value },
            words: lineWords(voice, current, followed),
            number: (day) => voice.number(day),
        };
        const picture = linePicture(input);
        const strip = { width: Math.min(width, WIDEST_SLIDER), zoom, rightToLeft, measure };
        return html `<div class="figure">
        <svg
          part="drawing"
          class=${picture.flow}
          role="img"
          aria-label=${drawingWords(voice, answer, current, followed)}
          width=${Math.round(picture.width * zoom)}
          height=${Math.round(picture.height * zoom)}
          viewBox="0 0 ${picture.width} ${picture.height}"
        >
          ${lineTemplate(picture)}
        </svg>
      </div>
      <div class="controls">
        ${momentTemplate(voice, current.run, current.month, strip, (month) => {
            this.change({ month });
        })}
        ${followTemplate(voice, current.run, followed.startMonth, (month) => {
            this.followedMonth = month;
        })}
      </div>
      <p class="told" part="followed" aria-live="polite">${followedWords(voice, followed)} ${say.simulatedCount}</p>`;
    }
}
__decorate([
    state()
], HpgSpermatogenesis.prototype, "followedMonth", void 0);
//# sourceMappingURL=hpg-spermatogenesis.element.js.map