// <hpg-testis-section>: the testis from inside in the state of the shared scenario at its moment.
import { html, nothing } from 'lit';
import { stripStyles } from '../../charts/conveyor/moment-strip.js';
import { evidenceStyles } from '../../charts/evidence-mark/evidence-mark.styles.js';
import { cellStyles } from '../../charts/testis-section/cells.styles.js';
import { sectionPicture } from '../../charts/testis-section/section-picture.js';
import { sectionStyles } from '../../charts/testis-section/section.styles.js';
import { sectionTemplate } from '../../charts/testis-section/section.template.js';
import { tissueOf } from '../../charts/testis-section/tissue.js';
import { agentNames } from '../../data/agents/names.js';
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
import { daysPerMonth } from '../../scenario/scenario.js';
import { testisSection } from '../../text/en/testis-section.js';
import { behindTemplate, claimsBehind } from './behind.template.js';
import { testisSectionStyles } from './hpg-testis-section.styles.js';
import { momentsTemplate } from './moments.template.js';
import { sectionState } from './section-state.js';
import { sectionCsvRows, sectionTable } from './section-table.js';
import { aboutWords, answerWords, drawingWords, mL, sectionWords } from './section-words.js';
/** Widest slider, px at a text size of 16 px. */
const WIDEST_SLIDER = 620;
/** Narrowest drawing whose words keep clear of each other, px at a text size of 16 px. */
const LEAST_WIDTH = 280;
/** Sources behind the drawing, told before they are fetched. */
const SOURCES = 6;
/** Source of the share of the testis that tubules are drawn to fill, which has no mark. */
const DRAWN_AFTER = 'mori-1982';
/**
 * Why testes shrink and whether they stay so: a tubule cut across with its cells one by one, the organ to scale beside an
 * orchidometer, from before treatment through the smallest size to recovery.
 *
 * @summary Inside the testis: tubule, cells and volume, shrinking and coming back.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart spread - How far simulated men differ in volume.
 * @csspart behind - What was seen in men.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-sperm-color - Hue of the germ line.
 * @cssproperty --hpg-testis-volume-color - Hue of the organ's outline.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export class HpgTestisSection extends KitElement {
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceStyles,
        evidenceMarkStyles,
        cellStyles,
        sectionStyles,
        stripStyles,
        testisSectionStyles,
    ]; }
    /** Men simulated to tell how far men differ; the first two hundred come sooner. */
    static { this.men = 1000; }
    #size = new SizeController(this);
    #text = new TextController(this);
    #marks = new EvidenceMarks(this);
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #evidence;
    #men;
    #askMen;
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#men?.stop();
    }
    /** Ids of the sources behind the marks shown, and behind the drawing. */
    get sourceIds() {
        return [...new Set([...this.#marks.sourceIds, DRAWN_AFTER])];
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
    /** Cells drawn and when full, shares, volume: as CSV. */
    toCsv() {
        const state = this.#state;
        return rowsToCsv(sectionCsvRows(this.voice, state, tissueOf(state.shares)));
    }
    get #state() {
        const { run, scenario } = this.shared;
        return sectionState(run, scenario.month);
    }
    firstUpdated() {
        void import('../../scenario/cohort/index.js').then(({ LatestCohort, cohortInputOf }) => {
            const men = (this.#men = new LatestCohort(() => {
                this.requestUpdate();
            }));
            this.#askMen = () => {
                men.ask(cohortInputOf(this.shared.scenario), { size: HpgTestisSection.men });
            };
            this.requestUpdate();
        }, () => {
            // The typical man stands without the others.
        });
    }
    updated() {
        if (this.isConnected)
            this.#askMen?.();
    }
    #loadEvidence = () => {
        void import('./evidence.js').then(({ sectionEvidence: evidence }) => {
            this.#evidence = evidence;
            this.requestUpdate();
        }, () => {
            this.scenarioProblem(new Error(this.voice.say(testisSection).evidenceFailed));
        });
    };
    render() {
        const { voice } = this;
        const state = this.#state;
        const tissue = tissueOf(state.shares);
        const answer = answerWords(voice, state);
        return this.#frame.render(voice, this.problems.template, {
            answer,
            about: aboutWords(voice, state, this.shared.scenario),
            body: html `${this.#outside()} ${this.#body(state, answer)}
      ${behindTemplate(voice, this.#marks, state.story)} ${this.#marks.overdue(claimsBehind(state.story))}
      ${this.#marks.popover()}`,
            table: sectionTable(voice, state, tissue),
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
    #body(state, answer) {
        const { voice } = this;
        const { measure } = this.#text.inUse;
        const rightToLeft = textStyleOf(this).direction === 'rtl';
        // Before the first report of the observer, the layout itself is asked: the drawing is right at once.
        const room = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
        const zoom = this.#text.growth(room, LEAST_WIDTH);
        const width = Math.floor(room / zoom);
        const words = sectionWords(voice, state, tissueOf(state.shares));
        const picture = sectionPicture({
            width,
            shares: state.shares,
            volumeMl: state.volumeMl,
            startMl: state.startMl,
            words,
            measure,
        });
        const strip = {
            width: Math.min(width, WIDEST_SLIDER),
            zoom,
            rightToLeft,
            measure,
        };
        return html `<div class="figure">
        <svg
          part="drawing"
          class=${picture.form}
          role="img"
          aria-label=${drawingWords(voice, answer, state, words)}
          width=${Math.round(picture.width * zoom)}
          height=${Math.round(picture.height * zoom)}
          viewBox="0 0 ${picture.width} ${picture.height}"
        >
          ${sectionTemplate(picture)}
        </svg>
      </div>
      ${momentsTemplate(voice, state.run, state.month, strip, (month) => {
            this.change({ month });
        })}
      <p class="spread" part="spread">${this.#spread(state.month)}</p>`;
    }
    /** How far men differ, as soon as there are men. */
    #spread(month) {
        const { voice } = this;
        const say = voice.say(testisSection);
        const men = this.#men?.cohort;
        if (!men)
            return this.#men?.problem ? '' : say.spreadWaiting;
        const day = Math.max(0, month) * daysPerMonth;
        const next = men.days.findIndex((sampled) => sampled >= day);
        const at = next < 0 ? men.days.length - 1 : next;
        const [low = 0, high = 0] = [0.1, 0.9].map((p) => men.quantile('testisVolume', p)[at]);
        return say.spread({ low: mL(voice, low), high: mL(voice, high), men: voice.number(men.size) });
    }
}
//# sourceMappingURL=hpg-testis-section.element.js.map