// <hpg-visit-sheet>: one page to print: what was looked at, what studies found, what to ask, room for notes, sources.
import { html } from 'lit';
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
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import { visitSheetWords } from '../../text/en/visit-sheet.js';
import { citedTemplate } from './cited.template.js';
import { styles } from './hpg-visit-sheet.styles.js';
import { lookedAtWords } from './looked-at.js';
import { markersTable } from './markers.template.js';
import { pageStyles, printingMark } from './page.styles.js';
import { questionIds, statementIds } from './sheet-content.js';
/**
 * @summary One printable page: the scenario in words, simulated and published values, questions to ask, notes, sources.
 *
 * Notes are never read by the element: they are printed with the sheet and stored nowhere.
 *
 * @fires hpg-error - Something given could not be used.
 *
 * @slot answer - The page's own heading and opening in place of the element's.
 * @slot own-questions - Questions of the clinic, below those of the kit.
 * @slot contact - The clinic's address, above the notes.
 * @csspart notes - The field for notes.
 * @csspart print - The button that prints the sheet alone.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-rule-color - Lines.
 * @cssproperty --hpg-line-color - The frame of the notes.
 */
export class HpgVisitSheet extends EvidenceElement {
    static { this.styles = [tokens, controlStyles, frameStyles, evidenceElementStyles, evidenceMarkStyles, styles]; }
    #marks = new EvidenceMarks(this);
    #facts = new OnDemand(this, () => import('./facts.js'), () => {
        this.problems.add(new Error(this.voice.say(evidence).notLoaded));
    });
    connectedCallback() {
        super.connectedCallback();
        adoptPageSheet(this.getRootNode(), toldStyles);
        adoptPageSheet(this.getRootNode(), pageStyles);
        addEventListener('afterprint', this.#printed);
        this.needed = this.#facts.load();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('afterprint', this.#printed);
        this.#printed();
    }
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#facts.settled;
        await this.#marks.settled;
        return super.getUpdateComplete();
    }
    get replaceable() {
        const facts = this.#facts.value;
        return facts && new Set(Object.keys(facts.claims));
    }
    /** Ids of the sources behind what is shown. Empty before they are there. */
    get sourceIds() {
        const { published, questions } = this.#claims();
        return [...new Set([...published, ...questions].flatMap(({ sources }) => [...sources]))];
    }
    #claims() {
        const { run, scenario } = this.shared;
        const claims = this.#facts.value?.claims ?? {};
        const known = (ids) => ids.flatMap((id) => claims[id] ?? []);
        return {
            published: known(statementIds(run, scenario.month)),
            questions: known(questionIds(run, scenario.month)),
        };
    }
    /** Prints this sheet without the rest of the page. */
    print() {
        this.setAttribute(printingMark, '');
        window.print();
    }
    #printed = () => {
        this.removeAttribute(printingMark);
    };
    willUpdate(changed) {
        super.willUpdate(changed);
        const { voice } = this;
        const { run, scenario } = this.shared;
        const say = voice.say(visitSheetWords);
        this.light.render('looked-at', html `${this.#titled(say.lookedAt)}
        <p>${lookedAtWords(voice, run, scenario)}</p>
        ${markersTable(voice, run, scenario.month)}`);
    }
    #titled(words) {
        return heading(Number(this.headingLevel) + 1, words);
    }
    render() {
        const { voice } = this;
        const say = voice.say(visitSheetWords);
        const facts = this.#facts.value;
        return html `${plainFrame(voice, {
            problems: this.problems.template,
            prefer: (level) => {
                this.prefer({ level });
            },
            answer: this.slotted('answer', html `${heading(Number(this.headingLevel), say.answer)}
        <p>${say.about}</p>`),
            body: html `<button type="button" class="print" part="print" @click=${this.print}>${say.print}</button>
        <div class="sheet">
          <div class="section scroll" tabindex="0" role="region" aria-label=${say.lookedAt}><slot name="looked-at"></slot></div>
          ${facts ? this.#told(facts) : loadState(voice, this.#facts)} ${this.#notes()}
          ${facts ? this.#sources(facts) : ''}
        </div>`,
            notice: this.slotted('notice', html `<p>${voice.say(common).notice}</p>`),
        })}${this.#marks.popover()}`;
    }
    #told(facts) {
        const say = this.voice.say(visitSheetWords);
        const { published, questions } = this.#claims();
        const telling = {
            voice: this.voice,
            marks: this.#marks,
            said: (id, own) => this.said(id, own),
            sourcesOf: (ids) => ids.flatMap((id) => facts.sources[id] ?? []),
        };
        const told = (claims) => claims.map((claim) => toldStatement(telling, claim));
        return html `${this.#marks.overdue([...published, ...questions])}
      <div class="section">${this.slotted('published', html `${this.#titled(say.published)} ${told(published)}`)}</div>
      <div class="section">
        ${this.slotted('questions', html `${this.#titled(say.questions)} ${told(questions)}`)}
        <slot name="own-questions"></slot>
        <slot name="contact"></slot>
      </div>`;
    }
    /** A field of the reader's own: nothing listens to it. */
    #notes() {
        const say = this.voice.say(visitSheetWords);
        return html `<div class="section">
      <label class="notes"
        >${say.notes}
        <textarea part="notes" rows="4" autocomplete="off" aria-describedby="hint"></textarea>
      </label>
      <p class="hint" id="hint">${say.notesHint}</p>
    </div>`;
    }
    #sources(facts) {
        const sources = this.sourceIds.flatMap((id) => facts.sources[id] ?? []);
        const words = html `${this.#titled(this.voice.say(visitSheetWords).sources)} ${citedTemplate(this.voice, sources)}`;
        return html `<div class="section">${this.slotted('sources', words)}</div>`;
    }
}
//# sourceMappingURL=hpg-visit-sheet.element.js.map