var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-term>: a word in the page's own text opens its definition.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { overdueWords, saidTemplate, sourceLinks } from '../../internal/evidence/notes.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { evidence } from '../../text/en/evidence.js';
import { glossaryWords } from '../../text/en/glossary.js';
import { placePopover } from '../../internal/evidence/place-popover.js';
import { styles } from './hpg-term.styles.js';
import { termIdOf } from './term-id.js';
import { termIds } from './term-ids.js';
/**
 * @summary A word in the page's own text that opens its definition: by pointer, touch, or Enter and Space.
 *
 * Problems are reported to the console and by event only: in running text there is no room for them.
 *
 * @fires hpg-error - The glossary has no such word, or something given could not be used.
 *
 * @slot - The word as it stands in the page's text.
 * @slot definition - The page's own definition in place of the element's.
 * @csspart word - The word.
 * @csspart definition - The box with the definition.
 *
 * @cssproperty --hpg-paper-color - Ground of the definition.
 * @cssproperty --hpg-line-color - Its edge.
 */
export class HpgTerm extends EvidenceElement {
    constructor() {
        super(...arguments);
        this.open = false;
        this.#glossary = new OnDemand(this, async () => (await import('../../data/glossary.js')).glossary, () => {
            this.problems.add(new Error(this.voice.say(evidence).notLoaded));
        });
        /** Only for a definition that states a number. */
        this.#sources = new OnDemand(this, async () => (await import('../../data/sources.js')).sources, () => {
            this.problems.add(new Error(this.voice.say(evidence).notLoaded));
        });
        /** Whether the definition was open when the pointer went down: that press closes it. */
        this.#wasOpen = false;
        this.#textChanged = () => {
            this.requestUpdate();
        };
        this.#press = () => {
            this.#wasOpen = this.open;
        };
        this.#click = (event) => {
            // A press on the word has closed the popover already, as a press beside it does. Without a press (detail 0, from a
            // screen reader or a script) it is what is open that counts.
            const wasOpen = event.detail === 0 ? this.open : this.#wasOpen;
            this.#wasOpen = false;
            this.#show(!wasOpen);
        };
        this.#key = (event) => {
            if (event.key === 'Escape' && this.open)
                this.#show(false);
            if (event.key !== 'Enter' && event.key !== ' ')
                return;
            event.preventDefault();
            this.#show(!this.open);
        };
        this.#toggled = (event) => {
            this.open = event.newState === 'open';
        };
    }
    static { this.styles = [tokens, controlStyles, styles]; }
    #glossary;
    /** Only for a definition that states a number. */
    #sources;
    /** Whether the definition was open when the pointer went down: that press closes it. */
    #wasOpen;
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#glossary.settled;
        await this.#sources.settled;
        return super.getUpdateComplete();
    }
    get replaceable() {
        const id = this.#id;
        return id === undefined ? undefined : new Set([`term.${id}`]);
    }
    /** The page's own words, without those that this element has put beside them. */
    get #text() {
        const own = [...this.childNodes].filter((node) => !(node instanceof Element && node.slot !== ''));
        return own.map((node) => node.textContent ?? '').join('');
    }
    get #id() {
        // An attribute that has been removed is null.
        return termIdOf(this.term ?? undefined, this.#text);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (this.#id !== undefined)
            this.problems.clear('term');
        else
            this.problems.add(new ScenarioError('term', this.term ?? this.#text.trim(), [...termIds].join(', ')));
    }
    render() {
        const id = this.#id;
        const word = html `<slot @slotchange=${this.#textChanged}></slot>`;
        if (id === undefined)
            return word;
        return html `<span
        part="word"
        class="word"
        role="button"
        tabindex="0"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="definition"
        @pointerdown=${this.#press}
        @click=${this.#click}
        @keydown=${this.#key}
        >${word}</span
      >${this.#definition(id)}<span class="visually-hidden" aria-live="polite">${this.open ? this.#words(id) : nothing}</span>`;
    }
    /** The definition as plain words; nothing until it has been fetched. */
    #words(id) {
        const term = this.#glossary.value?.[id];
        return term ? this.said(`term.${id}`, this.voice.fact(`term.${id}`, term.meaning)).words : '';
    }
    #definition(id) {
        const { voice } = this;
        const term = this.#glossary.value?.[id];
        const words = term ? this.slotted('definition', this.#named(term)) : loadState(voice, this.#glossary);
        const label = voice.say(glossaryWords).explain({ word: this.#text.trim() });
        return this.#popovers
            ? html `<span
          part="definition"
          class="definition"
          id="definition"
          role="group"
          aria-label=${label}
          popover="auto"
          @toggle=${this.#toggled}
          >${words}</span
        >`
            : html `<span part="definition" class="definition in-line" id="definition" role="group" aria-label=${label} ?hidden=${!this.open}
          >${words}</span
        >`;
    }
    /** The headword and its other names before the definition: the page may use another form of the word. */
    #named(term) {
        const { voice } = this;
        const say = voice.say(glossaryWords);
        const same = (text) => ({ fundamentals: text, intermediate: text, academic: text });
        const names = (term.also ?? []).map((other, index) => voice.fact(`term.${term.id}.also.${index}`, same(other)));
        const also = names.length > 0 ? html ` <small>${say.also({ names: names.join(say.separator) })}</small>` : nothing;
        const words = this.said(`term.${term.id}`, voice.fact(`term.${term.id}`, term.meaning));
        const ids = words.bySite === 'number' ? [] : (term.sources ?? []);
        const sources = ids.flatMap((id) => this.#sources.value?.[id] ?? []);
        const again = term.secondHand ? `; ${voice.say(evidence).secondHand}` : '';
        const cited = sources.length > 0 ? html ` <small>(${sourceLinks(sources)}${again})</small>` : nothing;
        const late = words.bySite ? '' : overdueWords(voice, [term], this.day);
        const overdue = late === '' ? nothing : html `<br /><small>${late}</small>`;
        return html `<span><strong>${voice.fact(`term.${term.id}.name`, same(term.term))}</strong>${also}<br />${saidTemplate(voice, words)}${cited}${overdue}</span>`;
    }
    /** Whether this browser has popovers; where it has not, the definition opens within the text. */
    get #popovers() {
        return typeof HTMLElement.prototype.togglePopover === 'function';
    }
    get #box() {
        return this.renderRoot.querySelector('.definition');
    }
    #textChanged;
    #press;
    #click;
    #key;
    #show(open) {
        if (open)
            void this.#load();
        this.open = open;
        if (!this.#popovers)
            return;
        const box = this.#box;
        if (box && box.matches(':popover-open') !== open)
            box.togglePopover(open);
    }
    async #load() {
        await this.#glossary.load();
        const id = this.#id;
        const { sources = [] } = (id && this.#glossary.value?.[id]) || {};
        if (sources.length > 0)
            await this.#sources.load();
    }
    #toggled;
    updated() {
        if (this.open && this.#popovers)
            this.#place();
    }
    /** Under the word's first line. The box scrolls with the page. */
    #place() {
        const box = this.#box;
        const [line] = this.renderRoot.querySelector('.word')?.getClientRects() ?? [];
        if (!box || !line)
            return;
        const { clientWidth: width, clientHeight: height } = document.documentElement;
        const fromRight = getComputedStyle(this).direction === 'rtl';
        const { left, top } = placePopover(line, box.getBoundingClientRect(), { width, height }, fromRight);
        box.style.setProperty('--_left', `${left + scrollX}px`);
        box.style.setProperty('--_top', `${top + scrollY}px`);
    }
}
__decorate([
    property()
], HpgTerm.prototype, "term", void 0);
__decorate([
    state()
], HpgTerm.prototype, "open", void 0);
//# sourceMappingURL=hpg-term.element.js.map