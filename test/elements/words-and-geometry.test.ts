// What elements say in numbers is where their drawings put it: read off the drawn shapes, by the drawing's own scale.
import { expect } from 'chai';
import { html } from 'lit';
import * as agentScenes from '../../stories/scenes/hpg-agent.js';
import * as glossaryScenes from '../../stories/scenes/hpg-glossary.js';
import { HpgAgent } from '../../src/elements/hpg-agent/hpg-agent.js';
import '../../src/elements/hpg-marker-panel/hpg-marker-panel.js';
import '../../src/elements/hpg-pulse-day/hpg-pulse-day.js';
import '../../src/elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import '../../src/elements/hpg-testis-section/hpg-testis-section.js';
import type { MarkerId } from '../../src/data/types.js';
import { markerAt } from '../../src/scenario/run.js';
import { fixture, setViewport, settled, testStore } from '../support/fixture.js';

const all = <T extends Element>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

function find(element: Element, selector: string): SVGGraphicsElement {
  const [first] = all<SVGGraphicsElement>(element, selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  return first;
}

const attribute = (element: Element, name: string): number => Number(element.getAttribute(name));
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const numbersOf = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => Number(one.replace(/,/g, '')));

async function goTo(element: Element, month: number): Promise<void> {
  testStore().update({ month });
  await settled(element);
}

describe('drawn shapes', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  for (const width of [900, 340]) {
    it(`give the testis and its beads the volumes that are written there, at ${width} px`, async () => {
      const element = await fixture(html`<hpg-testis-section></hpg-testis-section>`, { width });
      for (const month of [-1, 3, 8, 14, 24]) {
        await goTo(element, month);
        const [now] = numbersOf(words(find(element, 'text.value')));
        const [before] = numbersOf(all(element, '[part=drawing] text').map(words).join(' ').split('dotted:')[1] ?? '');
        // Before the first dose only the outline of now is written.
        const cube = (ellipse: Element): number => Math.max(attribute(ellipse, 'rx'), attribute(ellipse, 'ry')) ** 3;
        const perMl = cube(find(element, 'ellipse.organ.paper')) / (now ?? Number.NaN);
        expect(cube(find(element, 'ellipse.organ.usual')) / perMl, `before, month ${month}`).to.be.closeTo(
          before ?? now ?? -1,
          0.4,
        );
        const beads = all(element, 'ellipse.bead');
        const names = all(element, 'text.bead-number').map((name) => Number(words(name)));
        expect(beads.length).to.equal(names.length).and.to.be.at.least(3);
        beads.forEach((bead, at) => {
          expect(cube(bead) / perMl, `bead ${names[at]}, month ${month}`).to.be.closeTo(names[at] ?? -1, 0.5);
        });
      }
    });
  }

  it('put the lines of a day where its mean and range are written', async () => {
    const element = await fixture(html`<hpg-pulse-day></hpg-pulse-day>`, { width: 1200 });
    for (const month of [0.5, 6, 13, 20]) {
      await goTo(element, month);
      const rows = [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].slice(-2).map(words));
      expect(rows).to.have.length(2);
      ['lh', 'testosterone'].forEach((strip, cell) => {
        const ticks = all<SVGTextElement>(element, `.day:first-of-type [data-strip=${strip}] text[text-anchor=end]`);
        const zero = ticks.find((tick) => words(tick) === '0');
        const top = ticks.at(-1);
        if (!zero || !top) throw new Error(`no scale at ${strip}`);
        const [highest = Number.NaN] = numbersOf(words(top));
        const perPx = highest / (attribute(zero, 'y') - attribute(top, 'y'));
        const valueAt = (y: number): number => (attribute(zero, 'y') - y) * perPx;
        const near = Math.max(0.06, highest * 0.012);
        rows.forEach((row, column) => {
          const day = all(element, '.day')[column]?.querySelector(`[data-strip=${strip}]`);
          const [mean, low, high] = numbersOf(row[cell] ?? '');
          const line = (day?.querySelector('.series') as SVGPathElement).getBBox();
          const meanY = Number(/,([\d.]+)H/.exec(day?.querySelector('.mean')?.getAttribute('d') ?? '')?.[1]);
          const where = `${strip}, day ${column}, month ${month}`;
          expect(valueAt(meanY), `mean of ${where}`).to.be.closeTo(mean ?? -1, near);
          expect(valueAt(line.y), `highest of ${where}`).to.be.closeTo(high ?? -1, near);
          expect(valueAt(line.y + line.height), `lowest of ${where}`).to.be.closeTo(low ?? -1, near);
        });
      });
    }
  });

  it('put the followed cells and the published days where their numbers stand on the line', async () => {
    const element = await fixture(html`<hpg-spermatogenesis></hpg-spermatogenesis>`, { width: 1100 });
    const numbered = (day: string): number => {
      const text = all<SVGTextElement>(element, '[part=drawing] text').find((one) => words(one) === day);
      if (!text) throw new Error(`no day ${day} at the line`);
      const { x, width } = text.getBBox();
      return x + width / 2;
    };
    const perDay = (numbered('58') - numbered('16')) / (58 - 16);
    const dayAt = (x: number): number => 16 + (x - numbered('16')) / perDay;
    const [, mean, low, high] = numbersOf(
      words(all(element, '[part=drawing] text').find((one) => words(one).startsWith('published')) as Element),
    );
    expect(dayAt(attribute(find(element, 'circle.published'), 'cx'))).to.be.closeTo(mean ?? -1, 0.5);
    const whisker = find(element, 'path.whisker').getBBox();
    expect(dayAt(whisker.x)).to.be.closeTo(low ?? -1, 0.5);
    expect(dayAt(whisker.x + whisker.width)).to.be.closeTo(high ?? -1, 0.5);
    for (const month of [6, 6.5, 7, 13, 14.25]) {
      await goTo(element, month);
      const day = Number(/on day (\d+)/.exec(words(find(element, '[part=followed]')))?.[1]);
      const frame = find(element, 'rect.followed');
      // The day is told in whole days gone by.
      const drawn = dayAt(attribute(frame, 'x') + attribute(frame, 'width') / 2);
      expect(drawn, `month ${month}`).to.be.within(day - 0.5, day + 1.5);
    }
  });

  it('put each marker on its bar and on the line of its last months as its run has it', async () => {
    const element = await fixture(html`<hpg-marker-panel level="academic"></hpg-marker-panel>`, { width: 1200 });
    for (const month of [3, 8, 16]) {
      await goTo(element, month);
      const { run } = testStore().state;
      const rows = all(element, '[data-marker]');
      expect(rows).to.have.length(8);
      for (const row of rows) {
        const id = row.getAttribute('data-marker') as MarkerId;
        const centre = (selector: string): number => {
          const { left, width } = (row.querySelector(selector) as Element).getBoundingClientRect();
          return left + width / 2;
        };
        const zero = (row.querySelector('.zero') as Element).getBoundingClientRect().left;
        const perUnit = (centre('.own') - zero) / markerAt(run, id, 0);
        expect(centre('.sign'), `${id} at ${month}`).to.be.closeTo(zero + markerAt(run, id, month) * perUnit, 1.5);
        const line = row.querySelector('.series') as SVGPathElement;
        const foot = Number(/,([\d.]+)H/.exec(row.querySelectorAll('.zero')[1]?.getAttribute('d') ?? '')?.[1]);
        const heightAt = (length: number): number => foot - line.getPointAtLength(length).y;
        const [first, last] = [heightAt(0), heightAt(line.getTotalLength())];
        const [then, now] = [markerAt(run, id, month - 3), markerAt(run, id, month)];
        expect(last * then, `line of ${id} at ${month}`).to.be.closeTo(first * now, 0.4 * Math.max(then, now));
      }
    }
  });
});

describe('tables and counts of words', () => {
  it('of a medicine hold the same in the page and in its export', async () => {
    const element = await fixture(agentScenes.hcg(), { width: 900, is: HpgAgent });
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
    expect(rows.length).to.be.greaterThan(4);
    const csv = element.toCsv().replace(/\s+/g, ' ');
    for (const [marker = '', direction = '', finding = ''] of rows) {
      expect(csv).to.contain(marker);
      expect(csv).to.contain(finding.replace(/"/g, '""'));
      // An arrow goes before the word in the page.
      expect(csv).to.contain(direction.replace(/^\S+ /, ''));
    }
    expect(element.toCsv().trim().split('\n')).to.have.length(rows.length + 1);
  });

  it('of the glossary are as many as its first sentence says', async () => {
    const element = await fixture(glossaryScenes.plain(), { width: 900 });
    const [count] = numbersOf(words(element.querySelector('h2, h3, h4') as Element));
    expect(element.querySelectorAll('dt')).to.have.length(count ?? -1);
  });
});
