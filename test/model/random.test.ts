// The repeatable chance of the model.
import { expect } from 'chai';
import { normalOf, randomOf } from '../../src/model/random.js';

const many = (seed: number, count: number, draw = (random: () => number) => random()) => {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => draw(random));
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('chance', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(many(7, 50)).to.deep.equal(many(7, 50));
    expect(many(7, 50)).to.not.deep.equal(many(8, 50));
  });

  it('keeps giving the numbers it gives today', () => {
    expect(many(1, 3).map((value) => value * 2 ** 32)).to.deep.equal([1080862987, 3546521498, 2861869171]);
  });

  it('is uniform: every tenth gets its share, and mean and variance are right', () => {
    const values = many(3, 100_000);
    const tenths = new Array<number>(10).fill(0);
    for (const value of values) tenths[Math.floor(value * 10)]! += 1;
    for (const count of tenths) expect(count).to.be.within(9_600, 10_400); // 4 standard errors
    expect(mean(values)).to.be.closeTo(0.5, 0.004);
    expect(mean(values.map((value) => (value - 0.5) ** 2))).to.be.closeTo(1 / 12, 0.001);
  });

  it('starts neighbouring seeds at unrelated places', () => {
    const firsts = Array.from({ length: 20_000 }, (_, seed) => many(seed, 1)[0]!);
    const neighbours = firsts.slice(1).map((value, index) => (value - 0.5) * (firsts[index]! - 0.5) * 12);
    expect(mean(firsts)).to.be.closeTo(0.5, 0.009);
    expect(mean(neighbours)).to.be.closeTo(0, 0.03);
  });

  it('does not follow itself', () => {
    const values = many(11, 100_000);
    const neighbours = values.slice(1).map((value, index) => (value - 0.5) * (values[index]! - 0.5) * 12);
    expect(mean(neighbours)).to.be.closeTo(0, 0.013);
  });

  it('gives normal numbers with mean 0, standard deviation 1 and usual tails', () => {
    const values = many(5, 100_000, normalOf);
    expect(values.every(Number.isFinite)).to.equal(true);
    expect(mean(values)).to.be.closeTo(0, 0.013);
    expect(mean(values.map((value) => value * value))).to.be.closeTo(1, 0.018);
    expect(mean(values.map((value) => (Math.abs(value) > 1.96 ? 1 : 0)))).to.be.closeTo(0.05, 0.003);
  });
});
