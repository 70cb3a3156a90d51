// The popover of an element's evidence marks: opens at the mark, closes by Escape, by its button or by a press beside it,
// and gives the focus back. Without popovers in the browser it opens as a region at the end of the element.
import { html, nothing } from 'lit';
import { evidence } from '../../text/en/evidence.js';
import { evidencePanelWords } from '../../text/en/evidence-panel.js';
import { evidenceTemplate, strengthTemplate } from './evidence-panel.template.js';
import { evidencePanelStyles } from './evidence-panel.styles.js';
import { foldedTemplate, overdueTemplate, searchedLongAgo } from './notes.template.js';
import { OnDemand } from './on-demand.js';
import { adoptPageSheet } from '../page-sheet.js';
import { placePopover } from './place-popover.js';
export class EvidencePanel {
    #host;
    #day;
    #sources;
    #fact;
    #button;
    /** The mark whose popover was open when the pointer went down: that press closes it. */
    #pressedOn;
    #showing = false;
    /** Whether the focus was inside when the browser began to close it. */
    #heldFocus = false;
    /** @param day the day that decides what is fresh, "2026-11-22" */
    constructor(host, day) {
        this.#host = host;
        this.#day = day;
        this.#sources = new OnDemand(host, async () => (await import('../../data/sources.js')).sources, () => {
            host.scenarioProblem(new Error(host.voice.say(evidence).notLoaded));
        });
        adoptPageSheet(host.renderRoot, evidencePanelStyles);
        host.addEventListener('keydown', this.#key);
        // Before the browser closes what is open.
        host.addEventListener('pointerdown', this.#press, { capture: true });
        host.addController(this);
    }
    /** The element has left the page, and its popover with it. */
    hostDisconnected() {
        this.#forget();
    }
    /** Resolves when the sources are there, where they have been asked for. */
    get settled() {
        return this.#sources.settled;
    }
    /** Opens the evidence of a fact at its mark, or closes it. @param byPointer whether a press came before */
    toggle(fact, button, byPointer) {
        const wasOpen = byPointer ? this.#pressedOn : this.#button;
        this.#pressedOn = undefined;
        if (wasOpen === button) {
            this.#close();
            return;
        }
        this.#marked(false);
        this.#fact = fact;
        this.#button = button;
        this.#marked(true);
        this.#showing = true;
        void this.#sources.load();
        this.#host.requestUpdate();
    }
    hostUpdated() {
        const box = this.#box;
        if (!box || !this.#fact)
            return;
        if (!this.#button?.isConnected) {
            this.#close();
            return;
        }
        if (this.#showing)
            this.#show(box);
        if (this.#isPopover(box))
            this.#place(box);
    }
    #forget() {
        this.#marked(false);
        this.#fact = undefined;
        this.#button = undefined;
        this.#showing = false;
    }
    /** What stands behind a number is the kit's to say, whatever the site says in its place. */
    get #voice() {
        return this.#host.voice.kit;
    }
    overdue(facts) {
        return overdueTemplate(this.#voice, facts, this.#day());
    }
    folded(fact) {
        // Not again in each rendering after a failure.
        if (this.#sources.state === 'not-asked')
            void this.#sources.load();
        return fact.sources.length === 0
            ? searchedLongAgo(this.#voice, fact)
            : foldedTemplate(this.#voice, fact, this.#sourcesOf(fact) ?? []);
    }
    template() {
        const voice = this.#voice;
        const fact = this.#fact;
        const say = voice.say(evidencePanelWords);
        const words = fact
            ? html `<div class="evidence-head">${strengthTemplate(voice, fact)}
            <button type="button" class="evidence-close" part="evidence-close" @click=${this.#closed}>${say.close}</button>
          </div>
          ${evidenceTemplate({ voice, fact, today: this.#day(), sources: this.#sourcesOf(fact), state: this.#sources })}`
            : nothing;
        const label = fact ? say.label : nothing;
        return this.#hasPopovers
            ? html `<div
          class="evidence-panel"
          part="evidence-panel"
          role="dialog"
          aria-label=${label}
          tabindex="-1"
          popover="auto"
          @beforetoggle=${this.#toggling}
          @toggle=${this.#toggled}
        >
          ${words}
        </div>`
            : html `<div
          class="evidence-panel in-line"
          part="evidence-panel"
          role="dialog"
          aria-label=${label}
          tabindex="-1"
          ?hidden=${!fact}
        >
          ${words}
        </div>`;
    }
    #sourcesOf(fact) {
        const all = this.#sources.value;
        return all && fact.sources.flatMap((id) => all[id] ?? []);
    }
    get #hasPopovers() {
        return typeof HTMLElement.prototype.togglePopover === 'function';
    }
    get #box() {
        return this.#host.renderRoot.querySelector('.evidence-panel');
    }
    #isPopover = (box) => box.hasAttribute('popover');
    #marked(open) {
        this.#button?.setAttribute('aria-expanded', String(open));
    }
    #show(box) {
        this.#showing = false;
        // What is focused now, the mark, gets the focus back when it closes.
        if (this.#isPopover(box) && !box.matches(':popover-open'))
            box.togglePopover(true);
        if (this.#isPopover(box))
            this.#place(box);
        box.focus({ preventScroll: this.#isPopover(box) });
    }
    #closed = () => {
        this.#close();
    };
    #close() {
        const box = this.#box;
        const button = this.#button;
        this.#forget();
        if (box && this.#isPopover(box) && box.matches(':popover-open'))
            box.togglePopover(false);
        button?.focus({ preventScroll: true });
        this.#host.requestUpdate();
    }
    #toggling = (event) => {
        if (event.newState === 'closed')
            this.#heldFocus = this.#box?.matches(':focus-within') === true;
    };
    /** Closed by the browser: Escape, or a press elsewhere, which takes the focus along. */
    #toggled = (event) => {
        if (event.newState === 'open' || this.#showing || this.#box?.matches(':popover-open'))
            return;
        const button = this.#button;
        this.#forget();
        if (this.#heldFocus)
            button?.focus({ preventScroll: true });
        this.#host.requestUpdate();
    };
    /** Remembers what was open before a press: the browser closes a popover before the click arrives. */
    #press = () => {
        this.#pressedOn = this.#button;
    };
    #key = (event) => {
        const inLine = this.#fact && !this.#hasPopovers;
        if (inLine && event.key === 'Escape')
            this.#close();
    };
    /** Under the mark, inside the window. The box scrolls with the page. */
    #place(box) {
        const mark = this.#button?.getBoundingClientRect();
        if (!mark)
            return;
        const { clientWidth: width, clientHeight: height } = document.documentElement;
        const fromRight = getComputedStyle(this.#host).direction === 'rtl';
        const { left, top } = placePopover(mark, box.getBoundingClientRect(), { width, height }, fromRight);
        box.style.setProperty('--_left', `${left + scrollX}px`);
        box.style.setProperty('--_top', `${top + scrollY}px`);
    }
}
//# sourceMappingURL=evidence-panel.js.map