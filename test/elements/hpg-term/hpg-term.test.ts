// A word in running text and its definition.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { glossary } from '../../../src/data/glossary.js';
import { HpgTerm } from '../../../src/elements/hpg-term/hpg-term.js';
import { placePopover } from '../../../src/internal/evidence/place-popover.js';
import { termIdOf } from '../../../src/elements/hpg-term/term-id.js';
import { termIds } from '../../../src/elements/hpg-term/term-ids.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-term.js';
import { recordConsole } from '../../support/console.js';
import {
  expectNoAxeViolations,
  fixture,
  sendKeys,
  sendMouse,
  settled,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

async function mount(
  template: TemplateResult = scenes.alone(),
  options: FixtureOptions<HTMLElement> = {},
): Promise<HpgTerm> {
  const first = await fixture(template, options);
  const term = first instanceof HpgTerm ? first : first.querySelector('hpg-term');
  if (!term) throw new Error('no <hpg-term> in the scene');
  return term;
}

const word = (term: HpgTerm): HTMLElement => term.renderRoot.querySelector<HTMLElement>('.word')!;
const box = (term: HpgTerm): HTMLElement => term.renderRoot.querySelector<HTMLElement>('.definition')!;
const isOpen = (term: HpgTerm): boolean => box(term).checkVisibility();
const definition = (term: HpgTerm): string =>
  (term.querySelector('[slot="definition"]')?.textContent ?? '').trim().replace(/\s+/g, ' ');

async function press(term: HpgTerm): Promise<void> {
  const { left, top, width, height } = word(term).getClientRects()[0]!;
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await settled(term);
}

describe('ids of words', () => {
  it('are those of the glossary', () => {
    expect([...termIds].sort()).to.deep.equal(Object.keys(glossary).sort());
  });

  it('are found by the attribute, or by the text itself', () => {
    expect(termIdOf('lh', 'any text')).to.equal('lh');
    expect(termIdOf(undefined, ' Semen  analysis ')).to.equal('semen-analysis');
    expect(termIdOf(undefined, 'pulses')).to.equal('pulse');
    expect(termIdOf('moonlight', 'LH')).to.equal(undefined);
  });
});

describe('the place of a definition', () => {
  const line = { left: 100, right: 140, top: 300, bottom: 320 };
  const room = { width: 400, height: 600 };

  it('is under its word, inside the window', () => {
    expect(placePopover(line, { width: 200, height: 80 }, room)).to.deep.equal({ left: 100, top: 324 });
    expect(placePopover({ ...line, left: 350, right: 390 }, { width: 200, height: 80 }, room).left).to.equal(192);
    expect(placePopover(line, { width: 500, height: 80 }, room).left).to.equal(8);
    expect(placePopover(line, { width: 100, height: 80 }, room, true).left).to.equal(40);
  });

  it('is above it where there is no room below, and below where there is none at all', () => {
    expect(placePopover({ ...line, top: 540, bottom: 560 }, { width: 200, height: 80 }, room).top).to.equal(456);
    expect(placePopover({ ...line, top: 20, bottom: 560 }, { width: 200, height: 80 }, room).top).to.equal(564);
  });
});

describe('hpg-term', () => {
  it('leaves the page’s text as it is, and fetches nothing until it is opened', async () => {
    const term = await mount(scenes.inText());
    expect(term.textContent).to.equal('LH');
    expect(word(term).textContent).to.equal('');
    expect(isOpen(term)).to.equal(false);
    expect(term.children).to.have.length(0);
    expect(getComputedStyle(term).display).to.equal('inline');
  });

  it('opens by pointer with name, other names, meaning and source, and closes by pointer', async () => {
    const term = await mount(html`<hpg-term term="pulse">pulses</hpg-term>`);
    await press(term);
    expect(isOpen(term)).to.equal(true);
    expect(word(term).getAttribute('aria-expanded')).to.equal('true');
    expect(definition(term)).to.contain('Pulse').and.contain(glossary['pulse']?.meaning.intermediate);
    expect(term.querySelector('a')?.getAttribute('href')).to.match(/^https:/);
    await press(term);
    expect(isOpen(term)).to.equal(false);
    expect(word(term).getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens by Enter and Space, closes by Escape, and keeps the focus on the word', async () => {
    const term = await mount();
    await sendKeys({ press: 'Tab' });
    expect(term.shadowRoot?.activeElement === word(term)).to.equal(true);
    for (const key of ['Enter', 'Space']) {
      await sendKeys({ press: key });
      await settled(term);
      expect(isOpen(term), key).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await settled(term);
      expect(isOpen(term), key).to.equal(false);
      expect(word(term).getAttribute('aria-expanded')).to.equal('false');
    }
    expect(term.shadowRoot?.activeElement === word(term)).to.equal(true);
  });

  it('says the definition to a screen reader when it opens, and opens by its press', async () => {
    const term = await mount();
    word(term).click();
    await settled(term);
    expect(isOpen(term)).to.equal(true);
    expect(term.renderRoot.querySelector('[aria-live]')?.textContent).to.equal(glossary['lh']?.meaning.intermediate);
    word(term).click();
    await settled(term);
    expect(isOpen(term)).to.equal(false);
    expect(term.renderRoot.querySelector('[aria-live]')?.textContent).to.equal('');
  });

  it('closes when another word is opened', async () => {
    const paragraph = await fixture(scenes.inText());
    const [first, second] = [...paragraph.querySelectorAll('hpg-term')] as [HpgTerm, HpgTerm];
    await press(first);
    word(second).click();
    await settled(paragraph);
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
  });

  it('opens at its word, inside a narrow window', async () => {
    const term = await mount(html`<div dir="rtl">x <hpg-term term="lh">LH</hpg-term></div>`);
    await press(term);
    const { left, right, top } = box(term).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
    expect(top).to.be.closeTo(word(term).getBoundingClientRect().bottom + 4, 2);
  });

  it('opens within the text where the browser has no popovers', async () => {
    const { togglePopover } = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
    try {
      const term = await mount(scenes.inText());
      expect(isOpen(term)).to.equal(false);
      word(term).click();
      await settled(term);
      expect(isOpen(term)).to.equal(true);
      expect(definition(term)).to.contain(glossary['lh']?.meaning.intermediate);
      expect(textBoxesOverlap(term)).to.deep.equal([]);
      await expectNoAxeViolations(term);
      word(term).focus();
      await sendKeys({ press: 'Escape' });
      await settled(term);
      expect(isOpen(term)).to.equal(false);
    } finally {
      HTMLElement.prototype.togglePopover = togglePopover;
    }
  });

  it('leaves a word that nobody has explained as a word, and says so once', async () => {
    const { warnings } = recordConsole();
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push((event as Event & { reason: string }).reason);
    document.addEventListener('hpg-error', listen);
    const term = await mount(scenes.unknownWord());
    term.requestUpdate();
    await settled(term);
    document.removeEventListener('hpg-error', listen);
    expect(term.renderRoot.querySelector('.word, button, [role]')).to.equal(null);
    expect(term.textContent).to.equal('moonlight');
    expect([warnings.length, heard.length]).to.deep.equal([1, 1]);
    expect(heard[0]).to.contain('<hpg-term> attribute term: "moonlight"');
  });

  it('says where the site states a number, and cites no source for it', async () => {
    const term = await mount(scenes.ownWords());
    await press(term);
    expect(definition(term))
      .to.contain('about every 120 minutes')
      .and.contain('stated by this site')
      .and.not.contain('Veldhuis');
  });

  it('says when its definition is due for a check', async () => {
    const current = await mount(html`<hpg-term term="lh" .today=${'2027-11-22'}>LH</hpg-term>`);
    await press(current);
    expect(definition(current)).not.to.contain('due for a new check');
    current.remove();
    const late = await mount(html`<hpg-term term="lh" .today=${'2027-11-23'}>LH</hpg-term>`);
    await press(late);
    expect(definition(late)).to.contain('due for a new check by November 22, 2027');
  });

  it('takes a definition that the page has put in', async () => {
    const term = await mount(
      html`<hpg-term term="lh">LH<span slot="definition">Our clinic’s words, since 1999.</span></hpg-term>`,
    );
    await press(term);
    expect(term.querySelectorAll('[slot=definition]')).to.have.length(1);
    expect(box(term).textContent).to.contain('stated by this site');
  });

  it('is accessible, closed and open, light and dark', async () => {
    const { style } = document.documentElement;
    for (const [scheme, ground] of [
      ['light', '#ffffff'],
      ['dark', '#14181d'],
    ] as const) {
      style.setProperty('color-scheme', scheme);
      style.setProperty('background', ground);
      style.setProperty('color', scheme === 'dark' ? '#eceff2' : '#16191d');
      const term = await mount(scenes.inText());
      await expectNoAxeViolations(term.parentElement!);
      await press(term);
      await expectNoAxeViolations(term.parentElement!);
      expect(textBoxesOverlap(box(term))).to.deep.equal([]);
      term.parentElement?.remove();
    }
    document.documentElement.removeAttribute('style');
  });

  it('speaks the language of its text', async () => {
    addLocale(pseudoLocale);
    const term = await mount(scenes.alone(), { lang: 'en-XA' });
    await press(term);
    const text = term.querySelector<HTMLElement>('[slot=definition]')!;
    expect(unaccentedWords(text)).to.deep.equal([]);
  });
});
