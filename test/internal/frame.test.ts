// The frame that every explainer stands in.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { sourcesList } from '../../src/internal/sources-list.js';
import { madeUpSource } from '../support/source.js';
import { FrameController, frameStyles, type Evidence, type EvidenceOnDemand } from '../../src/internal/frame.js';
import { KitElement } from '../../src/internal/kit-element.js';
import { controlStyles, tokens } from '../../src/internal/tokens.styles.js';
import { addLocale } from '../../src/text/index.js';
import { pseudo, pseudoLocale } from '../../src/text/pseudo-locale.js';
import { recordConsole } from '../support/console.js';
import { expectNoAxeViolations, fixture, settled, testStore, unaccentedWords } from '../support/fixture.js';

class FramedProbe extends KitElement {
  static override styles = [tokens, controlStyles, frameStyles];
  readonly #frame = new FrameController(this, (level) => {
    this.prefer({ level });
  });

  /** What the frame is given instead of a source and two limits. */
  evidence: Evidence | EvidenceOnDemand | undefined;

  turn(month: number): void {
    this.change({ month });
  }

  override render(): TemplateResult {
    const { month } = this.shared.scenario;
    return this.#frame.render(this.voice, this.problems.template, {
      answer: pseudoed(`Answer at month ${month}`, this.voice.locale === pseudoLocale),
      about: pseudoed('About it', this.voice.locale === pseudoLocale),
      body: html`<button>${pseudoed('Turn', this.voice.locale === pseudoLocale)}</button>`,
      table: html`<table>
        <tr>
          <td>${month}</td>
        </tr>
      </table>`,
      evidence: this.evidence ?? {
        count: 1,
        sources: sourcesList(this.voice, [madeUpSource]),
        limits: ['first', 'second'].map((limit) => pseudoed(limit, this.voice.locale === pseudoLocale)),
      },
    });
  }
}
customElements.define('framed-probe', FramedProbe);

const pseudoed = (words: string, isPseudo: boolean): string => (isPseudo ? pseudo(words) : words);

const mount = (template = html`<framed-probe></framed-probe>`): Promise<FramedProbe> =>
  fixture(template, { is: FramedProbe });

const live = (element: FramedProbe): string => element.renderRoot.querySelector('[aria-live]')!.textContent.trim();
const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe('the frame', () => {
  it('puts the words into the page and the controls into the shadow root', async () => {
    const element = await mount();
    const parts = [...element.querySelectorAll('[data-hpg-part]')].map((part) => part.getAttribute('data-hpg-part'));
    expect(parts).to.deep.equal(['answer', 'table', 'sources', 'limits', 'notice']);
    expect(element.querySelector('h3')!.textContent).to.equal('Answer at month 6');
    expect(element.querySelectorAll('[data-hpg-part="limits"] li')).to.have.length(2);
    expect(element.querySelector('[data-hpg-part="notice"]')!.textContent).to.contain('does not advise');
    expect(element.renderRoot.querySelector('button')!.textContent).to.equal('Turn');
    for (const slot of element.renderRoot.querySelectorAll('slot')) {
      expect(slot.assignedElements(), slot.name).to.have.length(1);
    }
  });

  it('is accessible, with everything folded out', async () => {
    const element = await mount();
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await expectNoAxeViolations(element);
  });

  it('takes the level of its heading from the attribute, and 3 where that cannot be used', async () => {
    const { warnings } = recordConsole();
    const page = await fixture(
      html`<div>
        ${['2', '3', '4', '5', '6', '1'].map((level) => html`<framed-probe heading-level=${level}></framed-probe>`)}
      </div>`,
    );
    const headings = [...page.querySelectorAll('framed-probe')].map(
      (element) => element.querySelector('h1, h2, h3, h4, h5, h6')!.localName,
    );
    expect(headings).to.deep.equal(['h2', 'h3', 'h4', 'h5', 'h6', 'h3']);
    expect(warnings).to.have.length(1);
  });

  it('lets a reader choose the depth for the whole group', async () => {
    const page = await fixture(html`<div><framed-probe></framed-probe><framed-probe></framed-probe></div>`);
    const [first, second] = page.querySelectorAll<FramedProbe>('framed-probe');
    const select = first!.renderRoot.querySelector('select')!;
    expect(select.value).to.equal('intermediate');
    select.value = 'academic';
    select.dispatchEvent(new Event('change'));
    await settled(page);
    expect(second!.renderRoot.querySelector('select')!.value).to.equal('academic');
    expect(second!.voice.level).to.equal('academic');
    second!.renderRoot.querySelector('select')!.value = 'fundamentals';
    second!.renderRoot.querySelector('select')!.dispatchEvent(new Event('change'));
    await settled(page);
    expect(select.value).to.equal('fundamentals');
  });

  it('announces the answer once after a reader has finished, and nothing that a script did', async () => {
    const element = await mount();
    testStore().update({ month: 2 });
    await settled(element);
    await wait(600);
    expect(live(element)).to.equal('');
    for (const month of [3, 4, 5]) {
      element.turn(month);
      await settled(element);
    }
    expect(live(element)).to.equal('');
    await wait(600);
    await settled(element);
    expect(live(element)).to.equal('Answer at month 5');
  });

  it('gives each source its address and what of it was read', async () => {
    const element = await mount();
    const item = element.querySelector('[data-hpg-part="sources"] li')!;
    expect(item.querySelector('a')!.href).to.equal('https://doi.org/10.1000/182');
    expect(item.textContent).to.contain('abstract read').and.contain('Journal 2006;1:2–3');
    expect(element.renderRoot.querySelector('[part=sources] summary')!.textContent.trim()).to.equal('Sources (1)');
  });

  for (const fold of ['sources', 'limits']) {
    it(`fetches evidence when a reader opens the ${fold}, not before`, async () => {
      const element = await mount();
      let fetched = 0;
      element.evidence = {
        count: 7,
        load: () => {
          fetched += 1;
          element.evidence = {
            count: 1,
            sources: sourcesList(element.voice, [madeUpSource]),
            limits: ['only one'],
          };
          element.requestUpdate();
        },
      };
      element.requestUpdate();
      await settled(element);
      const summary = (): string => element.renderRoot.querySelector('[part=sources] summary')!.textContent.trim();
      expect([fetched, summary()]).to.deep.equal([0, 'Sources (7)']);
      element.renderRoot.querySelector<HTMLDetailsElement>(`[part=${fold}]`)!.open = true;
      await settled(element);
      expect([fetched, summary()]).to.deep.equal([1, 'Sources (1)']);
      expect(element.querySelector('[data-hpg-part="limits"]')!.textContent.trim()).to.equal('only one');
    });
  }

  it('fetches evidence before a page is printed, as long as the element is on it', async () => {
    const element = await mount();
    let fetched = 0;
    element.evidence = { count: 7, load: () => (fetched += 1) };
    element.requestUpdate();
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    expect(fetched).to.equal(1);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(fetched).to.equal(1);
  });

  it('holds no word outside of the catalogues', async () => {
    addLocale(pseudoLocale);
    const element = await mount(html`<framed-probe lang="en-XA"></framed-probe>`);
    expect(unaccentedWords(element)).to.deep.equal([]);
    expect(element.textContent).to.contain('[');
  });
});
