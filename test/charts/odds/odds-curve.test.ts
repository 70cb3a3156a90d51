// The curve of the odds: where line, points and marks stand.
import { expect } from 'chai';
import { followUps, oddsCurve, pointAt, type SharePoint } from '../../../src/charts/odds/index.js';

const simulated: readonly SharePoint[] = [0, 3, 6, 12, 24].map((month) => ({
  month,
  share: month * 4,
  low: Math.max(0, month * 4 - 2),
  high: month * 4 + 2,
}));

const curve = oddsCurve({
  width: 500,
  k: 1,
  simulated,
  published: [
    { month: 6, share: 67, interval: [61, 72], shape: 'circle' },
    { month: 3.4, share: 50, interval: [3.2, 3.5], along: 'x', shape: 'circle' },
  ],
  chosen: 6,
  held: [20, 67],
  moment: 8,
});

describe('the curve of the odds', () => {
  it('starts its shares at zero and ends them at one hundred', () => {
    expect(curve.shares.map(({ share, y }) => [share, y])).to.deep.equal([
      [0, curve.bottom],
      [50, (curve.top + curve.bottom) / 2],
      [100, curve.top],
    ]);
  });

  it('marks every follow-up and the chosen one alone', () => {
    expect(curve.months.map(({ month }) => month)).to.deep.equal([0, ...followUps]);
    expect(curve.months.filter(({ chosen }) => chosen).map(({ month }) => month)).to.deep.equal([6]);
    expect(curve.chosenX).to.equal(curve.months[2]!.x);
  });

  it('puts the sign where the simulated line is at the chosen month', () => {
    expect(curve.chosenY).to.be.closeTo(curve.bottom - 0.24 * (curve.bottom - curve.top), 0.01);
    expect(curve.line).to.contain(`${curve.chosenX.toFixed(1)},${curve.chosenY!.toFixed(1)}`);
  });

  it('puts published points and whiskers where their numbers are', () => {
    const y = (share: number): number => curve.bottom - (share / 100) * (curve.bottom - curve.top);
    const [share, median] = curve.points;
    expect(share!.y).to.be.closeTo(y(67), 0.01);
    expect(share!.whisker).to.deep.equal({ along: 'y', from: y(61), to: y(72) });
    expect(median!.y).to.be.closeTo(y(50), 0.01);
    expect(median!.whisker!.along).to.equal('x');
  });

  it('spans the interval of the count at the chosen month', () => {
    const y = (share: number): number => curve.bottom - (share / 100) * (curve.bottom - curve.top);
    expect(curve.held).to.deep.equal([y(67), y(20)]);
  });

  it('writes the months whose numbers stand clear of each other, and always the chosen one', () => {
    const written = (width: number, chosen: 12 | 16 | 3): number[] =>
      oddsCurve({ width, k: 2, simulated, published: [], chosen, held: null, moment: null })
        .months.filter((month) => month.written)
        .map(({ month }) => month);
    expect(written(800, 12)).to.deep.equal([0, ...followUps]);
    expect(written(288, 12)).to.deep.equal([0, 6, 12, 24]);
    expect(written(288, 16)).to.deep.equal([0, 6, 16, 24]);
    expect(written(288, 3)).to.include(3).and.not.include(0);
  });

  it('draws no line and no sign before anybody is simulated', () => {
    const empty = oddsCurve({ width: 500, k: 1, simulated: [], published: [], chosen: 6, held: null, moment: null });
    expect([empty.line, empty.band, empty.chosenY, empty.momentX]).to.deep.equal(['', '', null, null]);
    expect(empty.height).to.equal(curve.height);
  });

  it('reads a share at the last sample before a month', () => {
    expect(pointAt(simulated, 11)?.month).to.equal(6);
    expect(pointAt(simulated, 12)?.month).to.equal(12);
    expect(pointAt([], 12)).to.equal(undefined);
  });
});
