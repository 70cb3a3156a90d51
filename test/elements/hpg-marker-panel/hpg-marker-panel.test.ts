// Lab markers as a reader meets them: what is tested when, values beside ranges, trend, units, table, export.
import { expect } from 'chai';
import { html } from 'lit';
import * as scenes from '../../../stories/scenes/hpg-marker-panel.js';
import { HpgMarkerPanel } from '../../../src/elements/hpg-marker-panel/hpg-marker-panel.js';
import { rangeFacts } from '../../../src/elements/hpg-marker-panel/ranges.js';
import { markerState } from '../../../src/elements/hpg-marker-panel/panel-state.js';
import { markers } from '../../../src/data/markers.js';
import type { MarkerId } from '../../../src/data/types.js';
import { markerAt, runProtocol } from '../../../src/scenario/run.js';
import { daysPerMonth, defaultScenario } from '../../../src/scenario/scenario.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
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
} from '../../support/fixture.js';

addLocale(pseudoLocale);

const mount = (template = scenes.plain(), width = 1200): Promise<HpgMarkerPanel> =>
  fixture(template, { width, is: HpgMarkerPanel });

const all = (element: Element, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];

function find(element: Element, selector: string): HTMLElement {
  const [first] = all(element, selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  return first as HTMLElement;
}

const heading = (element: Element): string => element.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';
const row = (element: Element, id: MarkerId): Element => find(element, `[data-marker=${id}]`);
const read = (element: Element, id: MarkerId, part: string): string =>
  row(element, id).querySelector(`.${part}`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const centre = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

describe('hpg-marker-panel', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('answers what is tested before, on and after, each at its moment', async () => {
    const element = await mount();
    expect(heading(element)).to.match(/^On testosterone, clinics check testosterone, hematocrit and PSA/);
    testStore().update({ month: -1 });
    await settled(element);
    expect(heading(element)).to.match(/^Before testosterone, guidelines ask for testosterone on two mornings/);
    testStore().update({ month: 15 });
    await settled(element);
    expect(heading(element)).to.match(/^After stopping, LH, FSH, testosterone and semen/);
    testStore().update({ protocol: 'clomiphene', month: 6 });
    await settled(element);
    expect(heading(element)).to.match(/^On a medicine instead of testosterone/);
    expect(all(element, '.time[aria-current]')).to.have.length(0);
  });

  it('shows the values of the run, the same in sentence, drawing, table and export', async () => {
    const element = await mount();
    const run = runProtocol(defaultScenario, 'stop');
    for (const [id, places] of [
      ['testosterone', 0],
      ['testisVolume', 1],
      ['itt', 0],
    ] as const) {
      const value = markerAt(run, id, 6).toLocaleString('en', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      });
      expect(read(element, id, 'value')).to.equal(`${value} ${markers[id].unit}`);
      const cells = [...element.querySelectorAll('tbody tr')].map((tr) =>
        [...tr.children].map((cell) => cell.textContent.trim()),
      );
      expect(cells.some(([, now]) => now === value)).to.equal(true);
      expect(element.toCsv()).to.contain(value.includes(',') ? `"${value}"` : `,${value},`);
    }
    const about = element.querySelector('[data-hpg-part=answer] > p')?.textContent ?? '';
    expect(about)
      .to.contain(`LH ${read(element, 'lh', 'value').replace(' ', '\u00a0')}`)
      .and.contain('Simulated');
  });

  it('draws value, own usual and range on one scale that starts at zero', async () => {
    const element = await mount();
    const run = runProtocol(defaultScenario, 'stop');
    for (const id of ['lh', 'fsh', 'testosterone', 'estradiol', 'itt'] as const) {
      const here = row(element, id);
      const box = (here.querySelector('.range') as Element).getBoundingClientRect();
      const { low, high } = markers[id].usual as { low: number; high: number };
      const perUnit = box.width / (high - low);
      const zero = box.left - low * perUnit;
      const [sign] = here.querySelectorAll('.sign');
      expect(centre(sign as Element), `${id} value`).to.be.closeTo(zero + markerAt(run, id, 6) * perUnit, 1.5);
      const own = here.querySelector('.own') as Element;
      expect(centre(own), `${id} own`).to.be.closeTo(zero + markerAt(run, id, 0) * perUnit, 1.5);
      const bar = (here.querySelector('.zero') as Element).getBoundingClientRect();
      expect(bar.left, `${id} zero`).to.be.closeTo(zero, 1.5);
    }
  });

  it('opens facts behind the ranges that say what the bars draw', () => {
    for (const id of ['lh', 'fsh', 'testosterone'] as const) {
      expect(rangeFacts[id]?.spread).to.include({ low: markers[id].usual?.low, high: markers[id].usual?.high });
    }
    const estradiol = rangeFacts.estradiol?.spread as { low: number; high: number };
    expect(estradiol.low / (markers.estradiol.si?.factor ?? 1)).to.be.closeTo(markers.estradiol.usual?.low ?? 0, 0.05);
    expect(estradiol.high / (markers.estradiol.si?.factor ?? 1)).to.be.closeTo(markers.estradiol.usual?.high ?? 0, 0.5);
    const sperm = rangeFacts.sperm;
    expect(sperm?.kind === 'measure' && sperm.value).to.equal(markers.sperm.usual?.low);
  });

  it('says how each marker has moved in three months, as its line does', async () => {
    const run = runProtocol(defaultScenario, 'stop');
    for (const [month, id, word] of [
      [2, 'lh', 'falling'],
      [2, 'sperm', 'falling'],
      [9, 'lh', 'steady'],
      [15, 'lh', 'rising'],
      [18, 'sperm', 'rising'],
      [-1, 'testisVolume', 'steady'],
      [12, 'testosterone', 'steady'],
    ] as const) {
      expect(markerState(run, id, month).trend, `${id} at ${month}`).to.equal(word);
    }
    const element = await mount(html`<hpg-marker-panel month="18"></hpg-marker-panel>`);
    expect(read(element, 'sperm', 'trend-words')).to.equal('rising');
    const { points } = markerState(run, 'sperm', 18);
    expect(points[0]?.month).to.equal(15);
    expect(points.at(-1)?.value).to.be.greaterThan(points[0]?.value ?? Infinity);
  });

  it('says whose ranges these are and never judges a value', async () => {
    for (const scene of [scenes.fundamentals, scenes.plain, scenes.academic]) {
      const element = await mount(scene());
      expect(read(element, 'lh', 'range-words')).to.contain('1,043 healthy Chinese men');
      expect(read(element, 'testisVolume', 'range-words')).to.match(/no .*range|no verified/i);
      const drawn = find(element, '[part=drawing]');
      expect(drawn.textContent).not.to.match(/abnormal|too low|too high|healthy level/i);
      for (const value of drawn.querySelectorAll('.value, .own-words, .trend-words'))
        expect(value.textContent).not.to.match(/normal/i);
      element.parentElement?.remove();
    }
  });

  it('tells that the day of the test matters where levels swing between doses', async () => {
    const element = await mount();
    expect(read(element, 'testosterone', 'range-words')).to.contain('the day of the test matters');
    testStore().update({ month: -1 });
    await settled(element);
    expect(read(element, 'testosterone', 'range-words')).not.to.contain('matters');
  });

  it('tells the same swing at every hour of a week: the lowest and highest level that its own days show', async () => {
    const element = await mount();
    const numbers = (words: string): number[] =>
      (words.split('between two doses')[1] ?? '')
        .match(/[\d,.]+(?= to|:)|(?<=to )[\d,]+/g)
        ?.map((one) => Number(one.replace(/,/g, ''))) ?? [];
    for (const month of [6, 6.05, 6.1, 6.15, 6.2]) {
      testStore().update({ month });
      await settled(element);
      const { run } = element.shared;
      const day = Math.floor(month * daysPerMonth);
      const week = [...Array(7).keys()].map((back) => run.trajectory.markers.testosterone[day - back] ?? Number.NaN);
      const told = numbers(read(element, 'testosterone', 'range-words'));
      expect(told, `month ${month}`).to.have.length(2);
      expect(told[0]).to.be.closeTo(Math.min(...week), 0.5);
      expect(told[1]).to.be.closeTo(Math.max(...week, markerAt(run, 'testosterone', month)), 0.5);
      // A level that is shown lies within what it is said to swing between.
      const shown = Number((read(element, 'testosterone', 'value').match(/[\d,]+/)?.[0] ?? '').replace(/,/g, ''));
      expect(shown).to.be.within(told[0] ?? Infinity, told[1] ?? 0);
    }
  });

  it('tells of no swing between two doses before there were two', async () => {
    const element = await mount();
    testStore().update({ month: 0.15 });
    await settled(element);
    expect(read(element, 'testosterone', 'range-words')).not.to.contain('between two doses');
  });

  it('puts a mark behind each statement and each range', async () => {
    const element = await mount();
    const statements = all(element, '[part=checks] li');
    expect(statements.length).to.be.greaterThan(7);
    for (const statement of statements) expect(statement.querySelector('button.evidence')).not.to.equal(null);
    // Six ranges, and the words on testosterone inside the testis.
    expect(all(element, '[part=ranges] button.evidence')).to.have.length(7);
  });

  it('changes units for the whole group', async () => {
    const element = await mount();
    const select = find(element, 'select[part=units]') as HTMLSelectElement;
    select.value = 'si';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(read(element, 'testosterone', 'value')).to.contain('nmol/L');
    expect(testStore().state.preferences.units).to.equal('si');
  });

  it('moves the shared moment by keyboard', async () => {
    const element = await mount();
    find(element, 'input.moment').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(testStore().state.scenario.month).to.equal(7);
  });

  it('passes the accessibility checks in light and dark, wide and narrow', async () => {
    for (const [colorScheme, width] of [
      ['light', 1200],
      ['dark', 328],
    ] as const) {
      await emulateMedia({ colorScheme });
      const element = await mount(scenes.academic(), width);
      await expectNoAxeViolations(element);
      element.parentElement?.remove();
    }
    await emulateMedia({ colorScheme: 'light' });
  });

  it('lets no words meet at any width or phase, nor at twice the text size', async () => {
    for (const width of [1200, 760, 700, 328, 288]) {
      for (const scene of [scenes.academic, scenes.before, scenes.after]) {
        const element = await mount(scene(), width);
        expect(textBoxesOverlap(element), String(width)).to.deep.equal([]);
        element.parentElement?.remove();
      }
    }
    const large = await mount(scenes.plain(), 700);
    large.style.setProperty('font-size', '32px');
    // The element notices by itself, a frame or two later.
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(large);
    expect(textBoxesOverlap(large)).to.deep.equal([]);
  });

  it('says everything through its catalogue', async () => {
    const element = await fixture(scenes.academic(), { width: 1200, lang: 'en-XA' });
    expect(unaccentedWords(element)).to.deep.equal([]);
  });

  it('explains what it was given and could not use', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.wrongInput());
    expect(find(element, '[role=alert]').textContent).to.contain('"imperial"').and.contain('"none"');
    expect(warnings).to.have.length(2);
  });

  it('gives the drawing away with its look, and as a picture', async () => {
    const element = await mount();
    const svg = element.toSvg();
    expect(svg).to.contain('<title>On testosterone, clinics check');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect((await element.toPng(1)).type).to.equal('image/png');
  });

  it('keeps its words apart with text of twice the size in a room of 288 px', async () => {
    const element = await mount(scenes.plain(), 288);
    element.style.setProperty('font-size', '32px');
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(element);
    expect(textBoxesOverlap(element.shadowRoot!)).to.deep.equal([]);
    const end = element.getBoundingClientRect().right;
    for (const select of all(element, 'select')) expect(select.getBoundingClientRect().right).to.be.at.most(end);
  });
});
