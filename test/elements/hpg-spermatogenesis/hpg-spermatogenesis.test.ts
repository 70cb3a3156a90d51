// The line as a reader meets it: answer, drawing, cells to follow, moment, table, export.
import { expect } from 'chai';
import { html } from 'lit';
import * as scenes from '../../../stories/scenes/hpg-spermatogenesis.js';
import { factsBehind } from '../../../src/elements/hpg-spermatogenesis/behind.template.js';
import { HpgSpermatogenesis } from '../../../src/elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import { conveyorOfRun } from '../../../src/model/cells/index.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import {
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
const mount = (template = scenes.plain(), width = 1200): Promise<HpgSpermatogenesis> =>
  fixture(template, { width, is: HpgSpermatogenesis });
const drawn = (element: Element, stage: string): number =>
  root(element).querySelectorAll(`[part=drawing] .cell.${stage}:not(.gone)`).length;

describe('hpg-spermatogenesis', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('opens on the answer with no attribute at all', async () => {
    const element = await mount();
    expect(heading(element)).to.match(
      /^After 6 months on testosterone, the line is nearly empty behind the stem cells/,
    );
    expect(find(element, '[part=drawing]').getAttribute('aria-label')).to.contain(heading(element));
  });

  it('says in every part of the story how far the change has come, as the run has it', async () => {
    const element = await mount();
    const at = async (month: number): Promise<string> => {
      testStore().update({ month });
      await settled(element);
      return heading(element);
    };
    expect(await at(-1)).to.contain('two to two and a half months');
    expect(await at(0)).to.contain('mostly filled');
    expect(await at(2)).to.contain('runs empty from its start');
    expect(await at(12)).to.contain('has to fill from its start');
    const filling = await at(13.5);
    const day = Number(/reaches day (\d+)/.exec(filling)?.[1]);
    const conveyor = conveyorOfRun(testStore().state.run);
    expect(conveyor.share(13.5 * 30.4375, day - 1)).to.be.at.least(0.5);
    expect(conveyor.share(13.5 * 30.4375, day)).to.be.below(0.5);
    expect(await at(24)).to.contain('filled to its end');
  });

  it('draws the cells that its table counts', async () => {
    const element = await mount();
    for (const month of [-1, 2, 6, 14, 20]) {
      testStore().update({ month });
      await settled(element);
      const rows = [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()),
      );
      ['typeA', 'typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids', 'transit'].forEach((stage, at) => {
        expect(String(drawn(element, stage)), stage).to.equal(rows[at]![1]);
      });
      expect(drawn(element, 'typeA')).to.equal(20);
    }
  });

  it('follows the cells of one month along the line and tells how many arrive', async () => {
    const element = await mount(html`<hpg-spermatogenesis month="14"></hpg-spermatogenesis>`);
    const told = (): string => find(element, '[part=followed]').textContent;
    expect(told()).to.match(/set off in month 13 are on day 30/);
    const share = Number(/(\d+) of 100 will reach/.exec(told())?.[1]);
    const conveyor = conveyorOfRun(testStore().state.run);
    expect(share).to.be.closeTo(conveyor.arrives(13 * 30.4375)! * 100, 0.51);
    const ring = (): number => Number(find(element, 'rect.followed').getAttribute('x'));
    const first = ring();
    testStore().update({ month: 15 });
    await settled(element);
    expect(ring()).to.be.greaterThan(first);
    find(element, '[part=follow]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    testStore().update({ month: 18 });
    await settled(element);
    expect(told()).to.contain('set off in month 12 reached the semen');
    testStore().update({ month: 6 });
    await settled(element);
    expect(told()).to.contain('still to come');
  });

  it('follows cells that are on the line at any moment, until the reader picks others', async () => {
    const element = await mount();
    for (const month of [-1, 0, 3, 6, 12, 13, 14, 15, 16, 24]) {
      testStore().update({ month });
      await settled(element);
      const told = find(element, '[part=followed]').textContent;
      expect(told, String(month)).to.match(/set off in month .* are on day \d+/);
      expect(root(element).querySelectorAll('rect.followed'), String(month)).to.have.length(1);
      const [, start, now] = /set off in month ([−-]?[\d.]+) are on day \d+ .*: ([\d.<]+) of each 100/.exec(told)!;
      const from = Number(start!.replace('−', '-'));
      const age = (month - from) * 30.4375;
      const share = conveyorOfRun(testStore().state.run).share(month * 30.4375, age) * 100;
      expect(Number(now), String(month)).to.be.closeTo(share, 0.51);
    }
  });

  it('keeps following the same cells while they are on the line', async () => {
    const element = await mount(html`<hpg-spermatogenesis month="3"></hpg-spermatogenesis>`);
    for (const month of [3, 3.5, 4, 4.5]) {
      testStore().update({ month });
      await settled(element);
      expect(find(element, '[part=followed]').textContent).to.contain('set off in month 2 are on day');
    }
  });

  it('lets the reader pick other cells from the keyboard', async () => {
    const element = await mount(html`<hpg-spermatogenesis month="14"></hpg-spermatogenesis>`);
    find(element, '[part=follow]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(element);
    expect(find(element, '[part=followed]').textContent).to.contain('set off in month 12');
    expect(find(element, '.follow output').textContent).to.contain('stopped');
    expect(testStore().state.scenario.month).to.equal(14);
  });

  it('tells both published times, with marks', async () => {
    const element = await mount();
    const behind = find(element, '.behind').textContent;
    expect(behind).to.contain('74 days').and.contain('64 ± 8').and.contain('75 days');
    expect(root(element).querySelectorAll('.behind button.evidence')).to.have.length(3);
    expect(find(element, '[part=drawing]').textContent).to.contain('11 men: 64 days to the semen, 42 to 76');
  });

  it('passes the accessibility checks in each form', async () => {
    for (const [scene, width] of [
      [scenes.plain, 1200],
      [scenes.recovering, 328],
    ] as const) {
      const element = await mount(scene(), width);
      await expectNoAxeViolations(element);
      element.parentElement?.remove();
    }
  });

  for (const width of [288, 328, 720, 960, 1200]) {
    it(`sets no words on others at ${String(width)} px`, async () => {
      for (const scene of [scenes.plain, scenes.before, scenes.recovering, scenes.fundamentals]) {
        const element = await mount(scene(), width);
        expect(textBoxesOverlap(root(element))).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
  }

  it('notices by itself that the text of the page has been enlarged', async () => {
    const element = await mount(scenes.plain(), 700);
    const height = (): number => find(element, '[part=drawing] text').getBoundingClientRect().height;
    const before = height();
    element.style.setProperty('font-size', '32px');
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(element);
    expect(height()).to.be.closeTo(2 * before, 0.2 * before);
    expect(textBoxesOverlap(root(element))).to.deep.equal([]);
  });

  it('keeps its words apart with text of twice the size in a room of 288 px', async () => {
    const element = await mount(scenes.plain(), 288);
    element.style.setProperty('font-size', '32px');
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(element);
    expect(textBoxesOverlap(root(element))).to.deep.equal([]);
  });

  it('names the sources behind its statements', async () => {
    const element = await mount();
    for (const { sources } of factsBehind) expect(element.sourceIds).to.include.members([...sources]);
  });

  it('takes every word from the catalogue', async () => {
    const element = await mount(scenes.longWords());
    expect(unaccentedWords(element)).to.deep.equal([]);
  });

  it('says what was wrong with an attribute and keeps drawing', async () => {
    const element = await mount(scenes.refused());
    expect(find(element, '[role=alert]').textContent).to.contain('protocol').and.contain('nonsense');
    expect(drawn(element, 'typeA')).to.equal(20);
  });

  it('gives the drawing as SVG that stands alone, as PNG and as rows', async () => {
    const element = await mount();
    const picture = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.querySelectorAll('[class], [style]')).to.have.length(0);
    expect((await element.toPng(1)).size).to.be.greaterThan(5000);
    expect(element.toCsv().split('\r\n')[1]).to.match(/^stem cells \(type\sA\),0 to 10,20,20,100/);
  });
});
