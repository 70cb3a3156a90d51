// What <hpg-recovery-odds> says of published shares and of the moment is where the curve has it, read off its own axes.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/hpg-recovery-odds.js';
import { testStore } from '../../support/fixture.js';
import { OddsHarness } from './harness.js';

const wide = { width: 1200 };

const number = (element: Element | null | undefined, name: string): number => Number(element?.getAttribute(name));

/** Turns places in the picture of the curve into months and shares, by its ticks. */
function axesOf(root: ShadowRoot): { month: (x: number) => number; share: (y: number) => number } {
  const ticks = [...root.querySelectorAll('.curve-picture text')];
  const read = (anchor: string, place: string): (readonly [number, number])[] =>
    ticks
      .filter((tick) => tick.getAttribute('text-anchor') === anchor)
      .map((tick) => [Number(tick.textContent), number(tick.previousElementSibling, place)]);
  const scale = (along: readonly (readonly [number, number])[]) => {
    const [first, last] = [along[0]!, along.at(-1)!];
    return (px: number): number => first[0] + ((px - first[1]) / (last[1] - first[1])) * (last[0] - first[0]);
  };
  return { month: scale(read('middle', 'x1')), share: scale(read('end', 'y1')) };
}

/** Month, share and ends of every published point that is drawn. */
function published(root: ShadowRoot): { month: number; share: number; ends: number[] }[] {
  const { month, share } = axesOf(root);
  return [...root.querySelectorAll('.curve-picture .published')].map((point) => {
    const ring = point.querySelector('circle');
    const square = point.querySelector('rect');
    const x = ring ? number(ring, 'cx') : number(square, 'x') + number(square, 'width') / 2;
    const y = ring ? number(ring, 'cy') : number(square, 'y') + number(square, 'height') / 2;
    const path = /M[\d.]+ ([\d.]+)V([\d.]+)/.exec(point.querySelector('.whisker')?.getAttribute('d') ?? '');
    const ends = path ? [share(Number(path[1])), share(Number(path[2]))].map(Math.round).sort((a, b) => a - b) : [];
    return { month: Math.round(10 * month(x)) / 10, share: Math.round(share(y)), ends };
  });
}

describe('the words and the curve of <hpg-recovery-odds>', () => {
  it('have the same published counts, months and intervals for trials', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    const points = published(odds.root);
    expect(points.find(({ month }) => month === 3.4)?.share).to.equal(50);
    for (const month of [6, 12, 16, 24]) {
      await odds.chooseMonth(month);
      const point = points.find((each) => each.month === month)!;
      expect(odds.count('published'), String(month)).to.equal(`${point.share} of 100`);
      // A short interval lies inside its ring and is not drawn; where none was reported there is none to draw.
      if (point.ends.length > 0) expect(odds.interval('published')).to.equal(point.ends.join(' to '));
      expect(odds.tableRow(month)[1], String(month)).to.contain(`${point.share} (${odds.interval('published')})`);
    }
    expect(points.filter(({ ends }) => ends.length > 0).length).to.be.above(1);
  });

  it('have the same published counts for clinics, each as a square', async () => {
    const odds = await OddsHarness.mount(scenes.clinic(), wide);
    const points = published(odds.root);
    expect(odds.root.querySelectorAll('.curve-picture .published rect')).to.have.length(points.length);
    for (const point of points) {
      await odds.chooseMonth(point.month);
      expect(odds.count('published'), String(point.month)).to.equal(`${point.share} of 100`);
      expect(odds.answer).to.contain(`${point.share} of 100`);
      if (point.ends.length > 0) expect(odds.interval('published')).to.equal(point.ends.join(' to '));
    }
    expect(points.map(({ month }) => month)).to.deep.equal([6, 12]);
  });

  it('have the same chosen month and the same moment', async () => {
    const odds = await OddsHarness.simulated(scenes.plain(), wide);
    testStore().update({ month: 20 });
    await odds.settle();
    const { month } = axesOf(odds.root);
    const moment = odds.root.querySelector('.curve-picture .moment-line');
    expect(month(number(moment, 'x1'))).to.be.closeTo(8, 0.05);
    expect(odds.words('.moment-words')).to.contain('8 months after stopping');
    const chosen = odds.root.querySelector('.curve-picture .chosen-line');
    expect(month(number(chosen, 'x1'))).to.be.closeTo(Number(odds.after), 0.05);
    expect(odds.words('.curve-picture .chosen')).to.equal(odds.after);
  });
});
