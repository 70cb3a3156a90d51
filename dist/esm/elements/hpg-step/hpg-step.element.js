var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-step>: one step of a story: the page's own words, at the reader's depth, with the statements behind them.
import { ContextEvent } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { adoptPageSheet } from '../../internal/page-sheet.js';
import { toldStyles } from '../../internal/evidence/told.styles.js';
import { toldStatement } from '../../internal/evidence/told.template.js';
import { KitElement } from '../../internal/kit-element.js';
import { LightContent } from '../../internal/light-content.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { fieldOf } from '../../scenario/fields.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { scopeContext } from '../../scenario/scope-context.js';
import { evidence } from '../../text/en/evidence.js';
import { storyWords } from '../../text/en/story.js';
import { styles } from './hpg-step.styles.js';
const storyTag = 'hpg-story';
/**
 * @summary One step of a story: its scenario attributes are what the shared scenario is set to when a reader comes to it.
 *
 * The words between the tags are told at every depth, unless there are others for a depth in a slot of its name; write
 * those with `hidden`, so that a page without script tells each thing once.
 *
 * @attr {string} focus - Id or tag of the element that the step is about.
 * @fires hpg-error - Something given could not be used.
 *
 * @slot - The step's words.
 * @slot title - Its heading, at every depth.
 * @slot intermediate - Its words at this depth.
 * @slot academic - Its words at this depth.
 * @slot facts - Statements as plain words, shown until those of the kit are there.
 * @csspart step - The step.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - The line beside the present step.
 * @cssproperty --hpg-rule-color - The line beside other steps.
 */
export class HpgStep extends KitElement {
    constructor() {
        super(...arguments);
        /** Whether the reader is at this step. Set by the story. */
        this.current = false;
        this.outside = false;
        this.#light = new LightContent(this);
        this.#marks = new EvidenceMarks(this);
        this.#facts = new OnDemand(this, () => import('./facts.js'), () => {
            this.problems.add(new Error(this.voice.say(evidence).notLoaded));
        });
    }
    static { this.styles = [tokens, controlStyles, evidenceMarkStyles, styles]; }
    /** Ends being told of another scope. */
    #leave;
    #light;
    #marks;
    #facts;
    connectedCallback() {
        this.#followStory();
        super.connectedCallback();
        adoptPageSheet(this.getRootNode(), toldStyles);
        this.outside = !this.closest(storyTag);
        if (this.outside)
            this.problems.add(new Error(this.voice.say(storyWords).outside));
        else
            this.problems.clear('');
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // What gives the scenario would keep a step that has gone.
        this.#leave?.();
        this.#leave = undefined;
    }
    /** Only a page's first step is where the scenario starts; the others set it later, through their story. */
    #followStory() {
        const story = this.closest(storyTag);
        this.scenario ??= story?.getAttribute('scenario') ?? undefined;
        this.level ??= story?.getAttribute('level') ?? undefined;
        const root = this.getRootNode();
        if (story && root.querySelector(this.localName) === this)
            return;
        this.dispatchEvent(new ContextEvent(scopeContext, this, (scope, leave) => {
            if (leave !== this.#leave)
                this.#leave?.();
            this.#leave = leave;
            this.store = scope.store(this.scenario || undefined);
        }, true));
    }
    /** Scenario attributes are the story's to use; a change of one changes nothing until the step is read. */
    attributeChangedCallback(name, old, value) {
        if (fieldOf.has(name))
            this.problems.clear(name);
        else
            super.attributeChangedCallback(name, old, value);
    }
    focus(options) {
        this.renderRoot.querySelector('.step')?.focus(options);
    }
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#facts.settled;
        await this.#marks.settled;
        return super.getUpdateComplete();
    }
    get #ids() {
        return (this.facts ?? '').split(/\s+/).filter(Boolean);
    }
    /** Ids of the sources behind the statements shown. Empty before they are there. */
    get sourceIds() {
        return [...new Set(this.#claims().flatMap(({ sources }) => [...sources]))];
    }
    #claims() {
        const facts = this.#facts.value;
        return facts ? this.#ids.flatMap((id) => facts.claims[id] ?? []) : [];
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (this.#ids.length > 0)
            void this.#facts.load();
        const facts = this.#facts.value;
        if (!facts)
            return;
        const unknown = this.#ids.filter((id) => !(id in facts.claims));
        if (unknown.length === 0)
            this.problems.clear('facts');
        else
            this.problems.add(new ScenarioError('facts', unknown.join(' '), this.voice.say(storyWords).factsAllowed));
    }
    /** The slot of the reader's depth where the page has words for it. */
    get #depth() {
        const { level } = this.voice;
        const own = [...this.children].filter((child) => child.slot === level);
        // Hidden for pages without script; what is not slotted is not shown anyway.
        for (const child of own)
            child.hidden = false;
        return own.length > 0 ? level : undefined;
    }
    render() {
        const depth = this.#depth;
        return html `${this.problems.template}
      <div class=${this.current ? 'step current' : 'step'} part="step" tabindex="-1" aria-current=${this.current ? 'step' : nothing}>
        <slot name="title"></slot>
        ${depth ? html `<slot name=${depth}></slot>` : html `<slot></slot>`} ${this.#told()}
      </div>
      ${this.#marks.popover()}`;
    }
    #told() {
        const { voice } = this;
        const facts = this.#facts.value;
        const claims = this.#claims();
        if (!facts || claims.length === 0) {
            this.#light.part('told')?.remove();
            const failed = this.#facts.state === 'failed' ? loadState(voice, this.#facts) : nothing;
            return html `<slot name="facts"></slot>${failed}`;
        }
        const sourcesOf = (ids) => ids.flatMap((id) => facts.sources[id] ?? []);
        this.#light.render('told', html `${claims.map((claim) => toldStatement({ voice, marks: this.#marks, sourcesOf }, claim))}`);
        return html `${this.#marks.overdue(claims)}<slot name="told"></slot>`;
    }
}
__decorate([
    property()
], HpgStep.prototype, "facts", void 0);
__decorate([
    property({ attribute: false })
], HpgStep.prototype, "current", void 0);
__decorate([
    state()
], HpgStep.prototype, "outside", void 0);
//# sourceMappingURL=hpg-step.element.js.map