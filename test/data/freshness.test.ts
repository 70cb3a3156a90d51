// An entry is current up to its due date, due after it, and expired after its last date; the day is always passed in.
import { expect } from 'chai';
import { freshness, freshnessOfAll } from '../../src/data/freshness.js';
import { quantities } from '../../src/data/quantities.js';

const entry = { reviewDue: '2027-11-22', expires: '2029-11-22' } as const;

describe('freshness', () => {
  it('is current up to and on the day of the next check', () => {
    expect(freshness(entry, '2026-11-22')).to.equal('current');
    expect(freshness(entry, '2027-11-22')).to.equal('current');
  });

  it('is due from the day after', () => {
    expect(freshness(entry, '2027-11-23')).to.equal('due');
    expect(freshness(entry, '2029-11-22')).to.equal('due');
  });

  it('is expired from the day after the last', () => {
    expect(freshness(entry, '2029-11-23')).to.equal('expired');
  });

  it('never expires where no last day is given', () => {
    expect(freshness({ reviewDue: '2027-11-22' }, '2099-01-01')).to.equal('due');
  });

  it('reads the day of an ISO time and refuses anything else', () => {
    expect(freshness(entry, '2027-11-23T08:00:00.000Z')).to.equal('due');
    expect(() => freshness(entry, '23.11.2027')).to.throw(RangeError, '"23.11.2027"');
  });

  it('of several entries is the worst of them', () => {
    const fresh = { reviewDue: '2030-01-01' } as const;
    expect(freshnessOfAll([], '2028-01-01')).to.equal('current');
    expect(freshnessOfAll([fresh, entry, fresh], '2028-01-01')).to.equal('due');
    expect(freshnessOfAll([entry, fresh], '2029-12-01')).to.equal('expired');
  });

  it('of the published numbers is current on the day they were checked', () => {
    expect(freshnessOfAll(Object.values(quantities), '2026-11-22')).to.equal('current');
  });
});
