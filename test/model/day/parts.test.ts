// The parts that a day is made of: when pulses come, and what one pulse does.
import { expect } from 'chai';
import { afterPulses, dayOf } from '../../../src/model/day/day-axis.js';
import { dosedPulses, nasalDoses } from '../../../src/model/day/doses.js';
import { ownPulses } from '../../../src/model/day/own-pulses.js';
import { randomOf } from '../../../src/model/random.js';
import { course } from '../support.js';
import { mean, spread } from './support.js';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const intervals = (minutes: readonly number[]) => minutes.slice(1).map((minute, index) => minute - minutes[index]!);
const peakAt = (column: Float64Array) => column.indexOf(Math.max(...column));

describe('the pulses of one’s own', () => {
  const drives = [0.05, 0.3, 1, 2.8];

  it('carry the drive: their number times their size follows it', () => {
    for (const drive of drives) {
      const sums = seeds.map((seed) => ownPulses(drive, randomOf(seed)).reduce((sum, { size }) => sum + size, 0));
      const days = (1440 + 720) / 1440;
      expect(mean(sums) / days / (1440 / 95), `drive ${drive}`).to.be.within(0.95 * drive, 1.05 * drive);
    }
  });

  it('are rarer and smaller the weaker the drive', () => {
    const counts = drives.map((drive) => mean(seeds.map((seed) => ownPulses(drive, randomOf(seed)).length)));
    const sizes = drives.map((drive) =>
      mean(seeds.flatMap((seed) => ownPulses(drive, randomOf(seed)).map(({ size }) => size))),
    );
    for (let i = 1; i < drives.length; i++) {
      expect(counts[i]).to.be.above(counts[i - 1]!);
      expect(sizes[i]).to.be.above(sizes[i - 1]!);
    }
  });

  it('of a man on clomiphene come a third more often and twice as large, as measured in men', () => {
    // 3.2 to 4.3 pulses in 6 hours and 28 to 58 ng/mL: 1.34 and 2.07 times; the drive is the product.
    const often = (drive: number) => mean(seeds.map((seed) => ownPulses(drive, randomOf(seed)).length));
    expect(often(1.34 * 2.07) / often(1)).to.be.within(1.2, 1.45);
  });

  it('keep their distance, with a spread of 30 to 50 % around the mean interval', () => {
    const all = seeds.flatMap((seed) => intervals(ownPulses(1, randomOf(seed)).map(({ minute }) => minute)));
    expect(Math.min(...all)).to.be.at.least(39);
    expect(mean(all)).to.be.closeTo(95, 2.5);
    expect(spread(all) / mean(all)).to.be.within(0.3, 0.5);
  });
});

describe('one pulse', () => {
  it('of a usual size peaks at 1', () => {
    const { gnrh } = afterPulses([{ minute: 600, size: 1 }], []);
    expect(Math.max(...gnrh)).to.be.closeTo(1, 1e-12);
  });

  it('of GnRH under the skin peaks after 5 to 15 minutes and halves in 24', () => {
    const gnrh = dayOf(afterPulses([], [{ minute: 600, size: 1 }]).gnrh);
    expect(peakAt(gnrh) - 600).to.be.within(5, 15);
    expect(gnrh[684]! / gnrh[660]!).to.be.closeTo(0.5, 0.001);
  });

  it('brings as much GnRH and LH whether one’s own or given', () => {
    const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
    const basal = sum(afterPulses([], []).lh);
    const own = afterPulses([{ minute: 0, size: 1 }], []);
    const given = afterPulses([], [{ minute: 0, size: 1 }]);
    expect(sum(given.gnrh) / sum(own.gnrh)).to.be.closeTo(1, 1e-6);
    expect((sum(given.lh) - basal) / (sum(own.lh) - basal)).to.be.closeTo(1, 0.01);
  });

  it('raises LH to its peak in a quarter of an hour, and LH then falls by half within one to two hours', () => {
    const { lh } = afterPulses([{ minute: 600, size: 1 }], []);
    const day = dayOf(lh).map((value) => value - lh[0]!);
    const peak = peakAt(day);
    expect(peak - 600).to.be.within(8, 17);
    const half = day.findIndex((value, minute) => minute > peak && value < day[peak]! / 2);
    expect(half - peak).to.be.within(30, 90);
  });
});

describe('doses within the day', () => {
  it('fall on their very minute', () => {
    const pump = course('gonadorelin', 10, 0.0625, 3, 100);
    const today = dosedPulses([pump], 50).filter(({ minute }) => minute >= 0);
    expect(today.map(({ minute }) => minute)).to.deep.equal(Array.from({ length: 16 }, (_, index) => 90 * index));
    expect(today.every(({ source, size }) => source === 'pump' && Math.abs(size - 1) < 1e-9)).to.equal(true);
    const early = course('gonadorelin', 10, 0.1, 50.25, 50.45);
    expect(dosedPulses([early], 50).map(({ minute }) => minute)).to.deep.equal([360, 504, 648]);
  });

  it('come on no day outside the course, and not between injections', () => {
    const injections = course('gonadorelin', 100, 3.5, 0, 28);
    const days = Array.from({ length: 40 }, (_, day) =>
      dosedPulses([injections], day).filter(({ minute }) => minute >= 0),
    );
    const minutes = days.flatMap((pulses, day) => pulses.map(({ minute }) => day * 1440 + minute));
    expect(minutes).to.deep.equal(Array.from({ length: 9 }, (_, index) => index * 5040));
    expect(days.flat().every(({ source }) => source === 'injection')).to.equal(true);
  });

  it('are the larger the larger the dose, but level off', () => {
    const size = (dose: number) => dosedPulses([course('gonadorelin', dose, 1)], 5)[0]!.size;
    expect(size(20)).to.be.above(size(10));
    expect(size(500)).to.be.below(1.5);
  });

  it('into the nose are left out where other testosterone is given too', () => {
    const nasal = course('testosterone-nasal', 11, 0.5);
    expect(nasalDoses([nasal], 5).filter(({ minute }) => minute >= 0)).to.have.length(2);
    expect(nasalDoses([nasal, course('testosterone-gel', 50, 1)], 5)).to.deep.equal([]);
    expect(nasalDoses([nasal, course('hcg', 500, 2)], 5)).to.have.length.above(0);
  });
});
