// What every fact carries: freshness against a day that is passed in, words of the site, loading, quantities in words.
import { expect } from 'chai';
import { quantities } from '../../../src/data/quantities.js';
import type { Quantity } from '../../../src/data/types.js';
import { dayWords, overdueWords } from '../../../src/internal/evidence/notes.template.js';
import { OnDemand } from '../../../src/internal/evidence/on-demand.js';
import { overdueAmong } from '../../../src/internal/evidence/overdue.js';
import { isDay, pageDate } from '../../../src/internal/evidence/page-date.js';
import { quantityName, quantityWords } from '../../../src/internal/evidence/quantity-words.js';
import { siteWords } from '../../../src/internal/evidence/site-words.js';
import { sourceName } from '../../../src/internal/evidence/source-name.js';
import { english, Voice } from '../../../src/text/index.js';

const voice = new Voice(english, 'intermediate', 'conventional');
const dated = (reviewDue: `${number}-${number}-${number}`, expires?: `${number}-${number}-${number}`) => ({
  reviewed: '2026-11-22' as const,
  reviewDue,
  ...(expires ? { expires } : {}),
});

const share: Quantity = {
  kind: 'share',
  id: 'itt-at-work',
  what: 'Men back above 20 million sperm per mL',
  value: 67,
  unit: 'of 100 men',
  spread: { kind: 'interval', low: 61, high: 72 },
  people: 'healthy men',
  n: 1549,
  time: '6 months after stopping',
  sources: ['liu-2006'],
  strength: 'uncontrolled',
  ...dated('2027-11-22'),
};

describe('facts that are due for a check', () => {
  const facts = [dated('2027-11-22', '2028-11-22'), dated('2027-01-01'), dated('2030-01-01')];

  it('are not spoken of while all of them are current', () => {
    expect(overdueAmong(facts, '2026-12-31')).to.equal(undefined);
    expect(overdueWords(voice, facts, '2026-12-31')).to.equal('');
    expect(overdueAmong([], '2099-01-01')).to.equal(undefined);
  });

  it('are counted, with the dates of the longest overdue', () => {
    expect(overdueAmong(facts, '2027-06-01')).to.deep.equal({
      due: 1,
      expired: 0,
      of: 3,
      reviewed: '2026-11-22',
      reviewDue: '2027-01-01',
    });
    expect(overdueWords(voice, facts, '2027-06-01'))
      .to.contain('1 of 3 facts')
      .and.contain('January 1, 2027');
  });

  it('are said to be too old once they have expired', () => {
    expect(overdueAmong(facts, '2028-11-23')?.expired).to.equal(1);
    expect(overdueWords(voice, facts, '2028-11-23')).to.contain('1 of them are too old to be shown');
    expect(overdueWords(voice, facts, '2028-11-22')).not.to.contain('too old');
  });

  it('are held against the day where the page is read', () => {
    expect(pageDate(new Date(2031, 0, 5, 23, 59))).to.equal('2031-01-05');
    expect(isDay(pageDate())).to.equal(true);
  });
});

describe('a day', () => {
  it('is written year first and exists', () => {
    expect(isDay('2026-11-22')).to.equal(true);
    expect(['2026-2-1', '22.11.2026', '2026-02-30', 'soon', ''].filter(isDay)).to.deep.equal([]);
  });

  it('is written as the language has it', () => {
    expect(dayWords(voice, '2026-11-22')).to.equal('November 22, 2026');
  });
});

describe('words of the site', () => {
  const own = 'LH pulses come about every 95 minutes in 1,549 men.';

  it('are the kit’s own where the site says nothing, or the same', () => {
    expect(siteWords(undefined, 'pulse', own)).to.deep.equal({ words: own });
    expect(siteWords({ lh: 'x' }, 'pulse', own)).to.deep.equal({ words: own });
    expect(siteWords({ pulse: own }, 'pulse', own)).to.deep.equal({ words: own });
  });

  it('replace words, and keep numbers however they are grouped', () => {
    const words = 'In 1549 men a pulse comes every 95 minutes or so.';
    expect(siteWords({ pulse: words }, 'pulse', own)).to.deep.equal({ words, bySite: 'words' });
    expect(siteWords({ pulse: 'Often.' }, 'pulse', own).bySite).to.equal('words');
  });

  it('are marked where they state a number that the kit does not', () => {
    for (const words of ['Every 96 minutes.', 'Every 9.5 minutes.', 'In 15 men, every 95 minutes.']) {
      expect(siteWords({ pulse: words }, 'pulse', own).bySite, words).to.equal('number');
    }
  });
});

describe('a published number in words', () => {
  it('leaves nothing out', () => {
    expect(quantityWords(voice, share)).to.equal(
      '67 of 100 men (61 to 72, interval as published), 6 months after stopping; healthy men; 1,549 people',
    );
  });

  it('says why there is no spread, and gives a count with its share', () => {
    const count: Quantity = {
      ...share,
      kind: 'count',
      x: 12,
      of: 13,
      unit: 'men still had sperm',
      spread: { kind: 'wilson95' },
    };
    expect(quantityWords(voice, count)).to.contain('of 100 men still had sperm, 12 of 13').and.contain('95 % interval');
    const bare: Quantity = { ...share, spread: { kind: 'unknown', why: 'not-read' } };
    expect(quantityWords(voice, bare)).to.contain('(no spread in what was read)');
  });

  it('is named by what was counted, never by its id', () => {
    expect(quantityName(voice, share)).to.equal('Men back above 20 million sperm per mL');
    const names = Object.values(quantities).map((quantity) => quantityName(voice, quantity));
    expect(names.filter((name) => name.trim() === '' || /^[a-z]|-(?!lived|like|made|way)/.test(name))).to.deep.equal(
      [],
    );
  });
});

describe('a source in two words', () => {
  it('is its first author, or the body, and the year', () => {
    expect(sourceName({ authors: 'Liu PY, Swerdloff RS, et al.', year: 2006 })).to.equal('Liu 2006');
    expect(sourceName({ authors: 'Conners W et al., reported by UroToday', year: 2017 })).to.equal('Conners 2017');
    expect(sourceName({ authors: 'T4DM Runoff investigators', year: 2020 })).to.equal('T4DM Runoff investigators 2020');
  });
});

describe('facts on demand', () => {
  const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };

  it('are fetched once, however often they are asked for', async () => {
    let asked = 0;
    const facts = new OnDemand(
      host,
      () => Promise.resolve(++asked),
      () => expect.fail(),
    );
    expect([facts.state, facts.value]).to.deep.equal(['not-asked', undefined]);
    await Promise.all([facts.load(), facts.load()]);
    await facts.load();
    expect([facts.state, facts.value]).to.deep.equal(['ready', 1]);
  });

  it('are asked for again after a failure, which is told', async () => {
    let asked = 0;
    const failures: unknown[] = [];
    const fetch = (): Promise<string> =>
      ++asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('x');
    const facts = new OnDemand(host, fetch, (error) => failures.push(error));
    await facts.load();
    expect([facts.state, facts.value, failures.length]).to.deep.equal(['failed', undefined, 1]);
    await facts.load();
    expect([facts.state, facts.value, failures.length]).to.deep.equal(['ready', 'x', 1]);
  });
});
