var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-glossary>: what the words mean, at the depth the reader chose.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EvidenceElement, evidenceElementStyles } from '../../internal/evidence/evidence-element.js';
import { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { heading } from '../../internal/evidence/heading.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { overdueWords } from '../../internal/evidence/notes.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { adoptPageSheet } from '../../internal/page-sheet.js';
import { plainFrame } from '../../internal/evidence/plain-frame.js';
import { toldStyles } from '../../internal/evidence/told.styles.js';
import { frameStyles } from '../../internal/frame.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import { glossaryWords } from '../../text/en/glossary.js';
import { byLetter, entriesOf, found, nameOf } from './entries.js';
import { findTemplate } from './find.template.js';
import { styles } from './hpg-glossary.styles.js';
import { pageStyles } from './page.styles.js';
import { anchorOf, termsTemplate, wordFact } from './terms.template.js';
/** With fewer words neither a search field nor letters help. */
const fewTerms = 8;
const idsIn = (written) => (written ?? '').split(/\s+/).filter(Boolean);
/**
 * @summary What the words mean, at the depth the reader chose; searched, by letter, each with an anchor `#hpg-term-lh`.
 *
 * @fires hpg-error - A word in `terms` is not in the glossary, or something given could not be used.
 *
 * @slot answer - The page's own heading and introduction in place of the element's.
 * @csspart letters - The row of letters.
 * @csspart search - The search field.
 * @csspart whole - The button that opens every letter.
 * @csspart evidence - A mark that opens what stands behind a number.
 * @csspart evidence-panel - What a mark opens.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - Text and focus.
 * @cssproperty --hpg-rule-color - Lines.
 */
export class HpgGlossary extends EvidenceElement {
    constructor() {
        super(...arguments);
        this.typed = '';
        this.reached = '';
        /** Whether the reader wants to see every word at once. */
        this.whole = false;
        this.#marks = new EvidenceMarks(this);
        this.#facts = new OnDemand(this, () => import('./facts.js'), () => {
            this.problems.add(new Error(this.voice.say(evidence).notLoaded));
        });
        this.#anchorsFollowed = false;
    }
    static { this.styles = [tokens, controlStyles, frameStyles, evidenceElementStyles, styles]; }
    #marks;
    #facts;
    #anchorsFollowed;
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
    get replaceable() {
        const glossary = this.#facts.value?.glossary;
        return glossary && new Set(Object.keys(glossary).map((id) => `term.${id}`));
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const glossary = this.#facts.value?.glossary;
        if (!glossary)
            return;
        const unknown = idsIn(this.terms).filter((id) => !(id in glossary));
        if (unknown.length === 0)
            this.problems.clear('terms');
        else
            this.problems.add(new ScenarioError('terms', unknown.join(' '), Object.keys(glossary).join(', ')));
    }
    /** Ids of the sources behind numbers in the words shown. Empty before they are there. */
    get sourceIds() {
        const glossary = this.#facts.value?.glossary;
        return glossary ? [...new Set(this.#terms(glossary).flatMap(({ sources = [] }) => sources))] : [];
    }
    /** The words that the page wants; all where it names none that is known. */
    #terms(glossary) {
        const named = idsIn(this.terms).flatMap((id) => glossary[id] ?? []);
        return named.length > 0 ? named : Object.values(glossary);
    }
    render() {
        const { voice } = this;
        const glossary = this.#facts.value?.glossary;
        const terms = glossary ? this.#terms(glossary) : [];
        const entries = entriesOf(voice, terms, (term) => this.said(`term.${term.id}`, voice.fact(`term.${term.id}`, term.meaning)).words);
        const shown = found(entries, this.typed);
        const many = entries.length > fewTerms;
        return plainFrame(voice, {
            problems: this.problems.template,
            prefer: (level) => {
                this.prefer({ level });
            },
            answer: this.slotted('answer', this.#answer(entries, glossary !== undefined && terms.length === Object.keys(glossary).length)),
            body: glossary
                ? html `${this.overdue(overdueWords(voice, terms, this.day))} ${many ? this.#find(entries, shown) : nothing}
          ${this.#list(shown, many, glossary)} ${this.#marks.popover()}`
                : loadState(voice, this.#facts),
            notice: this.slotted('notice', html `<p>${voice.say(common).notice}</p>`),
        });
    }
    #answer(entries, all) {
        const say = this.voice.say(glossaryWords);
        const names = entries.map(({ name }) => name).join(say.separator);
        const few = !all && entries.length <= fewTerms && entries.length > 0;
        const answer = few ? say.answerSome({ names }) : say.answer({ count: this.voice.number(entries.length) });
        return html `${heading(Number(this.headingLevel), entries.length > 0 ? answer : this.voice.say(evidence).loading)}
      <p>${say.about}</p>`;
    }
    #find(entries, shown) {
        const { typed, reached, whole } = this;
        return findTemplate(this.voice, { entries, shown, typed, reached, whole }, {
            type: (words) => (this.typed = words),
            toggleWhole: () => (this.whole = !this.whole),
            reach: (letter) => (this.reached = letter),
            go: (letter) => {
                this.#go(letter, shown);
            },
        });
    }
    #list(shown, many, glossary) {
        const { voice } = this;
        const say = voice.say(glossaryWords);
        // One glossary of a page gives the anchors: an id stands once.
        const [first] = this.getRootNode().querySelectorAll(this.localName);
        const options = {
            headingLevel: many ? Math.min(6, Number(this.headingLevel) + 1) : undefined,
            anchors: first === this,
            open: this.whole || this.typed.trim() !== '',
            marks: this.#marks,
            fact: ({ id }) => (glossary[id] ? wordFact(glossary[id]) : undefined),
            said: ({ id, meaning }) => {
                const term = glossary[id];
                return term ? this.said(`term.${id}`, voice.fact(`term.${id}`, term.meaning)) : { words: meaning };
            },
            sources: ({ id }) => (glossary[id]?.sources ?? []).flatMap((source) => this.#facts.value?.sources[source] ?? []),
            see: ({ id }) => (glossary[id]?.see ?? []).flatMap((other) => nameOf(voice, glossary[other])),
        };
        const words = shown.length > 0
            ? termsTemplate(voice, many ? byLetter(shown) : [{ letter: '', entries: shown }], options)
            : html `<p>${say.nothingFound({ given: this.typed.trim() })}</p>`;
        return this.slotted('terms', words);
    }
    /** Moves reading and focus to the first word of a letter. */
    #go(letter, shown) {
        const entry = shown.find((candidate) => candidate.letter === letter);
        this.reached = letter;
        if (entry)
            this.#show(entry.id);
    }
    #show(id) {
        const term = this.querySelector(`[data-hpg-part='terms'] [data-term='${CSS.escape(id)}'] > dt`);
        const fold = term?.closest('details');
        if (fold)
            fold.open = true;
        term?.scrollIntoView({ block: 'start' });
        term?.focus({ preventScroll: true });
    }
    /** A link into the glossary was followed before its words were there. */
    updated() {
        if (this.#anchorsFollowed || !this.#facts.value?.glossary)
            return;
        this.#anchorsFollowed = true;
        const wanted = decodeURIComponent(location.hash.slice(1));
        const prefix = anchorOf('');
        if (wanted.startsWith(prefix) && document.getElementById(wanted)?.closest(this.localName) === this) {
            this.#show(wanted.slice(prefix.length));
        }
    }
}
__decorate([
    property()
], HpgGlossary.prototype, "terms", void 0);
__decorate([
    state()
], HpgGlossary.prototype, "typed", void 0);
__decorate([
    state()
], HpgGlossary.prototype, "reached", void 0);
__decorate([
    state()
], HpgGlossary.prototype, "whole", void 0);
//# sourceMappingURL=hpg-glossary.element.js.map