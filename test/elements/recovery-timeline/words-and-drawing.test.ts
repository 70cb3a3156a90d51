// What the timeline says is what it draws, and both are what the run and the group of men hold.
import { expect } from 'chai';
import { html } from 'lit';
import * as scenes from '../../../stories/scenes/recovery-timeline.js';
import { simulateCohort } from '../../../src/model/cohort/index.js';
import { cohortInputOf } from '../../../src/scenario/cohort/index.js';
import { markerAt } from '../../../src/scenario/run.js';
import { daysPerMonth } from '../../../src/scenario/scenario.js';
import { nextFrame, setViewport, testStore } from '../../support/fixture.js';
import { heightAt, ReadDrawing } from './read-drawing.js';
import { TimelineHarness } from './recovery-timeline.harness.js';

const mount = TimelineHarness.mount;
const panels = ['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume'] as const;

/** Half a pixel of the drawing, in what its axis counts. */
const halfPixel = (read: (pixel: number) => number): number => Math.abs(read(1) - read(0)) * 0.55;

/** Until the last of the men are drawn. */
async function allMen(timeline: TimelineHarness): Promise<void> {
  while (!timeline.texts('.group [role=status]').join().includes('1,000')) await nextFrame();
  await timeline.settled();
}

describe('recovery-timeline: words and drawing', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  for (const month of [0, 6, 14, 30]) {
    it(`agree on every marker at month ${month}`, async () => {
      const timeline = await mount(html`<recovery-timeline month=${month}></recovery-timeline>`);
      const drawn = new ReadDrawing(timeline.element);
      for (const marker of panels) {
        const read = drawn.value(marker);
        const [x, y] = drawn.sign(marker);
        const value = markerAt(testStore().state.run, marker, month);
        expect(drawn.month(x), `${marker}: month`).to.be.closeTo(month, halfPixel(drawn.month));
        expect(read(y), `${marker}: sign`).to.be.closeTo(value, halfPixel(read));
        const said = Number(timeline.reading(marker).split(' ')[0]?.replace(',', '').replace('<', ''));
        expect(said, `${marker}: words`).to.be.closeTo(value, Math.max(0.1, value * 0.02, 0.5 * Number(value >= 20)));
        // Blood testosterone swings faster than the curve has corners.
        if (marker !== 'testosterone')
          expect(read(heightAt(drawn.curve(marker), x)), `${marker}: curve`).to.be.closeTo(
            value,
            Math.max(4 * halfPixel(read), value * 0.03),
          );
      }
    });
  }

  it('agree on when each milestone is reached', async () => {
    const timeline = await mount(scenes.recovering());
    const drawn = new ReadDrawing(timeline.element);
    const { trajectory } = testStore().state.run;
    const said = timeline.texts('.milestones li').map((words) => Number(/month ([\d.]+)/.exec(words)?.[1]));
    const ticks = drawn.all('path.milestone').map((tick) => {
      const [, x, y, length] = /^M([\d.]+) ([\d.]+)v([\d.]+)/.exec(tick.getAttribute('d') ?? '') ?? [];
      return { month: drawn.month(Number(x)), y: Number(y) + Number(length) / 2 };
    });
    expect(ticks).to.have.length(4);
    const lines = [
      ['lh', 0.9 * (trajectory.markers.lh[0] ?? 0)],
      ['sperm', 0.1],
      ['sperm', 20],
      ['testisVolume', 0.95 * (trajectory.markers.testisVolume[0] ?? 0)],
    ] as const;
    for (const [index, [marker, line]] of lines.entries()) {
      const reached = trajectory.markers[marker].findIndex((value, day) => day > 365 && value >= line) / daysPerMonth;
      expect(said[index], `${marker} said`).to.be.closeTo(reached, 0.0501);
      expect(ticks[index]?.month, `${marker} drawn`).to.be.closeTo(reached, halfPixel(drawn.month));
      const read = drawn.value(marker);
      // A day's step of a fast curve is more than the line itself.
      expect(read(ticks[index]?.y ?? 0), `${marker} on its line`).to.be.closeTo(
        line,
        2 * halfPixel(read) + line * 0.05,
      );
    }
  });

  it('agree on how long each stage lasts: in the strip, its name for screen readers, and the list', async () => {
    const timeline = await mount(scenes.recovering());
    const drawn = new ReadDrawing(timeline.element);
    const spans = (words: string): number[] =>
      [...words.matchAll(/month ([\d.]+) to month ([\d.]+)/g)].flatMap(([, from, to]) => [Number(from), Number(to)]);
    const named = spans(drawn.all('.stage-strip')[0]?.getAttribute('aria-label') ?? '');
    const strip = drawn.all('.stage-strip .piece rect').flatMap((piece) => {
      const x = Number(piece.getAttribute('x'));
      return [drawn.month(x), drawn.month(x + Number(piece.getAttribute('width')))];
    });
    expect(named).to.have.length(strip.length).and.length.above(10);
    for (const [index, month] of strip.entries()) expect(month).to.be.closeTo(named[index] ?? -1, 0.08);
    expect(timeline.texts('.stages li b').flatMap(spans)).to.deep.equal(named);
    const { markers } = testStore().state.run.trajectory;
    const climbs = markers.sperm.findIndex((value, day) => day > 365 && value >= 3) / daysPerMonth;
    expect(named.at(-4)).to.be.closeTo(climbs, 0.0501);
  });

  it('agree on when each medicine is given', async () => {
    const timeline = await mount(scenes.threeMedicines());
    const drawn = new ReadDrawing(timeline.element);
    const bars = drawn.all('svg.main .bar rect').map((bar) => {
      const x = Number(bar.getAttribute('x'));
      return [drawn.month(x), drawn.month(x + Number(bar.getAttribute('width')))] as const;
    });
    const { regimen } = testStore().state.run;
    expect(bars).to.have.length(regimen.length).and.length(4);
    for (const [index, { fromDay, toDay }] of regimen.entries()) {
      expect(bars[index]?.[0]).to.be.closeTo(fromDay / daysPerMonth, halfPixel(drawn.month) * 2);
      expect(bars[index]?.[1]).to.be.closeTo(toDay / daysPerMonth, halfPixel(drawn.month) * 2);
      if (index === 0) continue;
      const said = timeline.handleOf(`${index - 1}-whole`).getAttribute('aria-valuetext') ?? '';
      const [from, to] = [...said.matchAll(/month ([\d.]+)/g)].map((found) => Number(found[1]));
      expect([from, to], said).to.deep.equal(bars[index]?.map((month) => Math.round(month * 10) / 10));
    }
  });

  it('put each count of the trials under the month that it was counted at', async () => {
    const timeline = await mount(scenes.plain());
    const drawn = new ReadDrawing(timeline.element);
    const counts = drawn
      .all('svg.main text.count')
      .sort((a, b) => Number(a.getAttribute('x')) - Number(b.getAttribute('x')));
    expect(counts.map(({ textContent }) => textContent)).to.deep.equal(['67', '90', '96', '100']);
    const months = counts.slice(0, 3).map((count) => drawn.month(Number(count.getAttribute('x'))));
    for (const [index, after] of [6, 12, 16].entries()) expect(months[index]).to.be.closeTo(12 + after, 0.05);
    expect(timeline.answer).to.match(/after 12 months:.*about 67 .*within 6 months/);
    expect(timeline.about).to.match(/^90 by 12 months, 96 by 16, 100 by 24/);
  });

  it('draw each published point where the table has it', async () => {
    const timeline = await mount(scenes.plain());
    const drawn = new ReadDrawing(timeline.element);
    const squares = drawn.all('svg.main g.sperm .published rect').map((square) => {
      const size = Number(square.getAttribute('width'));
      return [Number(square.getAttribute('x')) + size / 2, Number(square.getAttribute('y')) + size / 2] as const;
    });
    const read = drawn.value('sperm');
    const listed = timeline.texts('[part=drawn]').join(' ').replace(/\s+/g, ' ');
    const medians = [...listed.matchAll(/half of the men are back at (\d+) million sperm per mL: ([\d.]+) months/g)];
    expect(medians, listed).to.have.length(3);
    for (const [, counted, months] of medians) {
      const near = squares.find(([x]) => Math.abs(drawn.month(x) - 12 - Number(months)) < 0.1);
      expect(near && read(near[1]), `${counted} at ${months}`).to.be.closeTo(Number(counted), halfPixel(read));
    }
  });

  it('agree in one picture: the sign stands at the percentage that is written', async () => {
    const timeline = await mount(scenes.overlaid());
    const drawn = new ReadDrawing(timeline.element);
    const ticks = drawn.all('svg.main text.tick');
    const [low, high] = [ticks[0], ticks.at(-1)].map((tick) => ({
      y: Number(tick?.getAttribute('y')),
      percent: Number(tick?.textContent),
    }));
    if (!low || !high) throw new Error('no ticks');
    const { run, scenario } = testStore().state;
    for (const marker of ['fsh', 'sperm', 'testisVolume', 'lh'] as const) {
      const share = (100 * markerAt(run, marker, scenario.month)) / markerAt(run, marker, 0);
      expect(Number(timeline.reading(marker).split(' ')[0]), marker).to.be.closeTo(share, 0.51);
      if (share > 150) continue;
      // The written number hangs a few px under its line, every one by as much.
      const [, y] = drawn.sign(marker);
      const perPixel = (high.percent - low.percent) / (high.y - low.y);
      const zero = low.y - 5;
      expect((y - zero) * perPixel + low.percent, marker).to.be.closeTo(share, 1.5);
    }
  });

  it('tell who does not see the drawing what the first sentence says', async () => {
    const timeline = await mount(scenes.besideHcg());
    const label = timeline.element.shadowRoot?.querySelector('svg.main [role=img]')?.getAttribute('aria-label');
    expect(label).to.contain(timeline.answer.trim());
  });

  it('agree on the group of men: bands, their sentence, and by when so many are there', async function () {
    this.timeout(60_000);
    const timeline = await mount(scenes.academic());
    const drawn = new ReadDrawing(timeline.element);
    await allMen(timeline);
    const { scenario, run } = testStore().state;
    const men = simulateCohort(cohortInputOf(scenario), { size: 1000, seed: 1 });
    const sample = Math.round((18 * daysPerMonth) / 7);
    const read = drawn.value('sperm');
    const [x] = drawn.sign('sperm');
    const bands = drawn.bandsAt('sperm', x).map((edges) => edges.map(read).sort((a, b) => a - b));
    const line = timeline.texts('.group').join();
    const [, wideLow, wideHigh, low, high] =
      /have ([\d.]+) to ([\d.]+) million.*have ([\d.]+) to ([\d.]+)\./.exec(line) ?? [];
    const told = [wideLow, wideHigh, low, high].map(Number);
    for (const [index, share] of [0.1, 0.9, 0.25, 0.75].entries()) {
      const value = men.quantile('sperm', share)[sample] ?? -1;
      expect(told[index], `${share} said`).to.be.closeTo(value, 0.51);
      expect(bands[index >> 1]?.[index % 2], `${share} drawn`).to.be.closeTo(value, 2 * halfPixel(read) + value * 0.02);
    }
    const stopDay = Math.round((run.stopMonth ?? 0) * daysPerMonth);
    const back = men.fractionAtLeast('sperm', 20, stopDay);
    const at = (after: number): number => back[Math.floor(((12 + after) * daysPerMonth) / 7)] ?? -1;
    const [, by6, by12, by24] =
      /, (\d+) of 100 are at 20 million.*, (\d+) within 12 and (\d+) within 24/.exec(line) ?? [];
    expect([by6, by12, by24].map(Number)).to.deep.equal([6, 12, 24].map((after) => Math.round(100 * at(after))));
    const since = (share: number): string =>
      Math.max(0, (men.days[back.findIndex((reached) => reached >= share)] ?? 0) / daysPerMonth - 12).toFixed(1);
    expect(timeline.texts('.milestones li')[2]).to.contain(
      `10 are there by ${since(0.1)} months, 50 by ${since(0.5)} months and 90 by ${since(0.9)} months after stopping`,
    );
  });

  it('say a time once where half of the men and 90 of 100 are there in the same week', async function () {
    this.timeout(60_000);
    const timeline = await mount(scenes.academic());
    await allMen(timeline);
    const first = timeline.texts('.milestones li')[1] ?? '';
    const men = simulateCohort(cohortInputOf(testStore().state.scenario), { size: 1000, seed: 1 });
    const there = men.fractionAtLeast('sperm', 0.1, Math.round(12 * daysPerMonth));
    const by = (share: number): number => there.findIndex((reached) => reached >= share);
    expect(by(0.5), 'the case this is about').to.equal(by(0.9));
    const since = ((men.days[by(0.9)] ?? 0) / daysPerMonth - 12).toFixed(1);
    expect(first).to.contain(`10 are there by the day of stopping and 90 by ${since} months after stopping`);
    expect(first.match(new RegExp(`${since} months`, 'g'))).to.have.length.at.most(2);
    expect(first).to.not.match(/50 by/);
  });
});
