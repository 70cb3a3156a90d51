// What goes from a line without being seen, and how its points are written.
import { expect } from 'chai';
import { pixelPath } from '../../../src/charts/time-axis/line-path.js';
import { straightRuns } from '../../../src/charts/time-axis/straight-runs.js';

type Pixel = readonly [number, number];

/** y of a line of straight stretches at x. */
function heightAt(points: readonly Pixel[], x: number): number {
  const after = points.findIndex((point) => point[0] >= x);
  const [x1, y1] = points[after] as Pixel;
  const [x0, y0] = points[Math.max(0, after - 1)] as Pixel;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

const points = (length: number, y: (x: number) => number): Pixel[] =>
  Array.from({ length }, (_, index) => [index / 3, y(index / 3)]);

describe('straight runs of a line', () => {
  it('lie nowhere further from the whole line than can be seen', () => {
    for (const y of [
      (x: number) => 40 * Math.exp(-x / 90),
      (x: number) => 20 * Math.sin(x / 25) + x / 9,
      (x: number) => (x % 7) * 4,
      (x: number) => (x < 100 ? 3 : 30),
    ]) {
      const whole = points(1800, y);
      const fewer = straightRuns(whole);
      for (const [x, height] of whole) expect(Math.abs(heightAt(fewer, x) - height)).to.be.below(0.151);
      expect(fewer[0]).to.equal(whole[0]);
      expect(fewer.at(-1)).to.equal(whole.at(-1));
    }
  });

  it('keep the two ends of a level line, the points of a toothed one, and few of a smooth one', () => {
    expect(straightRuns(points(500, () => 12))).to.have.length(2);
    const teeth = points(90, (x) => (Math.round(x * 3) % 2) * 9);
    expect(straightRuns(teeth)).to.deep.equal(teeth);
    expect(straightRuns(points(1800, (x) => 40 * Math.exp(-x / 90))).length).to.be.below(40);
  });

  it('leave nothing and a single point as they are', () => {
    expect(straightRuns([])).to.deep.equal([]);
    expect(straightRuns([[3, 4]])).to.deep.equal([[3, 4]]);
  });
});

describe('points as text', () => {
  it('have one decimal place, on either side of zero', () => {
    expect(
      pixelPath([
        [0, -0.04],
        [12.34, -3.26],
        [100, 7.95],
      ]),
    ).to.equal('M0.0,0.0L12.3,-3.3L100.0,8.0');
    expect(pixelPath([])).to.equal('');
  });
});
