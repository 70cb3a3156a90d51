// What the comparison says is what it draws: read back out of the pictures by the numbers at their edges.
import { expect } from 'chai';
import { html } from 'lit';
import * as scenes from '../../../stories/scenes/protocol-compare.js';
import { protocolIds } from '../../../src/scenario/fields.js';
import { markerAt, markerAtStart } from '../../../src/scenario/run.js';
import { daysPerMonth } from '../../../src/scenario/scenario.js';
import type { MarkerId, ProtocolId } from '../../../src/data/types.js';
import { nextFrame, testStore } from '../../support/fixture.js';
import { CompareHarness } from './harness.js';

const wide = { width: 1200 };
const rows = ['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume'] as const;
const plain = ['stop', 'stop-hcg-serm', 'trt-hcg', 'clomiphene'] as const;

const numberOf = (words: string | null | undefined): number => Number((words ?? '').replace(/[^\d.]/g, ''));
const attribute = (element: Element | null | undefined, name: string): number => Number(element?.getAttribute(name));

/** A picture as an eye reads it: heights by the numbers beside the first of its row, months by its width. */
class Plot {
  readonly #plot: Element;
  readonly #top: number;

  constructor(compare: CompareHarness, marker: MarkerId, column: number) {
    const plots = [...compare.root.querySelectorAll(`tr.marker.${marker} svg.plot`)];
    this.#plot = plots[column]!;
    this.#top = Math.max(...[...plots[0]!.querySelectorAll('text.scale')].map((tick) => numberOf(tick.textContent)));
  }

  find(selector: string): Element | null {
    return this.#plot.querySelector(selector);
  }

  value(y: number): number {
    const height = attribute(this.#plot, 'height');
    return ((height - y) / height) * this.#top;
  }

  /** From the two months before the first dose on. */
  month(x: number): number {
    return -2 + (x / attribute(this.#plot, 'width')) * 38;
  }

  get pixel(): number {
    return this.#top / attribute(this.#plot, 'height');
  }

  get sign(): readonly [number, number] {
    const found = /translate\(([\d.]+) ([\d.]+)\)/.exec(this.find('.sign')!.getAttribute('transform')!);
    return [Number(found?.[1]), Number(found?.[2])];
  }

  /** Edges of the band at a month, low first. */
  band(month: number): readonly [number, number] {
    const corners = [
      ...this.find('path.band')!
        .getAttribute('d')!
        .matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
    ].map((found) => [Number(found[1]), Number(found[2])] as const);
    const nearest = (of: typeof corners): number =>
      of.reduce((best, each) =>
        Math.abs(this.month(each[0]) - month) < Math.abs(this.month(best[0]) - month) ? each : best,
      )[1];
    const half = corners.length / 2;
    return [this.value(nearest(corners.slice(0, half))), this.value(nearest(corners.slice(half)))];
  }
}

async function allMen(compare: CompareHarness): Promise<void> {
  while (!compare.all('[role=status]').some((each) => each.textContent.includes('are simulated'))) await nextFrame();
  // The edges of the last men are worked out in the pauses of the page.
  const drawn = (): string =>
    compare
      .all('path.band')
      .map((band) => band.getAttribute('d'))
      .join();
  for (let before = ''; before !== drawn() || before === '';) {
    before = drawn();
    for (let frame = 0; frame < 30; frame++) await nextFrame();
  }
  await compare.settle();
}

describe('words and pictures of <protocol-compare>', () => {
  for (const month of [0, 6, 18, 30]) {
    it(`agree in every cell at month ${month}`, async () => {
      const compare = await CompareHarness.mount(html`<protocol-compare month=${month}></protocol-compare>`, wide);
      for (const marker of rows)
        for (const [column, id] of plain.entries()) {
          const plot = new Plot(compare, marker, column);
          const run = testStore().runOf(id);
          const value = markerAt(run, marker, month);
          const what = `${marker} of ${id}`;
          const [x, y] = plot.sign;
          expect(plot.month(x), what).to.be.closeTo(month, 0.05);
          expect(plot.value(y), what).to.be.closeTo(value, 0.06 * plot.pixel + 1e-9);
          const said = numberOf(compare.value(marker, column));
          expect(said, what).to.be.closeTo(value, Math.max(0.1, 0.006 * value, 0.5 * Number(value >= 20)));
          expect(plot.value(attribute(plot.find('line.own'), 'y1')), what).to.be.closeTo(
            markerAtStart(run, marker),
            0.06 * plot.pixel,
          );
          const stop = plot.find('line.stop');
          expect(stop ? Math.round(plot.month(attribute(stop, 'x1')) * 10) / 10 : null, what).to.equal(run.stopMonth);
          const arrow = compare.all(`tr.marker.${marker} > td`)[column]!.querySelector('.arrow path')!;
          const tip = /^M6 11/.test(arrow.getAttribute('d')!)
            ? 'rises'
            : /^M6 1V/.test(arrow.getAttribute('d')!)
              ? 'falls'
              : 'stays';
          expect(compare.cell(marker, column), what).to.contain(tip);
          const from = run.stopMonth !== null && month >= run.stopMonth ? run.stopMonth : 0;
          const change = value - markerAt(run, marker, from);
          const near = Math.abs(change) < 0.05 * markerAtStart(run, marker);
          expect(tip, what).to.equal(near ? 'stays' : change > 0 ? 'rises' : 'falls');
        }
      const line = new Plot(compare, 'sperm', 0);
      expect(line.value(attribute(line.find('line.threshold'), 'y1'))).to.be.closeTo(20, 0.06 * line.pixel);
    });
  }

  it('agree on the difference that is written out', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const drawn = (marker: MarkerId, column: number): number => {
      const plot = new Plot(compare, marker, column);
      return plot.value(plot.sign[1]);
    };
    for (const [column, id] of plain.entries()) {
      if (column === 0) continue;
      const words = compare.difference(column);
      const [, amount, way] = /^([\d.]+) M\/mL (more|less) sperm/.exec(words) ?? [];
      const [, here, first] = /^about as many .*\(([\d.]+) against ([\d.]+) M/.exec(words) ?? [];
      const said = amount === undefined ? Number(here) - Number(first) : Number(amount) * (way === 'more' ? 1 : -1);
      const apart = drawn('sperm', column) - drawn('sperm', 0);
      const { pixel } = new Plot(compare, 'sperm', 0);
      expect(said, `${id}: ${words}`).to.be.closeTo(apart, 0.2 * pixel + (amount === undefined ? 1 : 0.5));
      const size = /testis (?:([\d.]+) mL (larger|smaller)|about the same size)/.exec(words);
      const wider = drawn('testisVolume', column) - drawn('testisVolume', 0);
      expect(size?.[1] === undefined ? 0 : Number(size[1]) * (size[2] === 'larger' ? 1 : -1), id).to.be.closeTo(
        wider,
        1,
      );
    }
  });

  it('draw the first column behind every other, on the same scale', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    for (const marker of rows) {
      expect(new Plot(compare, marker, 0).find('path.ghost'), marker).to.equal(null);
      for (const column of [1, 2, 3])
        expect(new Plot(compare, marker, column).find('path.ghost')?.getAttribute('d'), marker).to.equal(
          compare.path(marker, 0),
        );
    }
  });

  it('agree on when each medicine is given', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    for (const [column, id] of plain.entries()) {
      const cell = compare.all('tr.medicine-row > td')[column]!;
      const width = attribute(cell.querySelector('svg'), 'width');
      const month = (x: number): number => -2 + (x / width) * 38;
      const said = [...cell.querySelector('.visually-hidden')!.textContent.matchAll(/from month (\d+) to (\d+)/g)];
      const bars = [...cell.querySelectorAll('rect.bar')];
      const { regimen } = testStore().runOf(id);
      expect(bars, id).to.have.length(regimen.length).and.length(said.length);
      for (const [index, bar] of bars.entries()) {
        const [from, to] = [month(attribute(bar, 'x')), month(attribute(bar, 'x') + attribute(bar, 'width'))];
        expect(from, id).to.be.closeTo(regimen[index]!.fromDay / daysPerMonth, 0.05);
        expect(to, id).to.be.closeTo(Math.min(36, regimen[index]!.toDay / daysPerMonth), 0.05);
        expect(said[index]!.slice(1).map(Number), id).to.deep.equal([Math.round(from) + 0, Math.round(to)]);
      }
    }
  });

  it('mark the same month on the axis below as in the words of the slider', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const ruler = compare.root.querySelector('tr.ruler td svg')!;
    const now = [...ruler.querySelectorAll('text')].find((tick) => tick.textContent.trim() === '18')!;
    expect(-2 + (attribute(now, 'x') / attribute(ruler, 'width')) * 38).to.be.closeTo(18, 0.05);
    expect(Number(getComputedStyle(now).fontWeight)).to.be.above(500);
    expect(compare.root.querySelector('.moment-words')!.textContent).to.contain('month 18, 6 after stopping');
  });

  it('agree on where 8 in 10 men lie, in every row with a band, and in the spreadsheet', async function () {
    this.timeout(100000);
    const compare = await CompareHarness.mount(
      html`<protocol-compare month="18" protocols="stop-hcg"></protocol-compare>`,
      wide,
    );
    await allMen(compare);
    const csv = compare.element.toCsv().split('\r\n');
    for (const marker of ['lh', 'fsh', 'itt', 'sperm', 'testisVolume'] as const)
      for (const column of [0, 1]) {
        const said = /8 in 10 men: (\S+) to ([\d.,]+)/.exec(compare.cell(marker, column));
        const plot = new Plot(compare, marker, column);
        const written = plot.band(18);
        for (const [index, edge] of written.entries())
          expect(numberOf(said?.[index + 1]), `${marker} ${column} ${said?.[0]}`).to.be.closeTo(
            edge,
            Math.max(0.15, 1.2 * plot.pixel * 0.2, 0.03 * edge, 0.5 * Number(edge >= 20)),
          );
      }
    const sperm = csv.find(
      (line) => line.includes('Sperm concentration,18') && line.startsWith('"Stop and wait'.slice(1)),
    );
    const edges = sperm!.split(',').slice(-2).map(Number);
    const band = new Plot(compare, 'sperm', 0);
    expect(edges[0]).to.be.closeTo(band.band(18)[0], band.pixel * 0.2 + 0.2);
    expect(edges[1]).to.be.closeTo(band.band(18)[1], band.pixel * 0.2 + 2);
  });

  it('keep the scale of every row when the bands come, whatever the treatment', async function () {
    this.timeout(200000);
    const scales = (compare: CompareHarness): string =>
      rows.map((row) => compare.all(`tr.marker.${row} text.scale`).map((tick) => tick.textContent.trim())).join(' | ');
    const beside = protocolIds.filter((id) => id !== 'stop');
    for (let from = 0; from < beside.length; from += 4) {
      const group: readonly ProtocolId[] = beside.slice(from, from + 4);
      const compare = await CompareHarness.mount(
        html`<protocol-compare month="18" protocols=${group.join(' ')}></protocol-compare>`,
        wide,
      );
      const few = compare.all('tr.marker path.band').length;
      const before = scales(compare);
      await allMen(compare);
      expect(compare.all('tr.marker path.band').length, 'after')
        .to.equal(5 * compare.shown.length)
        .and.above(few);
      expect(scales(compare), group.join(' ')).to.equal(before);
      compare.element.parentElement?.remove();
    }
  });

  it('let every button that shows a column everywhere stand at one height', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const tops = compare.all('[part=everywhere]').map((button) => Math.round(button.getBoundingClientRect().top));
    expect(tops).to.have.length(3);
    expect(new Set(tops).size).to.equal(1);
  });

  it('say once for all columns whether men are being simulated', async function () {
    this.timeout(60000);
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    const said = (): string[] => compare.all('.compare ~ [role=status]').map((each) => each.textContent.trim());
    while (said().join() === '') await nextFrame();
    expect(said()).to.deep.equal(['Men are being simulated.']);
    expect(compare.all('.men [role=status]')).to.have.length(0);
    await allMen(compare);
    expect(said()).to.deep.equal(['The men are simulated.']);
  });
});
