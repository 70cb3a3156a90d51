// <recovery-timeline>: hormones, sperm and testis volume before, on and after testosterone, month by month.
import { html, nothing } from 'lit';
import { publishedStyles } from '../../charts/time-axis/published-point.styles.js';
import { timelineDrawing } from '../../charts/timeline/drawing.js';
import { momentTemplate } from '../../charts/timeline/moment.template.js';
import { pictureStyles } from '../../charts/timeline/picture.styles.js';
import { pictureTemplate } from '../../charts/timeline/picture.template.js';
import { perPanel } from '../../charts/timeline/timeline-input.js';
import { timelineState } from '../../charts/timeline/timeline-state.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { SizeController } from '../../internal/size-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { rangeOf } from '../../scenario/fields.js';
import { outsideStudied } from '../../scenario/run.js';
import { daysPerMonth, firstMonth } from '../../scenario/scenario.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { answerInWords } from './answer-words.js';
import { controlsTemplate } from './controls.template.js';
import { drawingInWords } from './drawing-words.js';
import { endHandle } from './end-handle.js';
import { foldTemplate } from './folds.template.js';
import { otherLimitSources, sharedLimitSources } from './limit-sources.js';
import { valueWords } from './names.js';
import { styles } from './recovery-timeline.styles.js';
import { TextController } from './text-controller.js';
import { tableCells, tablesInWords, tableTemplate } from './table.js';
/** What the state is computed from, as plain data. */
function stateOf({ scenario, run }) {
    return timelineState({
        ...scenario,
        ...run,
        ageYears: scenario.age,
        spermMPerMl: scenario.baselineSperm,
        firstMonth,
        daysPerMonth,
        series: run.trajectory.markers,
    });
}
/** How far Page keys move the moment, months. */
const pageMonths = 6;
/**
 * @summary Six aligned panels over months: LH, FSH, testosterone in blood and inside the testis, sperm and testis volume, with what was published beside the simulated curve.
 * @fires hpg-scenario-changed - The reader changed the treatment, the man or the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - The row of controls.
 * @csspart chart - The drawing with its slider.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of the moment.
 * @csspart handle - The handle at the end of testosterone.
 * @cssproperty --hpg-sperm-color - Hue of the sperm curve; each marker has one.
 */
export class RecoveryTimeline extends KitElement {
    static { this.styles = [tokens, controlStyles, frameStyles, publishedStyles, pictureStyles, styles]; }
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #size = new SizeController(this);
    #text = new TextController(this);
    #state = stateOf(this.shared);
    /** Computed before every rendering that needs a new one. */
    #drawing;
    /** What the drawing was computed for; the moment is not among it. */
    #drawnFor = [];
    #evidence;
    /** Words for what lies outside the studies: fetched when something first does. */
    #outsideWords;
    #fetching;
    /** What a pointer holds: the moment or the end of testosterone. The axis stays as it is meanwhile. */
    #grabbed;
    /** The drawing as an SVG text that needs no style sheet. Empty before the first rendering. */
    toSvg() {
        const drawing = this.renderRoot.querySelector('svg.main');
        return drawing ? drawingToSvg(drawing, this.#inWords(answerInWords(this.voice, this.#state).answer)) : '';
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** The table as CSV: simulated values by month, then the published results. */
    toCsv() {
        const rows = tableCells(tablesInWords(this.voice, stateOf(this.shared)));
        return rowsToCsv(this.#outside ? [...rows, [this.#outside]] : rows);
    }
    /** Where the run lies outside what was studied; '' where it does not. */
    get #outside() {
        const { voice } = this;
        const { run } = this.shared;
        const found = outsideStudied(run, run.lastMonth);
        if (found.length === 0)
            return '';
        const words = this.#outsideWords;
        if (!words) {
            this.#fetching ??= this.#fetchOutsideWords();
            return '';
        }
        const say = voice.say(recoveryTimeline);
        return words.outsideLine(voice, words.outsideReasons(voice, found, (id) => say[id]));
    }
    async #fetchOutsideWords() {
        this.#outsideWords = await import('../../internal/outside-studied.js');
        this.requestUpdate();
    }
    /** An update is complete only when all of its words stand. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        if (!this.#fetching || this.#outsideWords)
            return complete;
        await this.#fetching;
        return super.getUpdateComplete();
    }
    /** What the drawing says to those who do not see it. */
    #inWords(answer) {
        return `${answer} ${this.#outside}`.trim();
    }
    willUpdate() {
        super.willUpdate();
        this.#state = stateOf(this.shared);
        const { voice } = this;
        const lastMonth = this.#grabbed?.lastMonth ?? this.#state.input.lastMonth;
        const drawnFor = [this.shared.run, voice, this.#size.width, lastMonth, this.#text.inUse];
        if (drawnFor.every((value, index) => value === this.#drawnFor[index]))
            return;
        this.#drawnFor = drawnFor;
        this.#drawing = timelineDrawing(this.#state, drawingInWords(voice, this.#state), {
            width: this.#size.width,
            plain: voice.level === 'fundamentals',
            lastMonth,
            ...this.#text.inUse,
        });
    }
    render() {
        const { voice } = this;
        const answer = answerInWords(voice, this.#state);
        const published = [...this.#state.places, ...this.#state.counts].map(({ quantity }) => quantity);
        const sourceIds = new Set([...answer.cited, ...published].flatMap(({ sources }) => sources).concat(sharedLimitSources));
        return this.#frame.render(voice, this.problems.template, {
            answer: answer.answer,
            about: answer.about,
            body: this.#body(answer.answer),
            table: html `${tablesInWords(voice, this.#state).map(tableTemplate)}`,
            evidence: this.#evidence?.(voice, sourceIds) ?? {
                count: sourceIds.size + otherLimitSources,
                load: () => {
                    void this.#loadEvidence();
                },
            },
        });
    }
    async #loadEvidence() {
        this.#evidence = (await import('./evidence.js')).evidenceInWords;
        this.requestUpdate();
    }
    updated() {
        const slider = this.renderRoot.querySelector('.slider');
        const { left, right } = this.#drawing;
        // The middle of its thumb, 16 px wide, runs from the first month to the last.
        slider?.style.setProperty('grid-template-columns', `${left - 8}px ${right - left + 16}px`);
    }
    #body(answer) {
        const { voice } = this;
        const { scenario, run } = this.shared;
        const drawing = this.#drawing;
        const { main, form } = drawing;
        const { values } = this.#state.moment;
        const words = {
            moment: momentWords(voice, run, scenario.month),
            values: perPanel((id) => valueWords(voice, id, values[id])),
        };
        const say = voice.say(recoveryTimeline);
        const name = say.drawing({ answer: this.#inWords(answer) });
        const outside = this.#outside;
        return html `${controlsTemplate(voice, scenario, form, (patch) => {
            this.change(patch);
        })}
      ${outside ? html `<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      <div class="plot ${form}" part="chart">
        ${form === 'narrow' ? html `<p class="moment-words" aria-hidden="true">${words.moment}</p>` : nothing}
        <svg
          class="main"
          width=${drawing.width}
          height=${main.height.toFixed(0)}
          viewBox="0 0 ${drawing.width} ${main.height.toFixed(0)}"
          @pointerdown=${this.#grab}
          @pointermove=${this.#drag}
          @pointerup=${this.#letGo}
          @pointercancel=${this.#letGo}
        >
          <g role="img" aria-label=${name}>${pictureTemplate(main, drawing)}</g>
          <g aria-hidden="true">${momentTemplate(drawing, main, scenario.month, values, words, true)}</g>
          ${this.#handle(drawing)}
        </svg>
        <div class="slider" @keydown=${this.#turnPage}>
          <span class="slider-name" aria-hidden="true">${drawing.above ? '' : voice.say(common).moment}</span>
          ${momentSlider(voice, run, scenario.month, (month) => {
            this.change({ month });
        })}
        </div>
      </div>
      ${drawing.folded.map((fold) => foldTemplate(drawing, fold, scenario.month, this.#state.moment, words, say[fold.id]))}`;
    }
    #handle(drawing) {
        const { stopMonth } = this.#state.input;
        const bar = drawing.main.bars.find(({ testosterone }) => testosterone);
        if (stopMonth === null || !bar)
            return nothing;
        return endHandle(this.voice, bar, drawing.k, stopMonth, rangeOf('trtMonths', this.shared.scenario), (months) => {
            this.#set('trtMonths', months);
        }, () => {
            if (this.#grabbed?.field === 'trtMonths')
                this.change({ trtMonths: this.#grabbed.before });
            this.#letGo();
        });
    }
    /** A field at a month, inside what is allowed. */
    #set(field, value) {
        const [low, high] = rangeOf(field, this.shared.scenario);
        this.change({ [field]: Math.min(Math.max(Math.round(value), low), high) });
    }
    /** Month under a pointer. */
    #monthAt(event) {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const drawing = this.#drawing;
        return drawing.x.invert(((event.clientX - left) * drawing.width) / width);
    }
    #grab = (event) => {
        const month = this.#monthAt(event);
        const { firstMonth: first, lastMonth: last, trtMonths } = this.#state.input;
        const handle = event.target.closest('.handle');
        if (event.button !== 0 || (!handle && (month < first - 0.5 || month > last + 0.5)))
            return;
        event.currentTarget.setPointerCapture(event.pointerId);
        handle?.focus();
        this.#grabbed = { field: handle ? 'trtMonths' : 'month', before: trtMonths, lastMonth: last };
        if (!handle)
            this.#set('month', month);
    };
    #drag = (event) => {
        if (this.#grabbed)
            this.#set(this.#grabbed.field, Math.min(this.#monthAt(event), this.#grabbed.lastMonth));
    };
    #letGo = () => {
        this.#grabbed = undefined;
        this.requestUpdate();
    };
    #turnPage = (event) => {
        if (event.key !== 'PageUp' && event.key !== 'PageDown')
            return;
        event.preventDefault();
        this.#set('month', this.shared.scenario.month + (event.key === 'PageUp' ? pageMonths : -pageMonths));
    };
}
//# sourceMappingURL=recovery-timeline.element.js.map