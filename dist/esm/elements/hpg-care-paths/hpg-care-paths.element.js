var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-care-paths>: from three answers to what guidelines discuss and what they advise against. Never a recommendation.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EvidenceElement, evidenceElementStyles } from '../../internal/evidence/evidence-element.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { heading } from '../../internal/evidence/heading.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { adoptPageSheet } from '../../internal/page-sheet.js';
import { plainFrame } from '../../internal/evidence/plain-frame.js';
import { toldStyles } from '../../internal/evidence/told.styles.js';
import { toldStatement } from '../../internal/evidence/told.template.js';
import { frameStyles } from '../../internal/frame.js';
import { sourcesList } from '../../internal/sources-list.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { carePathsWords } from '../../text/en/care-paths.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import { answersTemplate, questions } from './answers.template.js';
import { styles } from './hpg-care-paths.styles.js';
import { optionsTemplate } from './options.template.js';
import { pageStyles } from './page.styles.js';
import { optionsFor, optionStatement, questionIds } from './situation.js';
/** Where the page names none: the question that guidelines answer most plainly. */
const start = { kind: 'not-known', wish: 'now', treatment: 'none' };
/**
 * @summary Kind of low testosterone, wish for a child and present treatment lead to what guidelines discuss and what they advise against, each with its source.
 *
 * What a reader marks stays in the element: it is in no address, no event and no storage, and does not change the shared
 * scenario.
 *
 * @fires hpg-error - An answer given by the page is not known.
 *
 * @slot answer - The page's own heading and opening in place of the element's.
 * @slot contact - The clinic's own link or telephone number, beside the words on talking to a clinician.
 * @csspart answers - The questions.
 * @csspart talk - The words on talking to a clinician.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - Text, focus, and the line beside the words on talking to a clinician.
 * @cssproperty --hpg-rule-color - Lines.
 */
export class HpgCarePaths extends EvidenceElement {
    constructor() {
        super(...arguments);
        /** What the reader marked. */
        this.marked = {};
        this.announced = '';
        this.#marks = new EvidenceMarks(this);
        this.#facts = new OnDemand(this, () => import('./facts.js'), () => {
            this.problems.add(new Error(this.voice.say(evidence).notLoaded));
        });
        /** Whether the column is narrow, decided once: a reader may open a question. */
        this.#narrow = false;
        /** The last answers of the page that could be used. */
        this.#given = start;
    }
    static { this.styles = [tokens, controlStyles, frameStyles, evidenceElementStyles, evidenceMarkStyles, styles]; }
    #marks;
    #facts;
    /** Whether the column is narrow, decided once: a reader may open a question. */
    #narrow;
    /** The last answers of the page that could be used. */
    #given;
    connectedCallback() {
        super.connectedCallback();
        adoptPageSheet(this.getRootNode(), toldStyles);
        adoptPageSheet(this.getRootNode(), pageStyles);
        this.needed = this.#facts.load();
    }
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#facts.settled;
        await this.#marks.settled;
        return super.getUpdateComplete();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.hasUpdated)
            this.#narrow = this.clientWidth > 0 && this.clientWidth < 480;
        for (const question of Object.keys(questions)) {
            const written = this[question];
            const ids = questions[question].map(({ id }) => id);
            if (written == null || ids.includes(written)) {
                this.problems.clear(question);
                this.#given = { ...this.#given, [question]: written ?? start[question] };
            }
            else
                this.problems.add(new ScenarioError(question, written, ids.join(', ')));
        }
    }
    get replaceable() {
        const facts = this.#facts.value;
        return (facts &&
            new Set([...facts.care.options.map((option) => optionStatement(option).id), ...Object.keys(facts.claims)]));
    }
    get #answers() {
        return { ...this.#given, ...this.marked };
    }
    /** Ids of the sources behind what is shown. Empty before they are there. */
    get sourceIds() {
        const facts = this.#facts.value;
        return facts ? [...new Set(this.#shown(facts).flatMap(({ sources }) => [...sources]))] : [];
    }
    /** Everything that is stated for the present answers. */
    #shown(facts) {
        const options = Object.values(optionsFor(facts.care, this.#answers)).flat();
        const claims = [...options.flatMap((option) => option.claims), ...this.#asides];
        return [...options.map(optionStatement), ...claims.flatMap((id) => facts.claims[id] ?? [])];
    }
    /** Statements beside the options: what to ask, and what holds once a child is wished for. */
    get #asides() {
        return [...questionIds(this.#answers), ...(this.#answers.wish === 'now' ? [] : ['guidelines-on-children'])];
    }
    get #sentence() {
        const { wish, treatment } = this.#answers;
        return this.voice.say(carePathsWords)[`${wish}-${treatment}`];
    }
    render() {
        const { voice } = this;
        const facts = this.#facts.value;
        const options = facts && optionsFor(facts.care, this.#answers);
        return html `${plainFrame(voice, {
            problems: this.problems.template,
            prefer: (level) => {
                this.prefer({ level });
            },
            answer: this.slotted('answer', html `${heading(Number(this.headingLevel), this.#sentence)}
        <p>${this.#about(options)}</p>`),
            body: html `${answersTemplate(voice, this.#answers, this.#narrow, (question, id) => {
                this.marked = { ...this.marked, [question]: id };
                this.announced = this.#sentence;
            })}
      ${facts && options ? this.#body(facts, options) : loadState(voice, this.#facts)}`,
            notice: this.slotted('notice', html `<p>${voice.say(common).notice}</p>`),
            announced: this.announced,
        })}${this.#marks.popover()}`;
    }
    #about(options) {
        const { voice } = this;
        const say = voice.say(carePathsWords);
        if (!options)
            return say.aboutWaiting;
        return say.about({
            against: voice.number(options['advised-against'].length),
            discussed: voice.number(options.discussed.length),
            notAddressed: voice.number(options['not-addressed'].length),
        });
    }
    #context(facts) {
        return {
            voice: this.voice,
            marks: this.#marks,
            claims: facts.claims,
            level: Number(this.headingLevel) + 1,
            said: (id, own) => this.said(id, own),
            sourcesOf: (ids) => [...new Set(ids)].flatMap((id) => facts.sources[id] ?? []),
        };
    }
    #body(facts, options) {
        const { voice } = this;
        const say = voice.say(carePathsWords);
        const context = this.#context(facts);
        const told = (id) => {
            const claim = facts.claims[id];
            return claim ? toldStatement(context, claim) : nothing;
        };
        const titled = (words) => heading(context.level, words);
        const sources = context.sourcesOf(this.sourceIds);
        return html `${this.#marks.overdue(this.#shown(facts))} ${this.slotted('options', optionsTemplate(context, options))}
      ${this.#answers.wish === 'now'
            ? this.#drop('changes')
            : this.slotted('changes', html `${titled(say.wishChanges)} ${told('guidelines-on-children')}`)}
      <div class="talk" part="talk">
        ${this.slotted('talk', html `${titled(say.talk)}
            <p>${voice.fact('care.pointer', facts.care.pointer)}</p>
            <p>${say.bring}</p>
            ${questionIds(this.#answers).map(told)}`)}
        <slot name="contact"></slot>
      </div>
      <details part="sources">
        <summary>${voice.say(common).sources({ count: voice.number(sources.length) })}</summary>
        ${this.slotted('sources', sourcesList(voice, sources))}
      </details>`;
    }
    /** Takes words out of the page that are no longer shown. */
    #drop(part) {
        this.light.part(part)?.remove();
        return nothing;
    }
}
__decorate([
    property()
], HpgCarePaths.prototype, "kind", void 0);
__decorate([
    property()
], HpgCarePaths.prototype, "wish", void 0);
__decorate([
    property()
], HpgCarePaths.prototype, "treatment", void 0);
__decorate([
    state()
], HpgCarePaths.prototype, "marked", void 0);
__decorate([
    state()
], HpgCarePaths.prototype, "announced", void 0);
//# sourceMappingURL=hpg-care-paths.element.js.map