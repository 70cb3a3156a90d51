// The counting of pulses from blood samples.
import { expect } from 'chai';
import { countPulses } from '../../../src/model/day/count-pulses.js';

/** A day at a steady level with triangular pulses: up in 10 minutes, down in 60. */
function dayWith(level: number, pulses: readonly (readonly [minute: number, height: number])[]): Float64Array {
  return Float64Array.from({ length: 1440 }, (_, minute) =>
    pulses.reduce((sum, [start, height]) => {
      const since = minute - start;
      if (since <= 0 || since >= 70) return sum;
      return sum + height * (since <= 10 ? since / 10 : (70 - since) / 60);
    }, level),
  );
}

describe('counting pulses', () => {
  it('finds each pulse that stands out, at the sample where it peaks', () => {
    const day = dayWith(3, [
      [100, 3],
      [250, 2],
      [1000, 4],
    ]);
    expect(countPulses(day)).to.deep.equal([110, 260, 1010]);
  });

  it('finds none in a steady day', () => {
    expect(countPulses(dayWith(3, []))).to.deep.equal([]);
  });

  it('passes over a rise of less than a fifth', () => {
    expect(countPulses(dayWith(5, [[300, 0.95]]))).to.deep.equal([]);
    expect(countPulses(dayWith(5, [[300, 1.05]]))).to.deep.equal([310]);
  });

  it('passes over a rise that the laboratory cannot tell, however large its share', () => {
    expect(countPulses(dayWith(0.05, [[300, 0.2]]))).to.deep.equal([]);
    expect(countPulses(dayWith(0.05, [[300, 0.2]]), { leastRise: 0.1 })).to.deep.equal([310]);
  });

  it('counts a second pulse on the flank of the first only after a new low', () => {
    const day = dayWith(2, [
      [300, 4],
      [350, 3],
    ]);
    expect(countPulses(day)).to.deep.equal([310, 360]);
    expect(countPulses(day, { rise: 2 })).to.deep.equal([310]);
  });

  it('misses between rare samples what frequent ones show', () => {
    const day = dayWith(3, [
      [100, 3],
      [145, 3],
      [500, 3],
    ]);
    expect(countPulses(day, { everyMinutes: 5 })).to.have.length(3);
    expect(countPulses(day, { everyMinutes: 60 })).to.have.length(2);
  });

  it('does not count a rise that the day cuts off before its peak', () => {
    expect(countPulses(dayWith(3, [[1435, 5]]))).to.deep.equal([]);
  });
});
