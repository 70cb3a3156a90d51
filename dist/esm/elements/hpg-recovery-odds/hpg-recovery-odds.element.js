var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-recovery-odds>: how long after stopping, for how many of 100 men, published and simulated side by side.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { followUps, oddsStyles } from '../../charts/odds/index.js';
import { evidenceStyles } from '../../charts/evidence-mark/index.js';
import { publishedStyles } from '../../charts/time-axis/published-point.styles.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { SizeController } from '../../internal/size-controller.js';
import { textStyleOf } from '../../internal/text-style.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { publishedGroup, simulatedGroup } from './arrays.template.js';
import { controlsTemplate } from './controls.template.js';
import { styles } from './hpg-recovery-odds.styles.js';
import { layoutOf } from './layout.js';
import { OddsMen } from './men.js';
import { finishLines, publishedFacts } from './published.js';
import { aboutWords, answerWords, questions } from './words.js';
/** Shown until the shared moment lies after stopping: the follow-up that is asked about most. */
const usualFollowUp = 6;
const usualLine = 20;
const lastFollowUp = 24;
/**
 * Of 100 men who stop testosterone, how many have sperm back by 3, 6, 12, 16 and 24 months: published and simulated, each
 * with its own finish line and interval, and what shifts the odds.
 *
 * @summary The odds of recovery of 100 men as figures and as a curve, published and simulated kept apart.
 * @attr {string} line - Finish line in million sperm per mL: 3, 10 or 20.
 * @fires hpg-scenario-changed - The reader changed whose experience is shown, the moment, or chose stopping.
 * @fires hpg-moment-changed - The reader chose another month after stopping.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - Month, finish line and whose experience.
 * @csspart line - The select of the finish line.
 * @csspart population - The select of whose experience.
 * @csspart published - The published group of 100.
 * @csspart simulated - The simulated group of 100.
 * @csspart array - The picture of a group.
 * @csspart curve - The picture of the curve.
 * @csspart show-stop - The button that shows stopping where the treatment never stops.
 * @csspart shifts - What shifts the odds.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @cssproperty --hpg-sperm-color - Hue of the simulated figures and of the curve.
 */
export class HpgRecoveryOdds extends KitElement {
    constructor() {
        super(...arguments);
        /** The reader's month while the shared moment lies before stopping. */
        this.chosenAfter = usualFollowUp;
        this.#frame = new FrameController(this, (level) => {
            this.prefer({ level });
        });
        this.#size = new SizeController(this);
        this.#marks = new EvidenceMarks(this);
        this.#men = new OddsMen(this);
        this.#lastLine = usualLine;
        this.#actions = {
            after: (month) => {
                this.chosenAfter = month;
                const { stopMonth } = this.shared.run;
                if (stopMonth === null)
                    this.readerChanges += 1;
                else
                    this.change({ month: stopMonth + month });
            },
            line: (line) => {
                this.chosenLine = line;
                this.problems.clear('line');
                this.readerChanges += 1;
            },
            population: (population) => {
                this.change({ population });
            },
        };
    }
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceStyles,
        evidenceMarkStyles,
        publishedStyles,
        oddsStyles,
        styles,
    ]; }
    #frame;
    #size;
    #marks;
    #men;
    #lastLine;
    #evidence;
    willUpdate(changed) {
        super.willUpdate(changed);
        const asked = this.question ?? questions[0];
        if (questions.includes(asked))
            this.problems.clear('question');
        else
            this.problems.add(new ScenarioError('question', asked, questions.join(', ')));
        if (!changed.has('line'))
            return;
        const given = this.line?.trim() ?? '';
        const found = given === '' ? usualLine : finishLines.find((each) => String(each) === given);
        if (found !== undefined) {
            this.#lastLine = found;
            this.problems.clear('line');
        }
        else
            this.problems.add(new ScenarioError('line', given, finishLines.join(', ')));
    }
    updated() {
        void this.#men.fetch();
        if (this.isConnected)
            this.#men.ask(this.shared);
    }
    get #line() {
        return this.chosenLine ?? this.#lastLine;
    }
    get #sinceStop() {
        const { run, scenario } = this.shared;
        return scenario.month - (run.stopMonth ?? Infinity);
    }
    /** The follow-up nearest to the shared moment; the reader's own choice while that lies before stopping. */
    get #after() {
        const since = this.#sinceStop;
        if (since < 0)
            return this.chosenAfter;
        return followUps.reduce((nearest, month) => Math.abs(month - since) < Math.abs(nearest - since) ? month : nearest);
    }
    #view() {
        const { scenario, run } = this.shared;
        const since = this.#sinceStop;
        const after = this.#after;
        const { later, update, failed } = this.#men;
        const odds = this.#men.odds(this.shared, this.#line);
        const view = {
            voice: this.voice,
            scenario,
            run,
            after,
            line: this.#line,
            odds,
            told: null,
            update,
            failed,
            moment: since >= 0 && since <= lastFollowUp && Math.abs(since - after) > 0.05 ? since : null,
        };
        return odds && later ? { ...view, told: later.toldOf(view, odds) } : view;
    }
    #actions;
    /** The statements on what shifts the odds, once they have been fetched. */
    get #claims() {
        return this.#men.later?.shifts.map(({ claim }) => claim) ?? [];
    }
    #body(view) {
        const fontSize = Number.parseFloat(textStyleOf(this).fontSize) || 16;
        const width = (this.#size.measured ? 0 : Math.floor(this.getBoundingClientRect().width)) || this.#size.width;
        const { form, cell, curveWidth } = layoutOf(width, fontSize);
        const stops = view.run.stopMonth !== null;
        const outside = (stops && this.#men.later?.outsideWords(view.voice, view.run)) || '';
        return html `${controlsTemplate(view, this.#actions)}
      ${outside ? html `<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      ${this.#marks.overdue([...publishedFacts(view.scenario.population), ...this.#claims])}
      <div class="picture ${form}">
        ${publishedGroup(view, this.#marks, cell)}
        ${simulatedGroup(view, cell, () => {
            this.change({ protocol: 'stop' });
            // The button goes: what it makes worth choosing takes the focus.
            void this.updateComplete.then(() => {
                this.renderRoot.querySelector('input:checked')?.focus();
            });
        })}
        ${this.#men.later?.curveTemplate(view, curveWidth, fontSize / 16) ??
            html `<div class="curve-part curve-room"></div>`}
      </div>
      ${this.#men.later?.shiftsTemplate(view.voice, this.#marks, form !== 'narrow') ??
            html `<div class="shifts-room ${form}"></div>`}
      ${this.#marks.popover()}`;
    }
    render() {
        const view = this.#view();
        const facts = [...publishedFacts('trial'), ...publishedFacts('clinic'), ...this.#claims];
        const ids = new Set(facts.flatMap(({ sources }) => sources));
        return this.#frame.render(view.voice, this.problems.template, {
            answer: answerWords(view, questions.find((one) => one === this.question)),
            about: aboutWords(view),
            body: this.#body(view),
            table: this.#men.later?.tableTemplate(view) ?? html ``,
            evidence: this.#evidence?.(view.voice, ids) ?? {
                count: ids.size,
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
    /** An update is complete only when what is fetched after the first picture is there, or cannot be had. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#men.fetch();
        return super.getUpdateComplete();
    }
    /** Both groups and the curve as a self-contained SVG text. Empty before the first `updateComplete`, and where that could not be
     *  fetched. */
    toSvg() {
        return this.#men.later?.oddsSheetSvg(this.renderRoot, this.#view()) ?? '';
    }
    /** The same as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        await this.updateComplete;
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** One row per month for the simulated men and for each published share. Empty before the first `updateComplete`. */
    toCsv() {
        return this.#men.later?.csvOf(this.#view()) ?? '';
    }
}
__decorate([
    property()
], HpgRecoveryOdds.prototype, "line", void 0);
__decorate([
    property()
], HpgRecoveryOdds.prototype, "question", void 0);
__decorate([
    state()
], HpgRecoveryOdds.prototype, "chosenLine", void 0);
__decorate([
    state()
], HpgRecoveryOdds.prototype, "chosenAfter", void 0);
//# sourceMappingURL=hpg-recovery-odds.element.js.map