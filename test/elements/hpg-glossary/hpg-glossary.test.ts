// The glossary: words at a depth, searched, by letter, in the words of a site.
import { expect } from 'chai';
import { html } from 'lit';
import { glossary } from '../../../src/data/glossary.js';
import { byLetter, found, type Entry } from '../../../src/elements/hpg-glossary/entries.js';
import { HpgGlossary } from '../../../src/elements/hpg-glossary/hpg-glossary.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-glossary.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  sendKeys,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

const mount = (template = scenes.plain(), options: FixtureOptions<HpgGlossary> = {}): Promise<HpgGlossary> =>
  fixture(template, { is: HpgGlossary, ...options });

const words = (element: HpgGlossary): string[] =>
  [...element.querySelectorAll('dt')].map(({ textContent }) => textContent.trim());
const entry = (element: HpgGlossary, id: string): string =>
  (element.querySelector(`[data-term="${id}"]`)?.textContent ?? '').trim().replace(/\s+/g, ' ');
const problems = (element: HpgGlossary): string[] =>
  [...element.renderRoot.querySelectorAll('.problem')].map(({ textContent }) => textContent.trim());

async function type(element: HpgGlossary, typed: string): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(element);
}

describe('words of the glossary', () => {
  const made = (name: string, meaning: string, also: string[] = []): Entry => ({
    id: name,
    name,
    also,
    meaning,
    letter: name.charAt(0).toUpperCase(),
  });
  const entries = [made('Estradiol', 'from testosterone', ['oestradiol']), made('LH', 'drives Leydig cells')];

  it('are found by any part of name, other names and meaning, without case and accents', () => {
    expect(found(entries, '').length).to.equal(2);
    expect(found(entries, 'ÖSTRA').map(({ name }) => name)).to.deep.equal([]);
    expect(found(entries, 'oestra').map(({ name }) => name)).to.deep.equal(['Estradiol']);
    expect(found(entries, 'cells LEYDIG').map(({ name }) => name)).to.deep.equal(['LH']);
    expect(found(entries, 'leydig moon')).to.deep.equal([]);
  });

  it('stand under their letters in order', () => {
    expect(byLetter(entries.toReversed()).map(({ letter }) => letter)).to.deep.equal(['E', 'L']);
  });
});

describe('hpg-glossary', () => {
  it('shows every word of the glossary, sorted, without any attribute', async () => {
    const element = await mount();
    expect(words(element)).to.have.length(Object.keys(glossary).length);
    const { compare } = new Intl.Collator('en');
    const letters = [...element.querySelectorAll('[data-hpg-part="terms"] h4')].map(({ textContent }) => textContent);
    expect(letters).to.deep.equal(letters.toSorted(compare));
    expect(problems(element)).to.deep.equal([]);
  });

  it('shows some words only, each with its anchor, and no search where there are few', async () => {
    const element = await mount(scenes.few());
    expect(words(element)).to.deep.equal(['Estradiol', 'FSH', 'LH']);
    expect([...element.querySelectorAll('dt')].map(({ id }) => id)).to.deep.equal([
      'hpg-term-estradiol',
      'hpg-term-fsh',
      'hpg-term-lh',
    ]);
    expect(element.renderRoot.querySelector('input')).to.equal(null);
    expect(element.querySelector('h3')?.textContent).to.equal('What these words mean: Estradiol, FSH, LH.');
  });

  it('tells each word at the depth that the reader chose anywhere', async () => {
    const element = await mount(scenes.few());
    expect(entry(element, 'lh')).to.contain(glossary['lh']?.meaning.intermediate);
    testStore().prefer({ level: 'academic' });
    await settled(element);
    expect(entry(element, 'lh')).to.contain(glossary['lh']?.meaning.academic);
    const depth = element.renderRoot.querySelector('select')!;
    depth.value = 'fundamentals';
    depth.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(testStore().state.preferences.level).to.equal('fundamentals');
    expect(entry(element, 'lh')).to.contain(glossary['lh']?.meaning.fundamentals);
  });

  it('finds what is typed, says how many there are, and says it where there are none', async () => {
    const element = await mount();
    const all = Object.keys(glossary).length;
    await type(element, 'luteinizing');
    expect(words(element)).to.include('LH');
    expect(words(element).length).to.be.below(all);
    const count = element.renderRoot.querySelector('[role=status]')?.textContent.trim();
    expect(count).to.equal(`${words(element).length} of ${all} words`);
    await type(element, 'xyzzy');
    expect(words(element)).to.deep.equal([]);
    expect(element.textContent).to.contain('No word here has “xyzzy” in it.');
    await type(element, '');
    expect(words(element)).to.have.length(all);
  });

  it('folds each letter under the words it holds, and stays short enough for a page', async () => {
    for (const [width, most] of [
      [1240, 1500],
      [328, 2500],
    ] as const) {
      const element = await mount(scenes.plain(), { width });
      expect(element.offsetHeight).to.be.at.most(most);
      const folds = [...element.querySelectorAll<HTMLDetailsElement>('details')];
      expect(folds.filter(({ open }) => open)).to.deep.equal([]);
      const named = folds.map((fold) => fold.querySelector('.hpg-words')?.textContent ?? '').join(', ');
      expect(named.split(', ')).to.deep.equal(words(element));
    }
  });

  it('opens the letters that hold what is typed, and all of them on request', async () => {
    const element = await mount();
    const open = (): number => element.querySelectorAll('details[open]').length;
    await type(element, 'pulse');
    expect(open()).to.equal(element.querySelectorAll('details').length);
    await type(element, '');
    expect(open()).to.equal(0);
    element.renderRoot.querySelector<HTMLElement>('[part=whole]')?.click();
    await settled(element);
    expect(open()).to.equal(element.querySelectorAll('details').length);
  });

  it('puts a mark behind each word that states a finding, which opens what stands behind it', async () => {
    const element = await mount(html`<hpg-glossary terms="pulse hypothalamus"></hpg-glossary>`);
    expect(element.querySelector('[data-term="hypothalamus"] button.evidence')).to.equal(null);
    element.querySelector<HTMLElement>('[data-term="pulse"] button.evidence')?.click();
    await settled(element);
    await settled(element);
    const panel = element.renderRoot.querySelector('.evidence-panel')?.textContent ?? '';
    expect(panel).to.contain('Veldhuis').and.to.contain('November 22, 2026');
  });

  it('is one stop of the Tab key for the letters, with arrows between them and Enter to go', async () => {
    const element = await mount();
    element.renderRoot.querySelector<HTMLElement>('[part=whole]')?.focus();
    await sendKeys({ press: 'Tab' });
    const focused = (): string => element.shadowRoot?.activeElement?.textContent.trim() ?? '';
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.letters button')];
    expect(focused()).to.equal(buttons[0]?.textContent.trim());
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal(buttons[1]?.textContent.trim());
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal(buttons.at(-1)?.textContent.trim());
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal(buttons[0]?.textContent.trim());
    await sendKeys({ press: 'ArrowLeft' });
    const letter = focused();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement?.localName).to.equal('dt');
    expect(document.activeElement?.textContent.trim().charAt(0).toUpperCase()).to.equal(letter);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('names words that are not there, once, and shows the rest', async () => {
    const { warnings } = recordConsole();
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push((event as Event & { reason: string }).reason);
    document.addEventListener('hpg-error', listen);
    const element = await mount(scenes.unknownWord());
    document.removeEventListener('hpg-error', listen);
    expect(words(element)).to.deep.equal(['LH']);
    expect(problems(element)).to.have.length(1);
    expect(problems(element)[0]).to.contain('<hpg-glossary> attribute terms: "moonlight" cannot be used.');
    expect([warnings.length, heard.length]).to.deep.equal([1, 1]);
    element.terms = 'lh';
    await settled(element);
    expect(problems(element)).to.deep.equal([]);
  });

  it('lets the site replace words, and says so where it states another number', async () => {
    const element = await mount(scenes.ownWords());
    expect(entry(element, 'lh')).to.contain('The signal from the pituitary gland').and.contain('Worded by this site.');
    expect(entry(element, 'pulse'))
      .to.contain('about every 120 minutes')
      .and.contain('This number is stated by this site, not by hpg-explainers.')
      .and.not.contain('Veldhuis');
    expect(entry(element, 'fsh')).not.to.contain('this site');
  });

  it('refuses content for a word that it does not have', async () => {
    const { warnings } = recordConsole();
    const element = await mount(html`<hpg-glossary terms="lh" .content=${{ 'term.moon': 'x' }}></hpg-glossary>`);
    expect(problems(element)[0]).to.contain('content: "term.moon" cannot be used');
    expect(warnings).to.have.length(1);
  });

  it('puts the page’s own heading in place of its own, also when it comes later', async () => {
    const element = await mount(scenes.ownHeading());
    expect([...element.querySelectorAll('h3')].map(({ textContent }) => textContent)).to.deep.equal([
      'Two signals explained by our clinic',
    ]);
    element.querySelector('h3')?.remove();
    await settled(element);
    expect(element.querySelector('h3')?.textContent).to.contain('What these words mean');
  });

  it('cites the sources of words that state a number, and names them to the page', async () => {
    const element = await mount(html`<hpg-glossary terms="pulse"></hpg-glossary>`);
    expect(element.sourceIds).to.deep.equal(glossary['pulse']?.sources);
    expect(element.querySelector('[data-term="pulse"] a')?.getAttribute('href')).to.match(/^https:/);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      document.documentElement.removeAttribute('style');
    });

    for (const name of ['few', 'fundamentals', 'ownWords', 'unknownWord'] as const) {
      it(`${name} is accessible and readable at 288 px`, async () => {
        recordConsole();
        const element = await mount(scenes[name](), { width: 288 });
        await expectNoAxeViolations(element);
        expect(textBoxesOverlap(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(288);
      });
    }

    it('is readable with text of twice the size, and wide', async () => {
      const element = await mount(scenes.academic(), { width: 360 });
      element.style.setProperty('font-size', '32px');
      await settled(element);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(360);
    });

    it('is accessible on a dark page', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      style.setProperty('color', '#eceff2');
      await expectNoAxeViolations(await mount(scenes.few()));
    });

    it('is longer in other languages, and every word is the language’s', async () => {
      addLocale(pseudoLocale);
      const element = await mount(scenes.plain(), { lang: 'en-XA', width: 288 });
      expect(unaccentedWords(element)).to.deep.equal([]);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
    });

    it('prints its words and no controls', async () => {
      const element = await mount(scenes.plain());
      await emulateMedia({ media: 'print' });
      expect(element.renderRoot.querySelector('input')?.checkVisibility()).to.equal(false);
      expect(element.querySelector('dt')?.checkVisibility()).to.equal(true);
    });
  });

  it('says when its words are due for a check', async () => {
    const current = await mount(html`<hpg-glossary terms="lh fsh" .today=${'2027-11-22'}></hpg-glossary>`);
    expect(current.renderRoot.querySelector('.overdue')).to.equal(null);
    const late = await mount(html`<hpg-glossary terms="lh fsh" .today=${'2027-11-23'}></hpg-glossary>`);
    expect(late.renderRoot.querySelector('.overdue')?.textContent).to.contain('2 of 2 facts');
  });
});
