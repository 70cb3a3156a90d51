// What elements of facts have in common: the day it is, words that the page puts in place of the kit's, and the
// frame around their words.
import { css, html, nothing } from 'lit';
import { ScenarioError } from '../../scenario/scenario.js';
import { evidence } from '../../text/en/evidence.js';
import { KitElement } from '../kit-element.js';
import { LightContent } from '../light-content.js';
import { isDay, pageDate } from './page-date.js';
import { hasNumber, siteWords } from './site-words.js';
export class EvidenceElement extends KitElement {
    constructor() {
        super(...arguments);
        this.light = new LightContent(this);
        /** What a slot was rendered from. */
        this.#from = new Map();
        /** A page's own element that comes or goes decides anew. */
        this.#slotChanged = (event) => {
            const { name } = event.currentTarget;
            const shown = this.light.part(name)?.parentNode === this;
            if ((this.siteSlot(name) !== undefined) === shown)
                this.requestUpdate();
        };
    }
    /** The day that decides what is fresh. */
    get day() {
        return this.today !== undefined && isDay(this.today) ? this.today : pageDate();
    }
    /** These elements put the site's words beside each fact themselves, without a voice of its own. */
    takeSiteWords() {
        this.requestUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#check('today', this.today === undefined || isDay(this.today), String(this.today), 'a day, as 2026-11-22');
        const known = this.replaceable;
        if (!known)
            return;
        const wrong = Object.entries(this.content ?? {}).filter(([id, words]) => !known.has(id) || typeof words !== 'string');
        const given = wrong.map(([id]) => id).join(', ');
        this.#check('content', wrong.length === 0, given, `plain text by one of these ids: ${[...known].join(', ')}`);
    }
    #check(field, usable, given, allowed) {
        if (usable)
            this.problems.clear(field);
        else
            this.problems.add(new ScenarioError(field, given, allowed));
    }
    /** A fact's words, or those the site puts in their place. */
    said(id, own) {
        return siteWords(this.content, id, own);
    }
    /** What the page itself has put into a slot. */
    siteSlot(name) {
        return [...this.children].find((child) => child.slot === name && !child.hasAttribute('data-hpg-part'));
    }
    /** What a slot was rendered from. */
    #from;
    /**
     * Words of the kit in a slot of the page, unless the page has put its own words there; these go before, with a line
     * where they state numbers.
     * @param from where given, the words are only made again when one of these has changed
     */
    slotted(name, words, from) {
        const slot = html `<slot name=${name} @slotchange=${this.#slotChanged}></slot>`;
        const own = this.siteSlot(name);
        if (own) {
            this.light.part(name)?.remove();
            this.#from.delete(name);
            if (!hasNumber(own.textContent))
                return slot;
            return html `${slot}<p class="by-site">${this.voice.say(evidence).bySiteNumbers}</p>`;
        }
        const before = this.#from.get(name);
        const same = from?.length === before?.length && from?.every((value, index) => value === before?.[index]);
        if (!same || this.light.part(name)?.parentNode !== this) {
            this.light.render(name, typeof words === 'function' ? words() : words);
            if (from)
                this.#from.set(name, from);
        }
        return slot;
    }
    /** A page's own element that comes or goes decides anew. */
    #slotChanged;
    /** The sentence on what is overdue, or nothing. */
    overdue(words) {
        return words === '' ? nothing : html `<p class="overdue" part="overdue">${words}</p>`;
    }
}
/** Beside the frame's own styles: notes, and folds that are printed open. */
export const evidenceElementStyles = css `
  .overdue,
  .by-site {
    border-inline-start: 3px solid var(--_outside);
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    max-inline-size: 44em;
  }
  .by-site {
    font-size: var(--_small);
    color: var(--_muted);
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
//# sourceMappingURL=evidence-element.js.map