// A story sets the scenario as it is read, by scrolling and by keyboard, and leaves the reader's own changes until then.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { claims } from '../../../src/data/claims.js';
import { HpgStep } from '../../../src/elements/hpg-step/hpg-step.js';
import { HpgStory } from '../../../src/elements/hpg-story/hpg-story.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-story.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  nextFrame,
  sendKeys,
  setViewport,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

const mount = (template: TemplateResult = scenes.plain(), options: FixtureOptions<HpgStory> = {}): Promise<HpgStory> =>
  fixture(template, { is: HpgStory, ...options });

const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
const steps = (element: Element): HpgStep[] => [...element.querySelectorAll('hpg-step')];
const place = (element: HpgStory): string => text(element.renderRoot.querySelector('.place'));
const button = (element: HpgStory, label: string): HTMLButtonElement =>
  element.renderRoot.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!;
const problems = (element: HpgStep | HpgStory): string[] =>
  [...element.renderRoot.querySelectorAll('.problem')].map(text);
const { scrollTo } = window;

/** Steps as tall as a window, so that one at a time is in its middle. */
async function tall(element: Element): Promise<void> {
  for (const step of steps(element)) {
    step.style.setProperty('display', 'block');
    step.style.setProperty('min-block-size', '700px');
  }
  await settled(element);
}

/** Scrolls as a reader does; observers report after the frame that is drawn. */
async function read(step: Element): Promise<void> {
  step.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await settled(step.parentElement!);
}

describe('hpg-story', () => {
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => {
    scrollTo.call(window, 0, 0);
  });

  it('starts where its first step is, and says which step that is', async () => {
    const element = await mount();
    expect(testStore().state.scenario).to.include({ protocol: 'stop', trtMonths: 18, month: -1 });
    expect(testStore().touched).to.equal(false);
    expect(place(element)).to.equal('Step 1 of 3');
    expect(steps(element).map(({ current }) => current)).to.deep.equal([true, false, false]);
  });

  it('sets the scenario of the step that comes to the middle of the window, and that of earlier ones going back', async () => {
    const element = await mount();
    await tall(element);
    const [first, second, third] = steps(element);
    await read(third!);
    expect(testStore().state.scenario).to.include({ protocol: 'stop-hcg', trtMonths: 18, month: 24 });
    expect(place(element)).to.equal('Step 3 of 3');
    await read(second!);
    expect(testStore().state.scenario).to.include({ protocol: 'stop', month: 6 });
    await read(first!);
    expect(testStore().state.scenario).to.include({ protocol: 'stop', month: -1 });
  });

  it('leaves what the reader changed until the next step is entered', async () => {
    const element = await mount();
    await tall(element);
    const [first, second, third] = steps(element);
    await read(second!);
    testStore().update({ month: 9, age: 50 });
    await settled(element);
    window.scrollBy({ top: 40, behavior: 'instant' });
    await nextFrame();
    await read(second!);
    expect(testStore().state.scenario).to.include({ month: 9, age: 50 });
    await read(third!);
    // No step says an age: it stays the reader's.
    expect(testStore().state.scenario).to.include({ month: 24, age: 50 });
    await read(first!);
    expect(testStore().state.scenario).to.include({ month: -1, age: 50 });
  });

  it('does not overwrite what somebody chose before the page was read', async () => {
    testStore().update({ month: 15 });
    await mount();
    expect(testStore().state.scenario.month).to.equal(15);
  });

  it('is led by its buttons, tells the step, and keeps the focus on them', async () => {
    const element = await mount();
    const heard: number[] = [];
    element.addEventListener('hpg-moment-changed', (event) => heard.push((event as Event & { month: number }).month));
    const next = button(element, 'Next step');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(testStore().state.scenario.month).to.equal(6);
    expect(text(element.renderRoot.querySelector('[aria-live]'))).to.equal('Step 2 of 3: On testosterone');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(place(element)).to.equal('Step 3 of 3');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(place(element)).to.equal('Step 3 of 3');
    expect(element.shadowRoot!.activeElement).to.equal(next);
    expect(heard).to.deep.equal([6, 24]);
    button(element, 'Back one step').click();
    await settled(element);
    expect(testStore().state.scenario).to.include({ protocol: 'stop', month: 6 });
  });

  it('lets a reader skip the pictures', async () => {
    const element = await mount(scenes.withPictures());
    const skip = element.renderRoot.querySelector<HTMLButtonElement>('.skip')!;
    skip.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(document.activeElement).to.equal(steps(element)[0]);
  });

  it('marks the element that a step is about, by id or by tag', async () => {
    const element = await mount(scenes.withPictures());
    element.goTo(1);
    expect([...element.querySelectorAll('[data-hpg-focus]')].map(({ id }) => id)).to.deep.equal(['picture']);
    element.goTo(2);
    expect([...element.querySelectorAll('[data-hpg-focus]')].map(({ localName }) => localName)).to.deep.equal([
      'recovery-timeline',
    ]);
    element.remove();
    expect(element.querySelector('[data-hpg-focus]')).to.equal(null);
  });

  it('takes up steps that are added, changed or removed later', async () => {
    const element = await mount();
    const added = document.createElement('hpg-step');
    added.setAttribute('month', '30');
    added.append('Two years on.');
    element.append(added);
    await settled(element);
    expect(place(element)).to.equal('Step 1 of 4');
    element.goTo(3);
    expect(testStore().state.scenario.month).to.equal(30);
    added.setAttribute('month', '33');
    await settled(element);
    expect(testStore().state.scenario.month).to.equal(33);
    steps(element)[0]!.remove();
    await settled(element);
    expect(place(element)).to.equal('Step 3 of 3');
  });

  it('lives beside another story', async () => {
    const { warnings } = recordConsole();
    const pair = await fixture(scenes.two());
    const [one, other] = [...pair.querySelectorAll('hpg-story')];
    await tall(pair);
    expect([place(one!), place(other!)]).to.deep.equal(['Step 1 of 3', 'Step 1 of 2']);
    expect(testStore().state.scenario.month).to.equal(-1);
    await read(steps(other!)[1]!);
    expect(testStore().state.scenario.month).to.equal(9);
    await read(steps(one!)[1]!);
    expect(testStore().state.scenario.month).to.equal(6);
    expect(warnings).to.deep.equal([]);
  });

  it('explains steps that cannot be used, and takes what can', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.wrongSteps());
    const [, wrong] = steps(element);
    const said = problems(wrong!).join(' ');
    expect(said).to.contain('<hpg-step> attribute month: "999" cannot be used.');
    expect(said)
      .to.contain('<hpg-step> attribute focus: "nowhere"')
      .and.contain('<hpg-step> attribute facts: "moon-and-tides"');
    expect(warnings).to.have.length(3);
    element.goTo(1);
    expect(testStore().state.scenario).to.include({ age: 40, month: 2 });
    wrong!.setAttribute('month', '12');
    await settled(element);
    expect(problems(wrong!).join()).not.to.contain('month');
    expect(testStore().state.scenario.month).to.equal(12);
  });

  it('says that it has no steps yet', async () => {
    const element = await mount(scenes.empty());
    expect(text(element.renderRoot.querySelector('.empty'))).to.contain('no steps yet');
    await expectNoAxeViolations(element);
  });

  it('keeps its own scenario where the page names one', async () => {
    const element = await mount(
      html`<hpg-story scenario="mine"><hpg-step month="1"></hpg-step><hpg-step month="7"></hpg-step></hpg-story>`,
    );
    element.goTo(1);
    expect([testStore('mine').state.scenario.month, testStore().state.scenario.month]).to.deep.equal([7, 6]);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
      document.documentElement.removeAttribute('style');
    });

    for (const name of ['plain', 'academic', 'withPictures', 'wrongSteps'] as const) {
      it(`${name} is accessible and readable at 288 px`, async () => {
        recordConsole();
        const element = await mount(scenes[name](), { width: 288 });
        await expectNoAxeViolations(element);
        expect(element.scrollWidth).to.be.at.most(288);
        if (name !== 'withPictures') expect(textBoxesOverlap(element)).to.deep.equal([]);
      });
    }

    it('stands beside its pictures on wide pages, which stay in sight, and under them on narrow ones', async () => {
      await setViewport({ width: 1240, height: 800 });
      const wide = await mount(scenes.withPictures(), { width: 1200 });
      const box = (element: HpgStory, selector: string): DOMRect =>
        element.renderRoot.querySelector(selector)!.getBoundingClientRect();
      expect(box(wide, '.beside').left).to.be.at.least(box(wide, '.text').right);
      await tall(wide);
      steps(wide)[2]!.scrollIntoView({ block: 'center', behavior: 'instant' });
      await nextFrame();
      const beside = box(wide, '.beside');
      expect(beside.top).to.be.within(0, 80);
      expect(beside.bottom).to.be.at.most(800);
      const narrow = await mount(scenes.withPictures(), { width: 500 });
      expect(box(narrow, '.beside').bottom).to.be.at.most(box(narrow, '.text').top + 1);
    });

    it('is accessible on a dark page, and readable with text of twice the size', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      style.setProperty('color', '#eceff2');
      const element = await mount(scenes.plain(), { width: 360 });
      await expectNoAxeViolations(element);
      element.style.setProperty('font-size', '32px');
      await settled(element);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(360);
    });

    it('speaks other languages where the words are its own', async () => {
      addLocale(pseudoLocale);
      const element = await mount(html`<hpg-story><hpg-step facts="silent-signal"></hpg-step></hpg-story>`, {
        lang: 'en-XA',
      });
      expect(unaccentedWords(element)).to.deep.equal([]);
    });

    it('prints the whole article without bar and choices', async () => {
      const element = await mount();
      await emulateMedia({ media: 'print' });
      expect(element.renderRoot.querySelector('.bar')?.checkVisibility()).to.equal(false);
      for (const step of steps(element)) expect(step.querySelector('p')?.checkVisibility()).to.equal(true);
    });
  });
});

describe('hpg-step', () => {
  it('tells the words of the reader’s depth, and the common ones where a depth has none', async () => {
    const element = await mount();
    const [first, second] = steps(element);
    const shown = (step: HpgStep): string[] =>
      [...step.querySelectorAll('p')]
        .filter((words) => words.checkVisibility() && words.assignedSlot !== null)
        .map(text);
    expect(shown(first!)).to.deep.equal(['The brain calls, and the testes answer.']);
    testStore().prefer({ level: 'academic' });
    await settled(element);
    expect(shown(first!)).to.deep.equal(['GnRH drives LH and FSH.']);
    expect(shown(second!)).to.deep.equal(['The call goes quiet.']);
  });

  it('shows the statements behind it with mark and sources in place of the page’s plain words', async () => {
    const element = await mount();
    const [, second] = steps(element);
    const told = second!.querySelector('[data-hpg-part="told"]')!;
    for (const id of ['silent-signal', 'why-testes-shrink'])
      expect(text(told)).to.contain(claims[id]!.text.intermediate);
    expect(told.querySelectorAll('button.evidence')).to.have.length(2);
    expect(told.querySelectorAll('a[href^="http"]').length).to.be.at.least(2);
    expect(second!.querySelector('[slot="facts"]')!.checkVisibility()).to.equal(false);
    expect(second!.sourceIds).to.include('coviello-2005');
  });

  it('says so where it stands outside a story', async () => {
    const { warnings } = recordConsole();
    const element = await fixture(scenes.outside(), { is: HpgStep });
    expect(problems(element).join()).to.contain('only inside hpg-story');
    expect(warnings).to.have.length(1);
  });
});
