var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// The shared inputs: one place where a reader sets what all elements of the group show.
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { KitElement } from '../../internal/kit-element.js';
import { LightContent } from '../../internal/light-content.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { HpgErrorEvent } from '../../scenario/events.js';
import { common } from '../../text/en/common.js';
import { controls } from '../../text/en/controls.js';
import { agentSelect, levelSelect, populationSelect, presetSelect, protocolSelect, unitsSelect, } from './choices.template.js';
import { regimenFold, shareFold } from './folds.js';
import { styles } from './hpg-controls.styles.js';
import { inForceWords } from './in-force.js';
import { NumberEntries } from './number-entry.js';
import { fieldInput, inForceKey } from './number-field.js';
import { numberInput, refusal } from './number-input.template.js';
import { presets } from './presets.js';
import { shownFields, showProblem } from './shown-fields.js';
import { Steps } from './steps.js';
/**
 * @summary The shared inputs: a story in plain words, what happens, which medicines, for how long, who the man is, the moment,
 * depth and units; with undo, reset and a link to what is shown.
 *
 * @fires hpg-scenario-changed - The reader changed the shared scenario here.
 * @fires hpg-moment-changed - The reader moved to another month here.
 * @fires hpg-error - An attribute or an entry could not be used.
 *
 * @slot answer - Filled by the element: what is in force, in one sentence.
 * @csspart controls - All inputs.
 * @csspart group - Inputs that belong together.
 * @csspart field - One input with its label and limits.
 * @csspart moment - The slider of the moment.
 * @csspart courses - The fold with the editor of medicines.
 * @csspart course - One medicine of the editor.
 * @csspart undo - The button that takes the last change back.
 * @csspart reset - The button back to the page's start values.
 * @csspart share - The fold with the link to what is shown.
 * @csspart error - What was wrong with an attribute or an entry.
 *
 * @cssproperty --hpg-ink-color - Text and focus.
 * @cssproperty --hpg-muted-color - Labels and limits.
 * @cssproperty --hpg-line-color - Edges of inputs.
 * @cssproperty --hpg-rule-color - Lines between groups.
 */
export class HpgControls extends KitElement {
    static { this.styles = [tokens, controlStyles, styles]; }
    #light = new LightContent(this);
    #entries = new NumberEntries();
    #steps = new Steps(this, (scenario) => {
        this.change(scenario);
    });
    #regimen = regimenFold(this, (patch) => {
        this.change(patch);
    });
    #share = shareFold(this);
    willUpdate(changed) {
        super.willUpdate(changed);
        const problem = showProblem(this.show);
        if (problem)
            this.problems.add(problem);
        else
            this.problems.clear('show');
    }
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        if (!this.#steps.settled)
            return complete;
        await this.#steps.settled;
        return super.getUpdateComplete();
    }
    render() {
        const { voice, shared } = this;
        const say = voice.say(controls);
        const shows = shownFields(this.show);
        const month = shows.has('month') ? this.#moment() : nothing;
        this.#light.render('answer', html `<p>${inForceWords(voice, shared)}</p>`);
        return html `
      ${this.problems.template}
      <div class="in-force"><slot name="answer"></slot></div>
      <div class="controls" part="controls" role="group" aria-label=${say.name} @keydown=${this.#key}>
        ${this.#group('treatment', say.groupTreatment, this.#treatment(shows))}
        ${this.#group('man', say.groupMan, this.#man(shows))}
        ${this.#group('moment', voice.say(common).moment, [month])}
        ${this.#group('view', say.groupView, this.#view(shows))}
        ${this.#group('steps', say.groupSteps, this.#changes(shows))}
        ${shows.has('share') ? this.#share(voice, shared.scenario) : nothing}
      </div>
      <div class="visually-hidden" role="status">${this.#steps.said}</div>
    `;
    }
    /** Ctrl or Cmd with Z, as everywhere; what is being typed is the browser's to take back. */
    #key = (event) => {
        if (this.#steps.asks(event) && this.#steps.undo(this.voice))
            event.preventDefault();
    };
    /** A group without any input is left out. */
    #group(id, name, inputs) {
        if (inputs.every((input) => input === nothing))
            return nothing;
        return html `<div class="group" part="group" role="group" aria-labelledby=${id}>
      <div class="name" id=${id}>${name}</div>
      <div class="inputs">${inputs}</div>
    </div>`;
    }
    #treatment(shows) {
        const { voice } = this;
        const { scenario } = this.shared;
        return [
            shows.has('preset')
                ? presetSelect(voice, scenario, (id) => {
                    this.#entries.clear();
                    this.change(presets[id]);
                })
                : nothing,
            shows.has('protocol')
                ? protocolSelect(voice, scenario.protocol, (protocol) => {
                    this.change({ protocol });
                })
                : nothing,
            shows.has('agent')
                ? agentSelect(voice, scenario.agent, (agent) => {
                    this.change({ agent });
                })
                : nothing,
            this.#number(shows, 'dose'),
            this.#number(shows, 'everyDays'),
            this.#number(shows, 'trtMonths'),
            shows.has('courses') ? this.#regimen(voice, scenario) : nothing,
        ];
    }
    #man(shows) {
        const { population } = this.shared.scenario;
        return [
            this.#number(shows, 'age'),
            this.#number(shows, 'baselineSperm'),
            shows.has('population')
                ? populationSelect(this.voice, population, (chosen) => {
                    this.change({ population: chosen });
                })
                : nothing,
        ];
    }
    #number(shows, field) {
        const { voice } = this;
        const { scenario } = this.shared;
        const input = fieldInput(voice, field, scenario);
        if (!shows.has(input.id))
            return nothing;
        const inForce = inForceKey(field, scenario);
        return numberInput(voice, input, this.#entries.refused(field, inForce), (written) => {
            const value = this.#entries.accept(field, written, input.range, inForce);
            this.requestUpdate();
            if (value !== undefined)
                this.change({ [field]: value });
            else
                this.dispatchEvent(new HpgErrorEvent(refusal(voice, input, written)));
        });
    }
    #moment() {
        const { voice } = this;
        const { scenario, run } = this.shared;
        const slider = momentSlider(voice, run, scenario.month, (month) => {
            this.change({ month });
        });
        return html `<div class="moment-line">
      ${slider}<span class="moment-words" aria-hidden="true">${momentWords(voice, run, scenario.month)}</span>
    </div>`;
    }
    #view(shows) {
        const { voice } = this;
        return [
            shows.has('level')
                ? levelSelect(voice, (level) => {
                    this.prefer({ level });
                })
                : nothing,
            shows.has('units')
                ? unitsSelect(voice, (units) => {
                    this.prefer({ units });
                })
                : nothing,
        ];
    }
    #changes(shows) {
        return [
            shows.has('undo') ? this.#steps.button(this.voice) : nothing,
            shows.has('reset')
                ? html `<button
            type="button"
            name="reset"
            part="reset"
            @click=${() => {
                    this.#entries.clear();
                    this.startOver();
                    this.requestUpdate();
                }}
          >
            ${this.voice.say(controls).reset}
          </button>`
                : nothing,
        ];
    }
}
__decorate([
    property()
], HpgControls.prototype, "show", void 0);
//# sourceMappingURL=hpg-controls.element.js.map