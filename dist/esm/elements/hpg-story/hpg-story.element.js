var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-story>: the page's own article as steps; each sets the shared scenario for the elements beside when it is read.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { KitElement } from '../../internal/kit-element.js';
import { LightContent } from '../../internal/light-content.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { attributeOf, fieldOf } from '../../scenario/fields.js';
import { plainJson } from '../../scenario/plain-json.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { common } from '../../text/en/common.js';
import { storyWords } from '../../text/en/story.js';
import { barTemplate } from './bar.template.js';
import { depthTemplate } from './depth.template.js';
import { FocusMark } from './focus-mark.js';
import { styles } from './hpg-story.styles.js';
import { ReadingLine } from './reading-line.js';
import { patchAt, readSteps } from './step-scenario.js';
const stepTag = 'hpg-step';
/**
 * @summary The page's own article as steps; each sets scenario and moment for the elements beside it as the reader comes to it.
 *
 * Steps are `<hpg-step>` anywhere inside, elements beside have `slot="beside"`. A step is entered when it crosses the
 * middle of the window, or by the buttons. What a reader changes in between stays until the next step is entered. Without
 * script the content is a plain article.
 *
 * @fires hpg-scenario-changed - The reader came to a step that changes the scenario.
 * @fires hpg-moment-changed - The reader came to a step at another month.
 * @fires hpg-error - Something given could not be used.
 *
 * @slot - Steps, and any other text between them.
 * @slot beside - Elements that show what the steps tell.
 * @csspart bar - The bar with the place in the story and the buttons.
 * @csspart beside - The column of pictures.
 * @csspart text - The column of text.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-story-top - Room for a header of the page that stays in sight; 0 unless set.
 * @cssproperty --hpg-story-beside - Share of the width for the pictures on wide pages, as a grid track.
 * @cssproperty --hpg-paper-color - The ground of the bar.
 */
export class HpgStory extends KitElement {
    constructor() {
        super(...arguments);
        /** The present step, from 0. */
        this.index = 0;
        this.announced = '';
        this.#light = new LightContent(this);
        this.#line = new ReadingLine((step, first) => {
            this.#read();
            this.#enter(this.#steps.indexOf(step), first);
        });
        this.#changes = new MutationObserver((records) => {
            if (records.some((record) => this.#concernsSteps(record)))
                this.#stepsChanged();
        });
        this.#spot = new FocusMark(this);
        this.#steps = [];
        this.#readings = [];
        this.#toText = () => {
            const step = this.#steps[this.index];
            if (!step)
                return;
            this.#line.hold(step);
            step.focus({ preventScroll: true });
            step.scrollIntoView({ block: 'start', behavior: this.#pace });
        };
        this.#toPicture = () => {
            const step = this.#steps[this.index];
            if (step)
                this.#line.hold(step);
            this.#beside?.focus({ preventScroll: true });
            (this.#spot.present ?? this.#beside)?.scrollIntoView({ block: 'start', behavior: this.#pace });
        };
    }
    static { this.styles = [tokens, controlStyles, styles]; }
    #light;
    #line;
    #changes;
    #spot;
    #steps;
    #readings;
    /** The scenario before the first step that was entered. */
    #start;
    connectedCallback() {
        super.connectedCallback();
        this.#changes.observe(this, {
            childList: true,
            subtree: true,
            attributeFilter: [...Object.values(attributeOf), 'focus'],
        });
        void customElements.whenDefined(stepTag).then(() => {
            this.#stepsChanged();
        });
        this.#stepsChanged();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#changes.disconnect();
        this.#line.stop();
        this.#spot.clear();
    }
    /** Goes to a step, as the buttons do. @param index from 0; outside the story the nearest */
    goTo(index) {
        const to = Math.min(Math.max(Math.round(index), 0), this.#steps.length - 1);
        const step = this.#steps[to];
        if (!step)
            return;
        this.#line.hold(step);
        this.#enter(to, false);
        this.#announce(step, to);
        // In the middle of the window its title would lie under the bar.
        const tall = step.offsetHeight > 0.7 * innerHeight;
        step.scrollIntoView({ block: tall ? 'start' : 'center', behavior: this.#pace });
    }
    get #pace() {
        return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    }
    /** Elements beside render words into the page at every change: those are none of the story's. */
    #concernsSteps({ type, target, addedNodes, removedNodes }) {
        if (type === 'attributes')
            return target.localName === stepTag;
        const moved = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element);
        return moved.some((node) => node.slot === 'beside' || node.matches(stepTag) || node.querySelector(stepTag) !== null);
    }
    #stepsChanged() {
        if (!this.isConnected)
            return;
        const present = this.#steps[this.index];
        const before = this.#readings[this.index];
        this.#read();
        const index = present ? this.#steps.indexOf(present) : 0;
        this.index = index < 0 ? Math.max(0, Math.min(this.index, this.#steps.length - 1)) : index;
        this.#line.watch(this.#steps);
        // The page changed what the present step sets.
        const now = this.#readings[this.index];
        if (before && now && present === this.#steps[this.index] && plainJson(before.patch) !== plainJson(now.patch)) {
            this.#apply(this.index);
        }
        this.#show();
        this.requestUpdate();
    }
    /** Steps of this story, not of one inside it, and what they set. */
    #read() {
        const all = [...this.querySelectorAll(stepTag)];
        this.#steps = all.filter((step) => step.parentElement?.closest(this.localName) === this);
        this.#readings = readSteps(this.#steps);
        this.#steps.forEach((step, index) => {
            this.#report(step, this.#readings[index]?.problems ?? []);
        });
    }
    #report(step, problems) {
        const wrongFocus = step.hasAttribute('focus') && !this.#spot.of(step);
        for (const attribute of [...fieldOf.keys(), 'focus']) {
            const problem = problems.find(({ field }) => field === attribute);
            if (problem) {
                step.scenarioProblem?.(new ScenarioError(attribute, step.getAttribute(attribute) ?? problem.given, problem.allowed));
            }
            else if (attribute === 'focus' && wrongFocus) {
                const allowed = this.voice.say(storyWords).focusAllowed;
                step.scenarioProblem?.(new ScenarioError(attribute, step.getAttribute(attribute) ?? '', allowed));
            }
            else
                step.scenarioUsable?.(attribute);
        }
    }
    /** @param first whether it was there when the page was opened: then what somebody has chosen already stays */
    #enter(index, first) {
        if (index < 0 || index === this.index)
            return;
        this.index = index;
        if (!first || !this.store.touched)
            this.#apply(index);
        this.#show();
    }
    #apply(index) {
        this.#start ??= this.shared.scenario;
        const patches = this.#readings.map(({ patch }) => patch);
        this.change(patchAt(patches, index, this.#start));
    }
    /** Marks the present step, and the element it is about. */
    #show() {
        this.#steps.forEach((step, index) => (step.current = index === this.index));
        const step = this.#steps[this.index];
        this.#spot.move(step, this.hasUpdated ? this.#beside : null, this.#pace);
    }
    get #hasBeside() {
        return [...this.children].some((child) => child.slot === 'beside');
    }
    get #beside() {
        return this.renderRoot.querySelector('.beside');
    }
    #announce(step, index) {
        const title = step.querySelector('[slot=title], h1, h2, h3, h4, h5, h6')?.textContent.trim() ?? '';
        const say = this.voice.say(storyWords);
        const place = { step: this.voice.number(index + 1), of: this.voice.number(this.#steps.length) };
        this.announced = title ? say.arrived({ ...place, title }) : say.place(place);
    }
    #toText;
    #toPicture;
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#light.render('notice', html `<p>${this.voice.say(common).notice}</p>`);
    }
    render() {
        const { voice } = this;
        const say = voice.say(storyWords);
        const count = this.#steps.length;
        return html `
      ${this.problems.template}
      <div class="head">
        <button type="button" class="skip" @click=${this.#toText}>${say.skip}</button>
        ${depthTemplate(voice, (level) => {
            this.prefer({ level });
        })}
      </div>
      ${count === 0
            ? html `<p class="empty">${say.empty}</p>`
            : barTemplate(voice, {
                index: this.index,
                count,
                go: (index) => {
                    this.goTo(index);
                },
                toPicture: this.#toPicture,
                toText: this.#toText,
            })}
      <div class="columns">
        ${this.#hasBeside ? html `<div class="beside" part="beside" role="region" tabindex="0" aria-label=${say.beside}><slot name="beside"></slot></div>` : nothing}
        <div class="text" part="text"><slot></slot></div>
      </div>
      <div class="notice" part="notice"><slot name="notice"></slot></div>
      <div class="visually-hidden" aria-live="polite">${this.announced || nothing}</div>
    `;
    }
}
__decorate([
    state()
], HpgStory.prototype, "index", void 0);
__decorate([
    state()
], HpgStory.prototype, "announced", void 0);
//# sourceMappingURL=hpg-story.element.js.map