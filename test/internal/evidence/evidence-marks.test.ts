// Evidence marks: a small button behind a number opens what stands behind it, by any means, and gives the focus back.
import { expect } from 'chai';
import { css, html, type TemplateResult } from 'lit';
import { above20By6 } from '../../../src/data/quantities/recovery.js';
import type { Claim, Quantity } from '../../../src/data/types.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../../src/internal/evidence/evidence-marks.js';
import { pageDate } from '../../../src/internal/evidence/page-date.js';
import { KitElement } from '../../../src/internal/kit-element.js';
import { controlStyles, tokens } from '../../../src/internal/tokens.styles.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  sendKeys,
  sendMouse,
  settled,
  setViewport,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

const number: Quantity = above20By6;
const claim: Claim = {
  id: 'no-drug-trial',
  text: {
    fundamentals: 'No study has tested this.',
    intermediate: 'No study has tested this.',
    academic: 'No trial was found.',
  },
  strength: 'none-found',
  sources: [],
  reviewed: '2026-11-22',
  reviewDue: '2027-11-22',
};

class MarkedNumbers extends KitElement {
  static override styles = [
    tokens,
    controlStyles,
    evidenceMarkStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];
  static override properties = { today: {}, facts: { attribute: false } };
  declare today?: string;
  declare facts: readonly (Quantity | Claim)[];
  readonly marks = new EvidenceMarks(this);

  constructor() {
    super();
    this.facts = [number, claim];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.marks.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return html`${this.problems.template}${this.marks.overdue(this.facts)}
      <p id="text">${this.facts.map((fact) => html`${this.marks.current(fact, '67 of 100')}${this.marks.mark(fact)} `)} and so on.</p>
      <a href="#elsewhere">elsewhere</a>
      ${this.marks.popover()}`;
  }
}
customElements.define('test-marked-numbers', MarkedNumbers);

const mount = (today?: string, options: FixtureOptions<MarkedNumbers> = {}): Promise<MarkedNumbers> =>
  fixture(html`<test-marked-numbers .today=${today ?? '2026-12-01'}></test-marked-numbers>`, {
    ...options,
    is: MarkedNumbers,
  });

const marksOf = (host: MarkedNumbers): HTMLButtonElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLButtonElement>('button.evidence'),
];
const panelOf = (host: MarkedNumbers): HTMLElement | null => host.renderRoot.querySelector('.evidence-panel');
const isOpen = (host: MarkedNumbers): boolean => panelOf(host)?.checkVisibility() === true;
const wordsOf = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

async function press(host: MarkedNumbers, element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await settled(host);
  await settled(host);
}

async function key(host: MarkedNumbers, name: string): Promise<void> {
  await sendKeys({ press: name });
  await settled(host);
  await settled(host);
}

describe('an evidence mark', () => {
  it('is a button named by the kind of study, and nothing is fetched or drawn before it is opened', async () => {
    const host = await mount();
    const [first, second] = marksOf(host);
    expect(first?.getAttribute('aria-label')).to.equal('Evidence: study without a comparison group');
    expect(second?.getAttribute('aria-label')).to.equal('Evidence: no study found');
    expect(first?.getAttribute('aria-expanded')).to.equal('false');
    expect(panelOf(host)).to.equal(null);
  });

  it('opens strength, value with spread, people and how many, time, source with what was read, and dates', async () => {
    const host = await mount();
    await press(host, marksOf(host)[0]!);
    expect(isOpen(host)).to.equal(true);
    const words = wordsOf(panelOf(host));
    for (const part of [
      'study without a comparison group',
      '67 of 100 men (61 to 72, interval as published)',
      number.people,
      '1,549 people',
      number.time,
      'Liu PY',
      '2006',
      'Rate, extent, and modifiers of spermatogenic recovery',
      'abstract read',
      'November 22, 2026',
      'November 22, 2027',
    ])
      expect(words).to.contain(part);
    expect(panelOf(host)?.querySelector('a')?.getAttribute('href')).to.match(/^https:\/\/doi\.org\/10\./);
    expect(panelOf(host)?.querySelector('.overdue')).to.equal(null);
  });

  it('names the sources behind what it marks, for a list of the sources of a page', async () => {
    const host = await mount();
    expect(host.marks.sourceIds).to.deep.equal(number.sources);
  });

  it('says of a statement what is stated, and where nothing was found, that there is no source', async () => {
    const host = await mount();
    await press(host, marksOf(host)[1]!);
    expect(wordsOf(panelOf(host)))
      .to.contain('No study has tested this.')
      .and.contain('None found.');
  });

  it('closes by a second press on the mark, and by a press elsewhere', async () => {
    const host = await mount();
    const [mark] = marksOf(host);
    await press(host, mark!);
    expect(mark?.getAttribute('aria-expanded')).to.equal('true');
    await press(host, mark!);
    expect([isOpen(host), mark?.getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
    await press(host, mark!);
    expect(isOpen(host)).to.equal(true);
    await sendMouse({ type: 'click', position: [2, 2] });
    await settled(host);
    await settled(host);
    expect([isOpen(host), mark?.getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
  });

  it('shows the other fact where another mark is pressed while one is open', async () => {
    const host = await mount();
    const [first, second] = marksOf(host);
    first!.click();
    await settled(host);
    await settled(host);
    second!.click();
    await settled(host);
    await settled(host);
    expect(isOpen(host)).to.equal(true);
    expect(wordsOf(panelOf(host))).to.contain('No study has tested this.');
    expect(marksOf(host).map((mark) => mark.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
  });

  it('opens by Enter and Space with the focus inside, and gives it back on Escape', async () => {
    const host = await mount();
    const [mark] = marksOf(host);
    mark!.focus();
    for (const name of ['Enter', 'Space']) {
      await key(host, name);
      expect(isOpen(host), name).to.equal(true);
      expect(host.shadowRoot?.activeElement === panelOf(host), name).to.equal(true);
      await key(host, 'Escape');
      expect(isOpen(host), name).to.equal(false);
      expect(host.shadowRoot?.activeElement === mark, name).to.equal(true);
      expect(mark?.getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('closes by its own button, which gives the focus back', async () => {
    const host = await mount();
    const [mark] = marksOf(host);
    mark!.focus();
    await key(host, 'Enter');
    await key(host, 'Tab');
    expect(host.shadowRoot?.activeElement?.classList.contains('evidence-close')).to.equal(true);
    await key(host, 'Enter');
    expect(isOpen(host)).to.equal(false);
    expect(host.shadowRoot?.activeElement === mark).to.equal(true);
  });

  it('opens for a screen reader, which presses without a pointer, as a dialog with a name', async () => {
    const host = await mount();
    marksOf(host)[0]!.click();
    await settled(host);
    await settled(host);
    expect(panelOf(host)?.getAttribute('role')).to.equal('dialog');
    expect(panelOf(host)?.getAttribute('aria-label')).to.equal('What stands behind this');
    marksOf(host)[0]!.click();
    await settled(host);
    expect(isOpen(host)).to.equal(false);
  });

  it('opens at its mark, inside a narrow window and from right to left', async () => {
    await setViewport({ width: 320, height: 700 });
    try {
      for (const dir of ['ltr', 'rtl']) {
        const host = await mount();
        host.dir = dir;
        await press(host, marksOf(host)[0]!);
        const { left, right } = panelOf(host)!.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        expect(textBoxesOverlap(panelOf(host)!)).to.deep.equal([]);
        host.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('can be pressed with a finger, and leaves the lines of its text where they are', async () => {
    const host = await mount();
    const { width, height } = marksOf(host)[0]!.getBoundingClientRect();
    expect(width).to.be.at.least(24);
    expect(height).to.be.at.least(24);
    const text = host.renderRoot.querySelector('#text')!;
    const withMarks = text.getBoundingClientRect().height;
    host.facts = [];
    await settled(host);
    expect(withMarks).to.be.closeTo(text.getBoundingClientRect().height, 0.6);
  });

  it('stands twice on a page, each element with its own', async () => {
    const both = await fixture(
      html`<div>
        <test-marked-numbers .today=${'2026-12-01'}></test-marked-numbers><test-marked-numbers .today=${'2026-12-01'}></test-marked-numbers>
      </div>`,
    );
    const [one, two] = [...both.children] as [MarkedNumbers, MarkedNumbers];
    await press(one, marksOf(one)[0]!);
    await sendMouse({ type: 'click', position: [2, 2] });
    marksOf(two)[1]!.click();
    await settled(both);
    await settled(both);
    expect([isOpen(one), isOpen(two)]).to.deep.equal([false, true]);
    expect(wordsOf(panelOf(two))).to.contain('No study has tested this.');
  });

  it('opens where an element with marks stands in a shadow root of the page', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    try {
      const host = await mount(undefined, { container: outer.attachShadow({ mode: 'open' }) });
      marksOf(host)[0]!.focus();
      await key(host, 'Enter');
      expect(isOpen(host)).to.equal(true);
      await key(host, 'Escape');
      expect(host.shadowRoot?.activeElement === marksOf(host)[0]).to.equal(true);
    } finally {
      outer.remove();
    }
  });

  it('opens as a region within the element where the browser has no popovers', async () => {
    const { togglePopover } = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
    try {
      const host = await mount();
      const [mark] = marksOf(host);
      mark!.focus();
      await key(host, 'Enter');
      expect(isOpen(host)).to.equal(true);
      expect(panelOf(host)?.hasAttribute('popover')).to.equal(false);
      expect(host.shadowRoot?.activeElement === panelOf(host)).to.equal(true);
      expect(wordsOf(panelOf(host))).to.contain('1,549 people');
      expect(textBoxesOverlap(host)).to.deep.equal([]);
      await expectNoAxeViolations(host);
      await key(host, 'Escape');
      expect(isOpen(host)).to.equal(false);
      expect(host.shadowRoot?.activeElement === mark).to.equal(true);
    } finally {
      HTMLElement.prototype.togglePopover = togglePopover;
    }
  });

  it('prints nothing', async () => {
    const host = await mount();
    await press(host, marksOf(host)[0]!);
    await emulateMedia({ media: 'print' });
    try {
      expect(isOpen(host)).to.equal(false);
      expect(marksOf(host).some((mark) => mark.checkVisibility())).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is accessible closed and open, light and dark', async () => {
    const { style } = document.documentElement;
    for (const [scheme, ground] of [
      ['light', '#ffffff'],
      ['dark', '#14181d'],
    ] as const) {
      style.setProperty('color-scheme', scheme);
      style.setProperty('background', ground);
      const host = await mount();
      await expectNoAxeViolations(host);
      await press(host, marksOf(host)[0]!);
      await expectNoAxeViolations(host);
      host.remove();
    }
    style.removeProperty('color-scheme');
    style.removeProperty('background');
  });

  it('speaks the language and the depth of its element', async () => {
    addLocale(pseudoLocale);
    const host = await mount(undefined, { lang: 'en-XA' });
    expect(marksOf(host)[0]?.getAttribute('aria-label')).not.to.match(/Evidence|study/);
    await press(host, marksOf(host)[0]!);
    expect(panelOf(host)?.getAttribute('aria-label')).not.to.match(/stands|behind/);
    const panel = panelOf(host)!;
    // References have no other language.
    for (const reference of panel.querySelectorAll('li')) reference.remove();
    expect(unaccentedWords(panel)).to.deep.equal([]);
  });

  it('is closed when its element leaves the page, and opens again when it comes back', async () => {
    const host = await mount();
    const { parentElement } = host;
    await press(host, marksOf(host)[0]!);
    host.remove();
    parentElement?.append(host);
    await settled(host);
    expect([isOpen(host), marksOf(host)[0]?.getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
    await press(host, marksOf(host)[0]!);
    expect(isOpen(host)).to.equal(true);
  });

  it('closes when what it belongs to is taken away', async () => {
    const host = await mount();
    await press(host, marksOf(host)[0]!);
    host.facts = [];
    await settled(host);
    expect(isOpen(host)).to.equal(false);
  });
});

describe('facts past their dates', () => {
  const dated: Quantity = { ...number, reviewDue: '2027-01-01', expires: '2028-01-01' };
  const at = async (today: string): Promise<MarkedNumbers> => {
    const host = await mount(today);
    host.facts = [dated];
    await settled(host);
    await settled(host);
    return host;
  };
  const overdueLine = (host: MarkedNumbers): string =>
    wordsOf([...host.renderRoot.querySelectorAll('.overdue')].find((line) => !line.closest('.evidence-panel')) ?? null);

  it('are not spoken of, and nothing is fetched, while they are current', async () => {
    const host = await at('2027-01-01');
    expect(overdueLine(host)).to.equal('');
    expect(panelOf(host)).to.equal(null);
    expect(wordsOf(host.renderRoot.querySelector('#text'))).to.contain('67 of 100');
  });

  it('are held against the day of the page where the day given is none', async () => {
    const host = await at('soon');
    expect(host.marks.day).to.equal(pageDate());
    expect(marksOf(host)).to.have.length(1);
  });

  it('are said to be overdue by one line in the element and one behind the mark', async () => {
    const host = await at('2027-01-02');
    expect(overdueLine(host)).to.contain('1 of 1 facts').and.contain('January 1, 2027');
    expect(wordsOf(host.renderRoot.querySelector('#text'))).to.contain('67 of 100');
    await press(host, marksOf(host)[0]!);
    expect(wordsOf(panelOf(host)!.querySelector('.overdue'))).to.contain('January 1, 2027');
  });

  it('are folded to their source once they have expired, in the element and behind the mark', async () => {
    const host = await at('2028-01-02');
    const text = host.renderRoot.querySelector('#text')!;
    expect(wordsOf(text)).not.to.contain('67 of 100');
    expect(text.querySelector('a')?.getAttribute('href')).to.match(/^https:/);
    await press(host, marksOf(host)[0]!);
    expect(wordsOf(panelOf(host)))
      .to.contain('Liu 2006')
      .and.not.contain('67 of 100');
  });
});
