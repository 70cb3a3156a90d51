// Puts the site's words in place of the kit's in any element, says which numbers are the site's, and which names are wrong.
import { html, nothing, render } from 'lit';
import { HpgErrorEvent } from '../../scenario/events.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { siteContent } from '../../text/en/site-content.js';
import { isOfPage } from '../light-content.js';
import { adoptPageSheet } from '../page-sheet.js';
import { siteNoteStyles } from './site-note.styles.js';
import { isKept, SiteVoice } from './site-voice.js';
import { hasNumber } from './site-words.js';
export class SiteSpeech {
    #host;
    #problems;
    #note = document.createElement('div');
    #heard = { catalogues: new Map(), facts: new Set(), replaced: new Map() };
    #warned = '';
    constructor(host, problems) {
        this.#host = host;
        this.#problems = problems;
        this.#note.setAttribute('part', 'by-site');
        adoptPageSheet(host.renderRoot, siteNoteStyles);
        host.renderRoot.addEventListener('slotchange', () => {
            host.requestUpdate();
        });
        host.addController(this);
    }
    /** The voice that says the site's words in place of the kit's. */
    voice(own) {
        const { content } = this.#host;
        this.#heard = { catalogues: new Map(), facts: new Set(), replaced: new Map() };
        return content ? new SiteVoice(own, content, this.#heard) : own;
    }
    hostUpdated() {
        const own = this.#slots();
        this.#check();
        const say = this.#host.voice.kit.say(siteContent);
        const replaced = [...this.#heard.replaced.values()];
        const numbers = replaced.filter(({ bySite }) => bySite === 'number');
        const slots = own.some(({ textContent }) => hasNumber(textContent));
        render(html `${numbers.map(({ words }) => html `<p>${say.numbers({ words })}</p>`)}
      ${slots ? html `<p>${say.slot}</p>` : nothing}
      ${replaced.length > numbers.length ? html `<p>${say.words}</p>` : nothing}`, this.#note);
        const { renderRoot } = this.#host;
        if (replaced.length === 0 && !slots)
            this.#note.remove();
        else if (renderRoot.lastChild !== this.#note)
            renderRoot.append(this.#note);
    }
    /** Leaves out words of the kit where the page has put its own into their slot. Gives the page's. */
    #slots() {
        const children = [...this.#host.children];
        const own = children.filter((child) => child.slot !== '' && isOfPage(child));
        const taken = new Set(own.map(({ slot }) => slot));
        for (const child of children)
            if (child instanceof HTMLElement && !isOfPage(child))
                child.hidden = taken.has(child.slot);
        return own;
    }
    #check() {
        const say = this.#host.voice.kit.say(siteContent);
        const { catalogues, facts } = this.#heard;
        const unsaid = [];
        const wrong = [];
        for (const [id, words] of Object.entries(this.#host.content ?? {})) {
            const name = id.slice(0, id.indexOf('.'));
            const keys = catalogues.get(name);
            if (typeof words !== 'string')
                wrong.push([id, say.text]);
            else if (isKept(name))
                wrong.push([id, say.kept]);
            else if (facts.has(id))
                continue;
            else if (!keys)
                unsaid.push(id);
            else if (!keys.includes(id.slice(name.length + 1)))
                wrong.push([id, say.messages({ name, keys: keys.join(', ') })]);
        }
        const given = wrong.map(([id]) => id).join(', ');
        const allowed = [...new Set(wrong.map(([, one]) => one))].join('; ');
        if (wrong.length === 0)
            this.#problems.clear('content');
        else
            this.#problems.add(new ScenarioError('content', given, allowed));
        this.#warn(unsaid.join(', '));
    }
    /** Not on the page: what a closed part says is not known before it is opened. */
    #warn(ids) {
        if (ids === this.#warned)
            return;
        this.#warned = ids;
        if (ids === '')
            return;
        const sentence = this.#host.voice.kit.say(siteContent).notSaid({ tag: this.#host.localName, ids });
        console.warn(`hpg-explainers: ${sentence}`);
        this.#host.dispatchEvent(new HpgErrorEvent(sentence));
    }
}
//# sourceMappingURL=site-speech.js.map