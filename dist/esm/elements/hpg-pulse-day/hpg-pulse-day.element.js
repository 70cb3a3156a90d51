var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-pulse-day>: one day of GnRH, LH and testosterone, minute by minute, with days laid side by side.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { pulseDayDrawingStyles } from '../../charts/pulse-day/pulse-day.styles.js';
import { evidenceStyles } from '../../charts/evidence-mark/evidence-mark.styles.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { SizeController } from '../../internal/size-controller.js';
import { TextController } from '../../internal/text-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { common } from '../../text/en/common.js';
import { pulseDay } from '../../text/en/pulse-day.js';
import { choicesTemplate } from './controls.template.js';
import { dayChoices, chosenDay } from './day-choices.js';
import { waitingColumn } from './day-columns.js';
import { drawingTemplate } from './drawing.template.js';
import { pulseDayStyles } from './hpg-pulse-day.styles.js';
import { dayTitle } from './when-words.js';
/** Narrowest drawing whose words are not cut off, px at a text size of 16 px. */
const LEAST_WIDTH = 270;
/** Chance of the first day shown: a day with as many pulses as men have on average. */
const FIRST_SEED = 1;
/**
 * @summary One day of GnRH, LH and testosterone in aligned strips: natural, on testosterone, on a medicine.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart choices - Which days lie side by side.
 * @csspart drawing - The drawing, an svg.
 * @csspart counting - Counting the pulses oneself.
 * @csspart behind - What was seen in people.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; testosterone has its own property of the same form.
 */
export class HpgPulseDay extends KitElement {
    constructor() {
        super(...arguments);
        /** Days side by side; the answer is about the one chosen last. */
        this.chosen = ['natural', 'here'];
        this.counting = 'not-begun';
        this.seed = FIRST_SEED;
        this.#guess = '';
        this.#size = new SizeController(this);
        this.#text = new TextController(this);
        this.#marks = new EvidenceMarks(this);
        this.#frame = new FrameController(this, (level) => {
            this.prefer({ level });
        });
        this.#model = new OnDemand(this, async () => {
            const model = await import('./day-model.js');
            return { ...model, days: new model.SimulatedDays() };
        }, () => {
            this.#failed();
        });
        this.#failed = () => {
            this.scenarioProblem(new Error(this.voice.say(pulseDay).notLoaded));
        };
        this.#loadEvidence = () => {
            void import('./evidence.js').then(({ dayEvidence: evidence }) => {
                this.#evidence = evidence;
                this.requestUpdate();
            }, this.#failed);
        };
        this.#choose = (choice, wanted) => {
            const others = this.chosen.filter((one) => one !== choice);
            this.chosen = wanted ? [...others, choice] : others;
            void this.#model.load();
        };
        /** Another day, so that its count is not known yet. */
        this.#begin = () => {
            this.seed += 1;
            this.counting = 'hidden';
        };
        this.#show = (guess) => {
            this.#guess = guess;
            this.counting = 'shown';
        };
    }
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceStyles,
        evidenceMarkStyles,
        pulseDayDrawingStyles,
        pulseDayStyles,
    ]; }
    #guess;
    #size;
    #text;
    #marks;
    #frame;
    #model;
    #evidence;
    connectedCallback() {
        super.connectedCallback();
        this.needed = this.#model.load();
    }
    /** Ids of the sources behind the marks shown. */
    get sourceIds() {
        return this.#marks.sourceIds;
    }
    /** The drawing as a self-contained SVG text. */
    toSvg() {
        const drawing = this.renderRoot.querySelector('[part=drawing]');
        if (!drawing || !this.#model.value)
            throw new Error('Nothing is drawn yet: wait for updateComplete.');
        return drawingToSvg(drawing, this.#answer(this.#days()));
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** Pulses and means of each day, then its levels every ten minutes, as CSV. */
    toCsv() {
        const model = this.#model.value;
        if (!model)
            throw new Error('Nothing is drawn yet: wait for updateComplete.');
        return rowsToCsv(model.dayCsvRows(this.voice, this.#days()));
    }
    /** An update is complete only when the days are drawn. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        if (this.#model.state !== 'loading')
            return complete;
        await this.#model.settled;
        return super.getUpdateComplete();
    }
    get #inOrder() {
        return dayChoices.filter((choice) => this.chosen.includes(choice));
    }
    /** In the order in which they are drawn; empty while the model of a day is not there. */
    #days() {
        return this.#inOrder.flatMap((choice) => this.#day(choice) ?? []);
    }
    #day(choice) {
        return this.#model.value?.days.of(choice, this.shared.scenario, this.shared.run, this.seed);
    }
    get #isHidden() {
        return this.counting === 'hidden';
    }
    #answer(days) {
        const { voice } = this;
        const natural = this.#day('natural');
        const last = this.chosen.filter((choice) => choice !== 'natural').at(-1);
        const about = days.find(({ day }) => day.choice === last) ?? natural;
        const model = this.#model.value;
        if (!model || !natural || !about)
            return voice.say(pulseDay).waiting;
        return this.#isHidden ? voice.say(model.pulseDayTold).counting : model.answerWords(voice, about, natural);
    }
    render() {
        const { voice } = this;
        const days = this.#days();
        const natural = this.#day('natural');
        const answer = this.#answer(days);
        const model = this.#model.value;
        const behind = model?.claimsBehind(days) ?? [];
        const ids = new Set(behind.flatMap(({ sources }) => sources));
        return this.#frame.render(voice, this.problems.template, {
            answer,
            about: voice.say(pulseDay).about({ age: voice.number(this.shared.scenario.age) }),
            body: html `${this.#body(days, answer)}
      ${natural ? model?.behindTemplate(voice, this.#marks, days, natural, this.#isHidden) : nothing}
      ${this.#marks.overdue(behind)} ${this.#marks.popover()}`,
            table: model?.dayTable(voice, days, this.#isHidden) ?? html ``,
            evidence: this.#evidence?.(voice, ids) ?? { count: ids.size, load: this.#loadEvidence },
        });
    }
    #failed;
    #loadEvidence;
    #body(days, answer) {
        const { voice } = this;
        const { scenario, run } = this.shared;
        const say = voice.say(pulseDay);
        const moment = momentWords(voice, run, scenario.month);
        const first = days[0];
        return html `${choicesTemplate(voice, this.chosen, moment, this.#choose)}
      <div class="figure">${this.#drawing(days, answer)}</div>
      <p class="hint">${say.meanLine}</p>
      <label class="moments"
        ><span aria-hidden="true">${voice.say(common).moment}: ${moment}</span>
        ${momentSlider(voice, run, scenario.month, (month) => {
            this.change({ month });
        })}</label
      >
      ${first
            ? this.#model.value?.countingTemplate(voice, {
                counting: this.counting,
                guess: this.#guess,
                day: dayTitle(voice, first.day),
                own: voice.number(first.own.length),
            }, { begin: this.#begin, show: this.#show })
            : nothing}`;
    }
    #choose;
    /** Another day, so that its count is not known yet. */
    #begin;
    #show;
    #drawing(days, answer) {
        const { voice } = this;
        const model = this.#model.value;
        const { scenario, run } = this.shared;
        const columns = model && days.length > 0
            ? days.map((facts) => model.dayColumn(voice, facts, this.#isHidden))
            : this.#inOrder.map((choice) => waitingColumn(voice, dayTitle(voice, chosenDay(choice, scenario, run))));
        const width = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
        return drawingTemplate(voice, {
            width,
            text: { ...this.#text.inUse, k: this.#text.growth(width, LEAST_WIDTH) },
            columns,
            days,
            words: model?.drawingWords(voice, days, answer, this.#isHidden) ?? answer,
        });
    }
}
__decorate([
    state()
], HpgPulseDay.prototype, "chosen", void 0);
__decorate([
    state()
], HpgPulseDay.prototype, "counting", void 0);
__decorate([
    state()
], HpgPulseDay.prototype, "seed", void 0);
//# sourceMappingURL=hpg-pulse-day.element.js.map