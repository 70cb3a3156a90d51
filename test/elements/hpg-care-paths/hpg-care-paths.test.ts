// From three answers to what guidelines say: true to the facts, kept in the element, wholly by keyboard.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { care } from '../../../src/data/care.js';
import { claims } from '../../../src/data/claims.js';
import { sources } from '../../../src/data/sources.js';
import { HpgCarePaths } from '../../../src/elements/hpg-care-paths/hpg-care-paths.js';
import { carePathsWords } from '../../../src/text/en/care-paths.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-care-paths.js';
import { readingGrade } from '../../data/reading-grade.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  sendKeys,
  setViewport,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

const mount = (
  template: TemplateResult = scenes.plain(),
  options: FixtureOptions<HpgCarePaths> = {},
): Promise<HpgCarePaths> => fixture(template, { is: HpgCarePaths, ...options });

const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
const part = (element: HpgCarePaths, name: string): string => text(element.querySelector(`[data-hpg-part="${name}"]`));
const heading = (element: HpgCarePaths): string => text(element.querySelector('[data-hpg-part="answer"] > h3'));
const problems = (element: HpgCarePaths): string[] => [...element.renderRoot.querySelectorAll('.problem')].map(text);
const radio = (element: HpgCarePaths, name: string, value: string): HTMLInputElement =>
  element.renderRoot.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;
const optionsUnder = (element: HpgCarePaths, stand: string): string[] =>
  [...element.querySelectorAll(`section[data-stand="${stand}"] > ul > li > details > summary > h5`)].map(text);

async function mark(element: HpgCarePaths, name: string, value: string): Promise<void> {
  radio(element, name, value).click();
  await settled(element);
}

describe('hpg-care-paths', () => {
  it('says before any control, with no attribute, what guidelines say against testosterone when a child is wished for', async () => {
    const element = await mount();
    expect(heading(element)).to.contain('guidelines advise against starting testosterone');
    expect(part(element, 'answer')).to.contain('Nothing here is a recommendation');
    const [first] = optionsUnder(element, 'advised-against');
    expect(first).to.equal('Starting testosterone with a child planned soon');
  });

  for (const situation of care.situations) {
    it(`tells for ${situation.id} every option where guidelines stand on it, and counts them right`, async () => {
      const { kind, wish, treatment } = situation;
      const element = await mount(
        html`<hpg-care-paths kind=${kind} wish=${wish} treatment=${treatment}></hpg-care-paths>`,
      );
      const counts = { 'advised-against': 0, discussed: 0, 'not-addressed': 0 };
      for (const id of situation.options) {
        const option = care.options.find((one) => one.id === id)!;
        counts[option.stand] += 1;
        expect(optionsUnder(element, option.stand)).to.include(option.name.intermediate);
        expect(part(element, 'options')).to.contain(option.text.intermediate);
      }
      for (const [stand, count] of Object.entries(counts)) {
        expect(optionsUnder(element, stand), stand).to.have.length(count);
      }
      expect(part(element, 'answer')).to.contain(
        `${counts['advised-against']} options that guidelines advise against, ${counts.discussed} they discuss, ${counts['not-addressed']} on which`,
      );
      // The sentence says "advise against" only where something is advised against.
      expect(heading(element).includes('advise against')).to.equal(counts['advised-against'] > 0);
      expect(element.sourceIds.filter((id) => !(id in sources))).to.deep.equal([]);
      expect(element.querySelectorAll('[data-hpg-part="sources"] li')).to.have.length(element.sourceIds.length);
    });
  }

  it('gives every option its mark, the kind of statement in words, and a link to each source', async () => {
    const element = await mount(scenes.trying());
    for (const item of element.querySelectorAll('section > ul > li')) {
      const told = item.querySelector(':scope > details > .hpg-told')!;
      expect(told.querySelectorAll('button.evidence')).to.have.length(1);
      expect(text(told.querySelector('.hpg-basis'))).to.match(/^\([a-z ]+\)/);
      expect(told.querySelectorAll('a[href^="http"]').length).to.be.above(0);
    }
  });

  it('opens the statements behind an option', async () => {
    const element = await mount();
    const [details] = element.querySelectorAll('section details details');
    const [option] = care.options.filter(({ id }) => id === 'start-with-child-soon');
    for (const id of option!.claims) expect(text(details!)).to.contain(claims[id]!.text.intermediate);
  });

  it('follows what the reader marks, and keeps it in the element', async () => {
    const element = await mount(scenes.plain());
    const before = { scenario: testStore().state.scenario, address: location.href };
    const heard: string[] = [];
    for (const type of ['hpg-scenario-changed', 'hpg-moment-changed', 'change', 'input']) {
      element.parentElement!.addEventListener(type, () => heard.push(type));
    }
    await mark(element, 'wish', 'no');
    expect(heading(element)).to.contain('no wish for a child');
    await mark(element, 'treatment', 'testosterone');
    expect(heading(element)).to.contain('regular checks');
    expect(optionsUnder(element, 'discussed')).to.include('Follow-up on treatment');
    expect(testStore().state.scenario === before.scenario).to.equal(true);
    expect(location.href).to.equal(before.address);
    expect(heard.filter((type) => type !== 'input')).to.deep.equal([]);
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(text(element.renderRoot.querySelector('[aria-live]'))).to.equal(heading(element));
  });

  it('says what holds once a child is wished for, where none is wished for now', async () => {
    const element = await mount(scenes.noWish());
    expect(part(element, 'changes')).to.contain(claims['guidelines-on-children']!.text.intermediate);
    await mark(element, 'wish', 'now');
    expect(element.querySelector('[data-hpg-part="changes"]')).to.equal(null);
  });

  it('points to a clinician in every situation, with what to ask and the clinic’s own link', async () => {
    const element = await mount(scenes.onTreatment());
    expect(part(element, 'talk'))
      .to.contain('Talk to a clinician')
      .and.contain(claims['ask-while-on']!.text.intermediate);
    const link = element.querySelector('a[slot="contact"]')!;
    expect(link.checkVisibility()).to.equal(true);
    await mark(element, 'treatment', 'none');
    expect(part(element, 'talk')).to.contain(claims['ask-before-starting']!.text.intermediate);
    await mark(element, 'treatment', 'testosterone');
    await mark(element, 'wish', 'now');
    expect(part(element, 'talk')).to.contain(claims['ask-when-stopping']!.text.intermediate);
  });

  it('is answered by arrow keys alone', async () => {
    const element = await mount();
    radio(element, 'wish', 'now').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(radio(element, 'wish', 'later').checked).to.equal(true);
    expect(heading(element)).to.contain('wished for later');
  });

  it('names an answer of the page that is not known, and keeps the last one', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.unknownAnswer());
    expect(problems(element)[0]).to.contain(
      '<hpg-care-paths> attribute wish: "maybe" cannot be used. Allowed: now, later, no.',
    );
    expect(warnings).to.have.length(1);
    element.wish = 'later';
    await settled(element);
    expect([heading(element).includes('later'), problems(element).length]).to.deep.equal([true, 0]);
    element.wish = 'sometime';
    await settled(element);
    expect([heading(element).includes('later'), problems(element).length]).to.deep.equal([true, 1]);
  });

  it('says when facts are due for a check', async () => {
    const element = await mount(scenes.due());
    expect(text(element.renderRoot as unknown as Element)).to.contain('due for a new check');
  });

  it('tells fundamentals in words of grade 8 or below', () => {
    const values = { against: '2', discussed: '5', notAddressed: '4', count: '3' };
    const told = Object.values(carePathsWords.english).map((message) => {
      const words = typeof message === 'object' ? message.fundamentals : message;
      return typeof words === 'function' ? words(values) : words;
    });
    const sentences = told.filter((words) => /[.]$/.test(words)).join(' ');
    expect(readingGrade(sentences)).to.be.at.most(8);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
      document.documentElement.removeAttribute('style');
    });

    for (const name of ['plain', 'fundamentals', 'academic', 'onTreatment', 'noWish', 'unknownAnswer'] as const) {
      it(`${name} is accessible and readable at 288 px`, async () => {
        recordConsole();
        const element = await mount(scenes[name](), { width: 288 });
        await expectNoAxeViolations(element);
        expect(textBoxesOverlap(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(288);
      });
    }

    it('is readable at 1200 px and with text of twice the size', async () => {
      await setViewport({ width: 1240, height: 800 });
      const wide = await mount(scenes.trying(), { width: 1200 });
      expect(textBoxesOverlap(wide)).to.deep.equal([]);
      const large = await mount(scenes.trying(), { width: 360 });
      large.style.setProperty('font-size', '32px');
      await settled(large);
      expect(textBoxesOverlap(large)).to.deep.equal([]);
      expect(large.scrollWidth).to.be.at.most(360);
    });

    it('is accessible on a dark page', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      style.setProperty('color', '#eceff2');
      await expectNoAxeViolations(await mount(scenes.plain()));
    });

    it('is longer in other languages, and every word is the language’s', async () => {
      addLocale(pseudoLocale);
      const element = await mount(scenes.plain(), { lang: 'en-XA', width: 288 });
      expect(unaccentedWords(element)).to.deep.equal([]);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
    });

    it('prints the answers that are marked, the options and their sources', async () => {
      const element = await mount(scenes.plain());
      await emulateMedia({ media: 'print' });
      const choices = [...element.renderRoot.querySelectorAll('.choice')];
      expect(choices.filter((choice) => choice.checkVisibility())).to.have.length(3);
      expect(element.querySelector('section li')?.checkVisibility()).to.equal(true);
      expect(
        element.querySelector('[data-hpg-part="sources"] li')?.checkVisibility({ contentVisibilityAuto: true }),
      ).to.equal(true);
    });
  });

  it('leaves what guidelines advise against in sight, and folds the other options under their names', async () => {
    const element = await mount(undefined, { width: 1240 });
    const folds = [...element.querySelectorAll<HTMLDetailsElement>('.hpg-option')];
    for (const fold of folds) {
      expect(fold.open).to.equal(fold.closest<HTMLElement>('section')?.dataset['stand'] === 'advised-against');
    }
    expect(element.offsetHeight).to.be.below(1500);
  });

  it('asks in a narrow column under folds that show what is marked, and keeps a question open while it is answered', async () => {
    const element = await mount(undefined, { width: 328 });
    const [wish] = [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('.question')];
    expect(text(wish!.querySelector('summary'))).to.equal('Wish for a child Wish for a child now');
    expect(element.offsetHeight).to.be.below(2200);
    wish!.open = true;
    await mark(element, 'wish', 'no');
    expect([wish!.open, text(wish!.querySelector('.given'))]).to.deep.equal([true, 'No wish for a child']);
    expect(radio(element, 'wish', 'no').closest('fieldset')?.getAttribute('aria-label')).to.equal('Wish for a child');
  });
});
