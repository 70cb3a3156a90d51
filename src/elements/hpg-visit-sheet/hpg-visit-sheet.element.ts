// <hpg-visit-sheet>: one page to print: what was looked at, what studies found, what to ask, room for notes, sources.
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement, evidenceElementStyles } from '../../internal/evidence/evidence-element.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { heading } from '../../internal/evidence/heading.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { adoptPageSheet } from '../../internal/page-sheet.js';
import { plainFrame } from '../../internal/evidence/plain-frame.js';
import { toldStyles } from '../../internal/evidence/told.styles.js';
import { toldStatement, type Telling } from '../../internal/evidence/told.template.js';
import { frameStyles } from '../../internal/frame.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import type { Claim } from '../../data/types.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import { visitSheetWords } from '../../text/en/visit-sheet.js';
import { citedTemplate } from './cited.template.js';
import type * as Facts from './facts.js';
import { styles } from './hpg-visit-sheet.styles.js';
import { lookedAtWords } from './looked-at.js';
import { markersTable } from './markers.template.js';
import { pageStyles, printingMark } from './page.styles.js';
import { questionIds, statementIds } from './sheet-content.js';

type FactsModule = typeof Facts;

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
  static override styles = [tokens, controlStyles, frameStyles, evidenceElementStyles, evidenceMarkStyles, styles];

  readonly #marks = new EvidenceMarks(this);
  readonly #facts = new OnDemand<FactsModule>(
    this,
    () => import('./facts.js'),
    () => {
      this.problems.add(new Error(this.voice.say(evidence).notLoaded));
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageSheet(this.getRootNode(), toldStyles);
    adoptPageSheet(this.getRootNode(), pageStyles);
    addEventListener('afterprint', this.#printed);
    this.needed = this.#facts.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('afterprint', this.#printed);
    this.#printed();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#facts.settled;
    await this.#marks.settled;
    return super.getUpdateComplete();
  }

  protected override get replaceable(): ReadonlySet<string> | undefined {
    const facts = this.#facts.value;
    return facts && new Set(Object.keys(facts.claims));
  }

  /** Ids of the sources behind what is shown. Empty before they are there. */
  get sourceIds(): readonly string[] {
    const { published, questions } = this.#claims();
    return [...new Set([...published, ...questions].flatMap(({ sources }) => [...sources]))];
  }

  #claims(): Readonly<Record<'published' | 'questions', readonly Claim[]>> {
    const { run, scenario } = this.shared;
    const claims = this.#facts.value?.claims ?? {};
    const known = (ids: readonly string[]): Claim[] => ids.flatMap((id) => claims[id] ?? []);
    return {
      published: known(statementIds(run, scenario.month)),
      questions: known(questionIds(run, scenario.month)),
    };
  }

  /** Prints this sheet without the rest of the page. */
  print(): void {
    this.setAttribute(printingMark, '');
    window.print();
  }

  readonly #printed = (): void => {
    this.removeAttribute(printingMark);
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { voice } = this;
    const { run, scenario } = this.shared;
    const say = voice.say(visitSheetWords);
    this.light.render(
      'looked-at',
      html`${this.#titled(say.lookedAt)}
        <p>${lookedAtWords(voice, run, scenario)}</p>
        ${markersTable(voice, run, scenario.month)}`,
    );
  }

  #titled(words: string): TemplateResult {
    return heading(Number(this.headingLevel) + 1, words);
  }

  protected override render(): TemplateResult {
    const { voice } = this;
    const say = voice.say(visitSheetWords);
    const facts = this.#facts.value;
    return html`${plainFrame(voice, {
      problems: this.problems.template,
      prefer: (level) => {
        this.prefer({ level });
      },
      answer: this.slotted(
        'answer',
        html`${heading(Number(this.headingLevel), say.answer)}
        <p>${say.about}</p>`,
      ),
      body: html`<button type="button" class="print" part="print" @click=${this.print}>${say.print}</button>
        <div class="sheet">
          <div class="section scroll" tabindex="0" role="region" aria-label=${say.lookedAt}><slot name="looked-at"></slot></div>
          ${facts ? this.#told(facts) : loadState(voice, this.#facts)} ${this.#notes()}
          ${facts ? this.#sources(facts) : ''}
        </div>`,
      notice: this.slotted('notice', html`<p>${voice.say(common).notice}</p>`),
    })}${this.#marks.popover()}`;
  }

  #told(facts: FactsModule): TemplateResult {
    const say = this.voice.say(visitSheetWords);
    const { published, questions } = this.#claims();
    const telling: Telling = {
      voice: this.voice,
      marks: this.#marks,
      said: (id, own) => this.said(id, own),
      sourcesOf: (ids) => ids.flatMap((id) => facts.sources[id] ?? []),
    };
    const told = (claims: readonly Claim[]): unknown => claims.map((claim) => toldStatement(telling, claim));
    return html`${this.#marks.overdue([...published, ...questions])}
      <div class="section">${this.slotted('published', html`${this.#titled(say.published)} ${told(published)}`)}</div>
      <div class="section">
        ${this.slotted('questions', html`${this.#titled(say.questions)} ${told(questions)}`)}
        <slot name="own-questions"></slot>
        <slot name="contact"></slot>
      </div>`;
  }

  /** A field of the reader's own: nothing listens to it. */
  #notes(): TemplateResult {
    const say = this.voice.say(visitSheetWords);
    return html`<div class="section">
      <label class="notes"
        >${say.notes}
        <textarea part="notes" rows="4" autocomplete="off" aria-describedby="hint"></textarea>
      </label>
      <p class="hint" id="hint">${say.notesHint}</p>
    </div>`;
  }

  #sources(facts: FactsModule): TemplateResult {
    const sources = this.sourceIds.flatMap((id) => facts.sources[id] ?? []);
    const words = html`${this.#titled(this.voice.say(visitSheetWords).sources)} ${citedTemplate(this.voice, sources)}`;
    return html`<div class="section">${this.slotted('sources', words)}</div>`;
  }
}
