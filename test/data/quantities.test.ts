// Every number has unit, spread or the reason why there is none, people, time, source, strength and dates.
import { expect } from 'chai';
import { byId } from '../../src/data/by-id.js';
import { quantities } from '../../src/data/quantities.js';
import {
  above20By6,
  above20By12,
  above20By16,
  above20By24,
  medianTo3,
  medianTo10,
  medianTo20,
} from '../../src/data/quantities/recovery.js';
import type { SourceIds } from '../../src/data/types.js';
import { quantityProblems, reviewProblems, wordProblems } from './checks.js';

describe('quantities', () => {
  it('are complete and lie inside their own spread', () => {
    expect(Object.values(quantities).flatMap(quantityProblems)).to.deep.equal([]);
  });

  it('are caught when the value leaves its spread, a part is blank or a date is wrong', () => {
    expect(quantityProblems({ ...above20By6, value: 73 })).to.have.length(1);
    expect(quantityProblems({ ...above20By6, people: ' ' })).to.have.length(1);
    expect(quantityProblems({ ...above20By6, sources: [] as unknown as SourceIds })).to.have.length(1);
    expect(quantityProblems({ ...above20By6, n: 0 })).to.have.length(1);
    expect(reviewProblems({ ...above20By6, reviewDue: '2026-11-22' })).to.have.length(1);
    expect(reviewProblems({ ...above20By6, reviewed: '22 November 2026' })).to.have.length(1);
  });

  it('speak in the words of the kit', () => {
    const words = Object.values(quantities).flatMap(({ id, unit, people, time }) =>
      wordProblems(id, `${unit} ${people} ${time}`),
    );
    expect(words).to.deep.equal([]);
  });

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
    for (const share of shares) expect(share).to.include({ n: 1549, unit: 'of 100 men' });
  });

  it('refuse two facts with one id', () => {
    expect(() => byId({ first: above20By6, second: above20By6 })).to.throw('"above-20-by-6-months"');
  });
});
