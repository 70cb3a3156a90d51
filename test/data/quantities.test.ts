// What is printed of a published number: of 100, with an interval where one follows from the count.
import { expect } from 'chai';
import { byId } from '../../src/data/by-id.js';
import { azoospermicBesideHcg, ittHcg125 } from '../../src/data/quantities/hcg.js';
import {
  above20By6,
  above20By12,
  above20By16,
  above20By24,
  medianTo3,
  medianTo10,
  medianTo20,
} from '../../src/data/quantities/recovery.js';
import { motileAbove5By12 } from '../../src/data/quantities/recovery-with-drugs.js';
import { perHundred, shown, wilson95 } from '../../src/data/quantities/shown.js';

describe('quantities', () => {
  it('hold the pooled recovery of 1,549 men as printed', () => {
    const shares = [above20By6, above20By12, above20By16, above20By24];
    expect(shares.map((share) => share.value)).to.deep.equal([67, 90, 96, 100]);
    expect(
      [above20By6, above20By12, above20By16].map(({ spread }) =>
        spread.kind === 'interval' ? [spread.low, spread.high] : [],
      ),
    ).to.deep.equal([
      [61, 72],
      [85, 93],
      [92, 98],
    ]);
    expect([medianTo3, medianTo10, medianTo20].map(({ value }) => value)).to.deep.equal([2.5, 3, 3.4]);
    for (const share of shares) expect(share).to.include({ kind: 'share', n: 1549, unit: 'of 100 men' });
  });

  it('refuse two facts with one id', () => {
    expect(() => byId({ first: above20By6, second: above20By6 })).to.throw('"above-20-by-6-months"');
  });
});

describe('a count', () => {
  it('is shown of 100, with the count itself beside it and an interval from it', () => {
    const { value, unit, n, spread } = shown(motileAbove5By12);
    expect(value).to.be.closeTo(69.7, 0.05);
    expect(unit).to.equal('of 100 men (46 of 66)');
    expect(n).to.equal(66);
    if (spread.kind === 'unknown') throw new Error('no interval');
    // Wilson 95 % interval of 46 of 66, as worked out by hand.
    expect(spread.low).to.be.closeTo(57.8, 0.1);
    expect(spread.high).to.be.closeTo(79.4, 0.1);
  });

  it('of nobody is not shown as certain', () => {
    expect(perHundred(azoospermicBesideHcg)).to.equal(0);
    const { low, high } = wilson95(0, 26);
    expect(low).to.equal(0);
    expect(high).to.be.closeTo(12.9, 0.1);
  });

  it('of everybody is not shown as certain either', () => {
    const { low, high } = wilson95(26, 26);
    expect(low).to.be.closeTo(87.1, 0.1);
    expect(high).to.be.closeTo(100, 1e-9);
  });
});

describe('a share and a measure', () => {
  it('are shown as published', () => {
    expect(shown(above20By6)).to.deep.equal({
      value: 67,
      unit: 'of 100 men',
      n: 1549,
      spread: { kind: 'interval', low: 61, high: 72 },
    });
  });

  it('do not make up a number of people', () => {
    expect(shown(ittHcg125).n).to.equal(undefined);
  });
});
