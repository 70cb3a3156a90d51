// Where lines, bars, scale numbers and months stand in the small pictures.
import { expect } from 'chai';
import {
  LineMemo,
  medicineBarsGeometry,
  monthRulerGeometry,
  monthX,
  rowScale,
  smallMultipleGeometry,
  valueY,
  type PlotFrame,
} from '../../../src/charts/compare/index.js';
import type { Course } from '../../../src/data/types.js';

const axis = { firstMonth: -2, lastMonth: 36, daysPerMonth: 30.4375 };
const frame: PlotFrame = { ...axis, width: 190, height: 52, top: 100 };
const days = Math.round(36 * axis.daysPerMonth) + 1;
const level = (value: number): Float64Array => new Float64Array(days).fill(value);
const weekly = (): Float64Array => Float64Array.from({ length: days }, (_, day) => 40 + 5 * (day % 7));
const corners = (path: string): [number, number][] =>
  [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the line of a small picture', () => {
  it('runs from before the first dose to the end at the height of its value', () => {
    const points = corners(new LineMemo().draw(level(25), frame).line);
    expect(points[0]).to.deep.equal([0, 39]);
    expect(points.at(-1)).to.deep.equal([190, 39]);
    expect(points.every(([, y]) => y === 39)).to.equal(true);
  });

  it('is computed once for a series and a frame, and again for another size', () => {
    const lines = new LineMemo();
    const series = level(25);
    expect(lines.draw(series, { ...frame })).to.equal(lines.draw(series, frame));
    expect(lines.draw(series, { ...frame, width: 120 })).not.to.equal(lines.draw(series, frame));
  });

  it('draws the swing of weekly doses as a band around a steady mean', () => {
    const { line, swing } = new LineMemo().draw(weekly(), frame);
    expect(swing).not.to.equal('');
    const heights = corners(line)
      .filter(([x]) => x > 40 && x < 160)
      .map(([, y]) => y);
    expect(Math.max(...heights) - Math.min(...heights)).to.be.below(1);
    // 40 to 70, mean 55, on a scale of 100 over 52 px.
    expect(heights[0]).to.be.within(valueY(57, frame), valueY(53, frame));
  });

  it('draws no band around a value that only passes from one level to another', () => {
    const fall = Float64Array.from({ length: days }, (_, day) => (day < 300 ? 90 : Math.max(2, 90 - (day - 300))));
    expect(new LineMemo().draw(fall, frame).swing).to.equal('');
  });
});

describe('the scale of a row', () => {
  it('ends on a round number at or above the highest value', () => {
    for (const highest of [0.3, 4.5, 5.7, 10.3, 13.6, 20, 33, 66, 92, 300, 681, 1805]) {
      const { top, values } = rowScale(highest, 1);
      expect(top, String(highest)).to.be.at.least(highest);
      expect(top, String(highest)).to.be.at.most(highest * 1.5);
      expect(values).to.deep.equal([0, top]);
    }
  });

  it('is round in the unit that is printed', () => {
    const { top } = rowScale(1805, 0.0347);
    expect(top * 0.0347).to.be.closeTo(80, 1e-9);
  });

  it('keeps the threshold and drops a number that would lie on it', () => {
    const picture = smallMultipleGeometry({
      marker: 'sperm',
      frame: { ...frame, top: 300 },
      drawn: { line: '', swing: '' },
      band: null,
      ghost: null,
      month: 6,
      value: 60,
      ownStart: 65,
      stopMonth: null,
      threshold: 20,
      scale: [0, 20, 300].map((value) => ({ value, words: String(value) })),
      lineHeight: 16,
      ticksAt: 'left',
    });
    expect(picture.ticks.map(({ words }) => words)).to.deep.equal(['20', '300']);
    expect(picture.ticks[0]!.isThreshold).to.equal(true);
  });
});

describe('the moment', () => {
  it('stands at the month, and its sign at the value', () => {
    const picture = smallMultipleGeometry({
      marker: 'lh',
      frame,
      drawn: { line: '', swing: '' },
      band: null,
      ghost: null,
      month: 17,
      value: 50,
      ownStart: 100,
      stopMonth: 12,
      threshold: null,
      scale: [],
      lineHeight: 16,
      ticksAt: 'left',
    });
    expect(picture.now).to.deep.equal({ x: 95, y: 26 });
    expect(picture.stopX).to.equal(70);
    expect(picture.ownStartY).to.equal(0);
  });

  it('is on the axis of months, and pushes round months away that would touch it', () => {
    const ruler = monthRulerGeometry(axis, 13, 190, 28, String);
    expect(ruler.ticks.filter(({ isNow }) => isNow).map(({ words }) => words)).to.deep.equal(['13']);
    const xs = ruler.ticks.map(({ x }) => x);
    xs.slice(1).forEach((x, index) => expect(x - xs[index]!).to.be.at.least(28));
    expect(ruler.ticks.map(({ words }) => words)).to.not.include('12');
  });
});

describe('the bars of medicines', () => {
  const course = (agent: Course['agent'], fromMonth: number, toMonth: number, everyDays = 7): Course => ({
    agent,
    dose: 1,
    unit: 'mg',
    everyDays,
    fromDay: fromMonth * axis.daysPerMonth,
    toDay: toMonth * axis.daysPerMonth,
  });
  const bars = (courses: readonly Course[], month = 6) =>
    medicineBarsGeometry({ courses, axis, month, width: 190, fontSize: 13, nameOf: String });

  it('lie on the axis of months', () => {
    const [bar] = bars([course('hcg', 12, 18)]).bars;
    expect(bar!.x).to.be.closeTo(monthX(12, { ...axis, width: 190 }), 0.1);
    expect(bar!.x + bar!.width).to.be.closeTo(monthX(18, { ...axis, width: 190 }), 0.1);
  });

  it('have one tooth per dose where doses can be told apart, and an even comb where they cannot', () => {
    expect(bars([course('testosterone-undecanoate', 0, 12, 84)]).bars[0]!.teeth).to.have.length(5);
    const close = bars([course('hcg', 0, 12, 2)]).bars[0]!.teeth;
    expect(close.length).to.be.below(30);
    expect(close[1]! - close[0]!).to.be.at.least(3);
  });

  it('carry their names inside, else to the right, else to the left, never beyond the plot', () => {
    const [long, short, late] = bars([
      course('clomiphene', 0, 36),
      course('clomiphene', 2, 6),
      course('clomiphene', 31, 36),
    ]).bars;
    expect(long!.label).to.deep.equal({ x: long!.x + 4, anchor: 'start' });
    expect(short!.label.anchor).to.equal('start');
    expect(short!.label.x).to.be.above(short!.x + short!.width);
    expect(late!.label.anchor).to.equal('end');
    expect(late!.label.x).to.be.below(late!.x);
  });

  it('leave the line of the moment out where it would cross a name', () => {
    const crossing = bars([course('clomiphene', 0, 36), course('hcg', 20, 30)], 3);
    expect(crossing.nowPieces).to.have.length(1);
    expect(crossing.nowPieces[0]!.from).to.equal(crossing.bars[1]!.y);
  });
});
