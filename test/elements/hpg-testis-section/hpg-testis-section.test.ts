// The section as a reader meets it: answer, drawing, list, moment, table, export.
import { expect } from 'chai';
import { html } from 'lit';
import * as scenes from '../../../stories/scenes/hpg-testis-section.js';
import { fullCount } from '../../../src/charts/testis-section/seats.js';
import { claimsBehind } from '../../../src/elements/hpg-testis-section/behind.template.js';
import { HpgTestisSection } from '../../../src/elements/hpg-testis-section/hpg-testis-section.js';
import { markerAt, signalAt } from '../../../src/scenario/run.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
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
} from '../../support/fixture.js';

addLocale(pseudoLocale);

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const find = (element: Element, selector: string): HTMLElement => root(element).querySelector<HTMLElement>(selector)!;
const heading = (element: Element): string => element.querySelector('h3')?.textContent ?? '';
const mount = (template = scenes.plain(), width = 1200): Promise<HpgTestisSection> =>
  fixture(template, { width, is: HpgTestisSection });
const drawn = (element: Element, kind: string): number =>
  root(element).querySelectorAll(`[part=drawing] .cell.${kind}:not(.gone)`).length;
const listed = (element: Element, kind: string): string =>
  find(element, `.row[data-kind=${kind}] .count`).textContent.trim();

describe('hpg-testis-section', () => {
  const { men } = HpgTestisSection;

  before(async () => {
    // A few men are as far apart as many, and there sooner.
    HpgTestisSection.men = 40;
    await setViewport({ width: 1280, height: 900 });
  });

  after(() => {
    HpgTestisSection.men = men;
  });

  it('opens on the answer with no attribute at all', async () => {
    const element = await mount();
    expect(heading(element)).to.match(
      /^After 6 months on testosterone, the testes are at [\d.]+\u00a0mL of 20\.0 because/,
    );
    expect(heading(element)).to.contain('the stem cells stay');
    expect(find(element, '[part=drawing]').getAttribute('aria-label')).to.contain(heading(element));
  });

  it('lists as many cells as it draws, the share that the run has', async () => {
    const element = await mount();
    for (const month of [-1, 1, 2, 6, 13, 15, 24]) {
      testStore().update({ month });
      await settled(element);
      const { run } = testStore().state;
      for (const kind of ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids'] as const) {
        const full = fullCount(kind);
        const share = signalAt(run, kind, month);
        // One cell stands for what is left, down to two in a hundred.
        const expected = Math.min(full, Math.max(share > 0.02 ? 1 : 0, Math.round(full * share)));
        expect(drawn(element, kind), `${kind} in month ${String(month)}`).to.equal(expected);
        const words = expected === 0 ? 'none, 0' : `drawn ${String(expected)}`;
        expect(listed(element, kind)).to.equal(`${words} of ${String(full)}`);
      }
      expect(drawn(element, 'typeA')).to.equal(fullCount('typeA'));
      expect(root(element).querySelectorAll('.sertoli-cell')).to.have.length(14);
      const volume = markerAt(run, 'testisVolume', month).toFixed(1);
      expect(find(element, 'text.value').textContent).to.contain(volume);
      expect(element.toCsv()).to.contain(`Testis volume (mL),${volume},20.0,`);
    }
  });

  it('says what the run says in every part of the story', async () => {
    const element = await mount(scenes.fundamentals());
    const at = async (month: number): Promise<string> => {
      testStore().update({ month });
      await settled(element);
      return heading(element);
    };
    expect(await at(-1)).to.contain('Before treatment every stage is there');
    expect(await at(0)).to.contain('almost as before');
    expect(await at(2)).to.contain('shrink because future sperm go missing');
    expect(await at(10))
      .to.contain('most future sperm are missing')
      .and.contain('stem cells stay');
    expect(await at(12)).to.contain('have to refill');
    expect(await at(14)).to.contain('filling again');
    expect(await at(24)).to.contain('nearly full again');
    testStore().update({ protocol: 'trt-hcg', month: 6 });
    await settled(element);
    expect(heading(element)).to.contain('stay near their size');
  });

  it('names the nearest bead, which is the bold one', async () => {
    const element = await mount(html`<hpg-testis-section month="10"></hpg-testis-section>`);
    const volume = parseFloat(find(element, 'text.value').textContent);
    const bold = Number(find(element, 'text.bead-number.nearest').textContent);
    const others = [...root(element).querySelectorAll('text.bead-number')].map(({ textContent }) =>
      Number(textContent),
    );
    expect(Math.abs(bold - volume)).to.equal(Math.min(...others.map((bead) => Math.abs(bead - volume))));
    expect(find(element, '[part=drawing]').textContent).to.contain(`nearest bead: ${String(bold)}`);
  });

  it('leads to before, smallest and recovering with buttons, and moves by the keyboard', async () => {
    const element = await mount();
    const [before, smallest, recovering] = [...root(element).querySelectorAll<HTMLButtonElement>('.stations button')];
    before?.click();
    expect(testStore().state.scenario.month).to.equal(-1);
    smallest?.click();
    const month = testStore().state.scenario.month;
    const { run } = testStore().state;
    for (let other = 0; other <= 12; other++) {
      expect(markerAt(run, 'testisVolume', month)).to.be.below(markerAt(run, 'testisVolume', other) + 0.06);
    }
    recovering?.click();
    expect(testStore().state.scenario.month).to.equal(15);
    await settled(element);
    expect(recovering?.getAttribute('aria-pressed')).to.equal('true');
    find(element, '[part=moment]').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(testStore().state.scenario.month).to.equal(16);
  });

  it('tells how weakly size is measured, with a mark behind each statement', async () => {
    const element = await mount();
    const items = [...root(element).querySelectorAll('.behind li')];
    expect(items.map(({ textContent }) => textContent).join(' ')).to.contain('0.86 mL');
    for (const item of items) expect(item.querySelector('button.evidence')).to.not.equal(null);
  });

  for (const [name, scene, width] of [
    ['wide', scenes.plain, 1200],
    ['in two rows', scenes.before, 760],
    ['narrow', scenes.recovering, 328],
  ] as const) {
    it(`passes the accessibility checks ${name}`, async () => {
      await expectNoAxeViolations(await mount(scene(), width));
    });
  }

  it('passes the accessibility checks on a dark page', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeViolations(await mount());
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const width of [272, 328, 720, 1200]) {
    it(`sets no words on others at ${String(width)} px`, async () => {
      for (const scene of [scenes.plain, scenes.before, scenes.fundamentals]) {
        const element = await mount(scene(), width);
        expect(textBoxesOverlap(root(element))).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
  }

  it('notices by itself that the text of the page has been enlarged', async () => {
    const element = await mount(scenes.plain(), 700);
    const before = find(element, 'text.value').getBoundingClientRect().height;
    element.style.setProperty('font-size', '32px');
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(element);
    expect(find(element, 'text.value').getBoundingClientRect().height).to.be.closeTo(2 * before, 0.2 * before);
    expect(textBoxesOverlap(root(element))).to.deep.equal([]);
  });

  it('names the sources behind its statements', async () => {
    const element = await mount();
    const listed = new Set(element.sourceIds);
    for (const { sources } of claimsBehind('low')) for (const id of sources) expect(listed).to.include(id);
    expect(listed).to.include('mori-1982');
  });

  it('takes every word from the catalogue', async () => {
    const element = await mount(scenes.longWords());
    expect(unaccentedWords(element)).to.deep.equal([]);
  });

  it('says what was wrong with an attribute and keeps drawing', async () => {
    const element = await mount(scenes.refused());
    expect(find(element, '[role=alert]').textContent).to.contain('protocol').and.contain('nonsense');
    expect(drawn(element, 'typeA')).to.equal(14);
  });

  it('moves no cell by transition under reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await mount();
    expect(getComputedStyle(find(element, '.cell')).transitionDuration).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('tells how far simulated men differ once they are there, without moving what stands below', async () => {
    const element = await mount();
    const place = (): number => find(element, '.behind').getBoundingClientRect().top;
    const first = place();
    for (let wait = 0; wait < 100 && !/80 of 100/.test(find(element, '[part=spread]').textContent); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(find(element, '[part=spread]').textContent).to.match(
      /80 of 100 simulated men lie between [\d.]+ and [\d.]+/,
    );
    expect(place()).to.be.closeTo(first, 1);
  });

  it('gives the drawing as SVG that stands alone, and as PNG', async () => {
    const element = await mount();
    const picture = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.querySelectorAll('[class], [style]')).to.have.length(0);
    expect((await element.toPng(1)).size).to.be.greaterThan(10000);
  });

  it('keeps its words apart with text of twice the size in a room of 288 px', async () => {
    const element = await mount(scenes.plain(), 288);
    element.style.setProperty('font-size', '32px');
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(element);
    expect(textBoxesOverlap(element.shadowRoot!)).to.deep.equal([]);
  });
});
