var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-sources>: every source behind what is on the page, what was read of it and what rests on it, and the model's
// replay of published results.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { strengthsUsed } from '../../charts/evidence-mark/strengths.js';
import { EvidenceElement, evidenceElementStyles } from '../../internal/evidence/evidence-element.js';
import { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { heading } from '../../internal/evidence/heading.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { overdueWords } from '../../internal/evidence/notes.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { adoptPageSheet } from '../../internal/page-sheet.js';
import { plainFrame } from '../../internal/evidence/plain-frame.js';
import { toldStyles } from '../../internal/evidence/told.styles.js';
import { rowsToCsv } from '../../internal/export-drawing.js';
import { frameStyles } from '../../internal/frame.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import { formats } from './citation/formats.js';
import { copyTemplate } from './copy.template.js';
import { Copying } from './copying.js';
import { filtersTemplate } from './filters.template.js';
import { styles } from './hpg-sources.styles.js';
import { listTemplate } from './list.template.js';
import { listingOf } from './listing.js';
import { pageSources, kitElements } from './page-sources.js';
import { pageStyles } from './page.styles.js';
import { PageWatch } from './page-watch.js';
import { ReplayFold } from './replay-fold.js';
/**
 * @summary Every source behind what is on the page, filtered by strength and by what was read of it, to be copied as citation, BibTeX or CSL-JSON; and the model's replay of published results, run in the browser.
 *
 * An element of the kit is asked for its sources by its property `sourceIds`; nothing is imported from it.
 *
 * @fires hpg-error - Something given could not be used.
 *
 * @slot answer - The page's own heading and introduction in place of the element's.
 * @csspart filters - The choices above the list.
 * @csspart search - The field that finds a source.
 * @csspart copy - The row that copies.
 * @csspart evidence - A mark that opens what stands behind a statement.
 * @csspart evidence-panel - What a mark opens.
 * @csspart replay - The fold with the replay.
 * @csspart replay-controls - Its button and choice.
 * @csspart overdue - The sentence that something is due for a check.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - Text and focus.
 * @cssproperty --hpg-rule-color - Lines.
 * @cssproperty --hpg-outside-color - Edge of the sentence that something is due.
 */
export class HpgSources extends EvidenceElement {
    static { this.styles = [tokens, controlStyles, frameStyles, evidenceElementStyles, styles]; }
    #marks;
    #copying;
    #facts;
    #replay;
    #anchorFollowed;
    constructor() {
        super();
        this.filter = { scope: 'page', strength: 'any', read: 'any', typed: '' };
        this.choice = { which: 'all', format: 'citation' };
        this.opened = new Set();
        this.#marks = new EvidenceMarks(this);
        this.#copying = new Copying(this);
        this.#facts = new OnDemand(this, () => import('./facts.js'), () => {
            this.problems.add(new Error(this.voice.say(evidence).notLoaded));
        });
        this.#replay = new ReplayFold(this, (error) => {
            this.problems.add(error);
        });
        this.#anchorFollowed = false;
        new PageWatch(this);
    }
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
    /** The listed sources and what the model gave for each published result, as CSV. Empty before the facts are there. */
    toCsv() {
        const facts = this.#facts.value;
        if (!facts)
            return '';
        const { voice } = this;
        const say = voice.say(sourcesElement);
        const { entries } = this.#listed(facts);
        const list = entries.map(({ source, statements }) => [
            formats.citation([source]).trim(),
            say[source.read],
            statements.map(({ id }) => id).join(' '),
        ]);
        return rowsToCsv([...list, ...this.#replay.csvRows(voice, facts)]);
    }
    get replaceable() {
        return this.#facts.value && new Set(this.#facts.value.statements.map(({ id }) => id));
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        // An attribute that has been removed is null.
        const show = this.show ?? undefined;
        const usable = show === undefined || show === 'page' || show === 'all';
        if (usable)
            this.problems.clear('show');
        else
            this.problems.add(new ScenarioError('show', show, 'page, all'));
        if (changed.has('show') && usable)
            this.filter = { ...this.filter, scope: show ?? 'page' };
    }
    render() {
        const { voice } = this;
        const facts = this.#facts.value;
        const listing = facts && this.#listed(facts);
        return plainFrame(voice, {
            problems: this.problems.template,
            prefer: (level) => {
                this.prefer({ level });
            },
            answer: this.slotted('answer', listing ? this.#answer(listing) : this.#loading()),
            body: facts && listing ? this.#body(facts, listing) : loadState(voice, this.#facts),
            notice: this.slotted('notice', html `<p>${voice.say(common).notice}</p>`),
            announced: facts ? this.#replay.announced(voice, facts) : '',
        });
    }
    /** A link to a source was followed before the list was there. */
    updated() {
        if (this.#anchorFollowed || !this.#facts.value)
            return;
        this.#anchorFollowed = true;
        const wanted = decodeURIComponent(location.hash.slice(1));
        const source = wanted === '' ? null : this.querySelector(`.hpg-list > [id="${CSS.escape(wanted)}"]`);
        const fold = source?.closest('details');
        if (fold)
            fold.open = true;
        source?.scrollIntoView({ block: 'start' });
    }
    #listed(facts) {
        return listingOf(facts, this.filter, pageSources(kitElements(document), facts.knownSourceIds));
    }
    #loading() {
        return heading(Number(this.headingLevel), this.voice.say(evidence).loading);
    }
    #answer({ page, filter, all }) {
        const { voice } = this;
        const say = voice.say(sourcesElement);
        const count = voice.number(all.length);
        const read = (kind) => voice.number(all.filter(({ source }) => source.read === kind).length);
        const words = filter.scope === 'page' ? say.answerPage({ count }) : say.answerAll({ count });
        const counts = { count, papers: read('paper'), abstracts: read('abstract'), secondary: read('secondary') };
        return html `${heading(Number(this.headingLevel), words)}
      <p>${say.about(counts)}</p>
      ${page.ids.size === 0 ? html `<p>${say.nothingElse}</p>` : nothing}
      ${page.silent.length > 0 ? html `<p>${say.silent({ tags: page.silent.join(', ') })}</p>` : nothing}`;
    }
    #body(facts, { page, filter, all, entries }) {
        const { voice } = this;
        const say = voice.say(sourcesElement);
        const dates = new Set(entries.flatMap((entry) => entry.statements.flatMap((statement) => statement.dates ?? [])));
        const strengths = strengthsUsed(all.flatMap((entry) => entry.statements.map(({ strength }) => strength)));
        const context = this.#context(voice, filter);
        const ids = entries.map(({ source }) => source.id).join();
        const from = [voice, ids, context.today, context.anchors, context.opened, context.open, this.content];
        return html `${this.overdue(overdueWords(voice, dates, this.day))}
      ${filtersTemplate(voice, filter, strengths, page.ids.size > 0, (chosen) => {
            this.filter = chosen;
            this.choice = { ...this.choice, which: 'all' };
            this.#copying.forget();
        })}
      <p class="count" role="status">
        ${say.shown({ shown: voice.number(entries.length), all: voice.number(all.length) })}
      </p>
      ${this.slotted('list', () => listTemplate(context, entries), from)} ${this.#copy(entries)}
      ${this.#replay.template(voice, facts, (name, words, from) => this.slotted(name, words, from))} ${this.#marks.popover()}`;
    }
    #context(voice, { typed }) {
        const [first] = this.getRootNode().querySelectorAll(this.localName);
        return {
            voice,
            today: this.day,
            anchors: first === this,
            opened: this.opened,
            open: typed.trim() !== '',
            marks: this.#marks,
            toggle: (id, open) => {
                if (open === this.opened.has(id))
                    return;
                const others = [...this.opened].filter((one) => one !== id);
                this.opened = new Set(open ? [...others, id] : others);
            },
            said: (statement) => this.said(statement.id, statement.words(voice)),
        };
    }
    #copy(entries) {
        const { voice, choice } = this;
        const say = voice.say(sourcesElement);
        const chosen = entries.filter(({ source }) => choice.which === 'all' || source.id === choice.which);
        return copyTemplate(voice, entries, choice, this.#copying.state, (next) => {
            this.choice = next;
            this.#copying.forget();
        }, () => {
            const text = formats[choice.format](chosen.map(({ source }) => source));
            const words = say.copied({ count: voice.number(chosen.length), format: say[choice.format] });
            void this.#copying.copy(text, words);
        });
    }
}
__decorate([
    property()
], HpgSources.prototype, "show", void 0);
__decorate([
    state()
], HpgSources.prototype, "filter", void 0);
__decorate([
    state()
], HpgSources.prototype, "choice", void 0);
__decorate([
    state()
], HpgSources.prototype, "opened", void 0);
//# sourceMappingURL=hpg-sources.element.js.map