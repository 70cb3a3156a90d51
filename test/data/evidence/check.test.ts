// The check of the evidence lets sound facts pass and stops each error that is planted in them.
import { expect } from 'chai';
import { check } from '../../../.config/evidence/check.js';
import type { Facts } from '../../../.config/evidence/facts.js';
import {
  comparison,
  dates,
  estimated,
  level,
  release,
  sound,
  treated,
  untreated,
  withClaim,
  withComparison,
  withQuantity,
  withSource,
} from './planted.js';

/** Syllables about as a reader counts them; the check proper has a library for it. */
const beats = (word: string): number => word.match(/[aeiouy]+/gi)?.length ?? 1;

/** What the check says, without the place. */
const complaints = (facts: Facts, messages: Readonly<Record<string, unknown>> = {}): string[] =>
  check(facts, { planted: messages }, beats).map(({ rule, says }) => `${rule}: ${says}`);

const told = (words: string): object => ({
  text: { fundamentals: words, intermediate: words, academic: words },
});

/** The same complaint at each of the three depths. */
const thrice = (says: string): string[] => [says, says, says];

const without = (entry: object, key: string): object =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));

describe('the check of the evidence', () => {
  it('has nothing to say against sound facts', () => {
    expect(complaints(sound)).to.deep.equal([]);
  });

  describe('of numbers', () => {
    it('stops a count without a denominator', () => {
      expect(complaints(withQuantity(without(treated, 'of')))).to.deep.equal(['number: its denominator is undefined']);
      expect(complaints(withQuantity({ ...treated, of: 0 }))).to.deep.equal(['number: its denominator is 0']);
      expect(complaints(withQuantity({ ...treated, x: 70 }))).to.deep.equal(['number: 70 of 66 is no count']);
    });

    it('stops a number that does not say how many people, or that nobody says', () => {
      expect(complaints(withQuantity(without(level, 'n')))).to.deep.equal(['number: how many people: undefined']);
      expect(complaints(withQuantity({ ...level, n: 12.5 }))).to.deep.equal(['number: how many people: 12.5']);
    });

    it('stops a number without unit, people, time, spread or source', () => {
      for (const part of ['unit', 'people', 'time']) {
        expect(complaints(withQuantity({ ...level, [part]: ' ' })), part).to.include(`number: ${part} is blank`);
      }
      expect(complaints(withQuantity(without(level, 'spread')))).to.deep.equal([
        'number: has neither a spread nor the word for why',
      ]);
      expect(complaints(withQuantity({ ...level, sources: [] }))).to.include('number: no source');
    });

    it('stops a number that does not say what was counted, or says it by an id', () => {
      expect(complaints(withQuantity(without(level, 'what')))).to.include('number: what is blank');
      expect(complaints(withQuantity({ ...level, what: 'weeks-back-to-20' }))).to.deep.equal([
        'number: what: opens with a small letter or a digit',
      ]);
      expect(complaints(withQuantity({ ...level, what: 'Men '.repeat(30).trim() }))).to.deep.equal([
        'number: what: longer than a title',
      ]);
    });

    it('stops a number outside its own spread', () => {
      expect(complaints(withQuantity({ ...estimated, value: 73 }))).to.deep.equal([
        'number: 73 is not between 61 and 72',
      ]);
    });

    it('stops a share of few people whose count follows from it', () => {
      expect(complaints(withQuantity({ ...estimated, value: 64.8, n: 54, spread: level.spread }))).to.deep.equal([
        'number: 64.8 of 100 of 54 is the count 35 of 54',
      ]);
    });

    it('stops a share of people and a relative risk that pass for measures', () => {
      expect(complaints(withQuantity({ ...level, unit: 'of 50 men' }))).to.have.length(1);
      expect(complaints(withQuantity({ ...level, unit: '% of men' }))).to.have.length(1);
      expect(complaints(withQuantity({ ...level, unit: 'times as likely' }))).to.have.length(1);
      expect(complaints(withQuantity({ ...level, unit: 'odds ratio 1 to 3' }))).to.include(
        'number: "odds ratio 1 to 3" is a relative risk: enter both groups and compare them',
      );
    });

    it('reads numbers inside other entries, and stops two of one id', () => {
      const inside = { ...sound, agents: { shot: { id: 'shot', ...dates, numbers: [{ ...level, n: 0 }] } } };
      expect(complaints(inside)).to.deep.equal([
        'number: how many people: 0',
        'number: another number has the id "level"',
      ]);
    });

    it('stops people who are named by pointing at another entry', () => {
      expect(complaints(withQuantity({ ...level, people: 'the same men' }))).to.deep.equal([
        'number: people: does not stand alone',
      ]);
    });
  });

  describe('of sources', () => {
    it('stops an unknown id', () => {
      expect(complaints(withClaim({ sources: ['nobody-1999'] }))).to.deep.equal([
        'unknown source: no source has the id "nobody-1999"',
      ]);
    });

    it('stops a source without DOI, PMID or address', () => {
      expect(complaints(withSource({ doi: undefined }))).to.deep.equal(['source: has no DOI, PMID or address']);
    });

    it('stops an address of the wrong form', () => {
      expect(complaints(withSource({ doi: '11.1000/x' }))).to.deep.equal(['source: "11.1000/x" is not a DOI']);
      expect(complaints(withSource({ doi: undefined, pmid: 'PMC123' }))).to.have.length(1);
      expect(complaints(withSource({ doi: undefined, url: 'example.org' }))).to.have.length(1);
      expect(complaints(withSource({ doi: undefined, url: 'https://doi.org/10.1000/x' }))).to.have.length(1);
    });

    it('stops a DOI that is there twice, however it is written', () => {
      expect(complaints(withSource({ doi: '10.1000/STUDY' }))).to.deep.equal([
        'source: 10.1000/study is also in paper-2000',
      ]);
    });

    it('stops a source that nothing cites', () => {
      const facts = {
        ...sound,
        sources: { ...sound.sources, idle: { ...release, id: 'idle', url: 'https://a.org/b' } },
      };
      expect(complaints(facts)).to.deep.equal(['idle source: nothing cites it']);
    });

    it('stops a strength without a source, unless none was found', () => {
      expect(complaints(withClaim({ sources: [] }))).to.deep.equal(['no source: is "controlled" without a source']);
      expect(complaints(withClaim({ sources: [], strength: 'none-found' }))).to.deep.equal([]);
    });

    it('stops what is known only second-hand and shown as established, whatever the study', () => {
      const retold = { sources: ['release-2001'], strength: 'randomised' };
      for (const strength of ['randomised', 'uncontrolled', 'expert', 'contested']) {
        expect(complaints(withClaim({ ...retold, strength }))).to.deep.equal([
          `second hand: is "${strength}", but every source of it was read second-hand`,
        ]);
      }
      expect(complaints(withClaim({ ...retold, strength: 'none-found' }))).to.deep.equal([]);
      expect(complaints(withClaim({ ...retold, secondHand: true }))).to.deep.equal([]);
      expect(complaints(withClaim({ secondHand: true }))).to.deep.equal([
        'second hand: says second-hand, but a source of it was read',
      ]);
    });
  });

  it('leaves second-hand replays to their table, which prints what was read', () => {
    const trials = [{ id: 'replayed', strength: 'randomised', source: 'release-2001' }];
    expect(complaints({ ...sound, trials })).to.deep.equal([]);
  });

  describe('of comparisons', () => {
    it('stops a denominator of its own in the words', () => {
      expect(complaints(withComparison(told('5 of 60 against 46 of 66.')))).to.deep.equal(
        ['fundamentals', 'intermediate', 'academic'].map(
          (depth) => `comparison: ${depth}: tells of 60 and 66 beside 100`,
        ),
      );
    });

    it('stops shares that are told of another denominator than the comparison', () => {
      const [first] = comparison.groups;
      const groups = [first, { ...first, quantity: estimated }];
      expect(complaints(withComparison({ groups, per: 1000, ...told('More.') }))).to.deep.equal([
        'comparison: estimated is told of 100, the comparison of 1000',
      ]);
    });

    it('stops groups that were counted after different times', () => {
      const late = { ...untreated, id: 'late', time: '12 months' };
      const facts = withComparison({ groups: [{ ...comparison.groups[0], quantity: late }, comparison.groups[1]] });
      expect(complaints({ ...facts, quantities: { ...facts.quantities, late } })).to.deep.equal([
        'comparison: late was seen after "12 months", not "6 months"',
      ]);
    });

    it('stops a comparison of one group', () => {
      expect(complaints(withComparison({ groups: [comparison.groups[0]] }))).to.deep.equal([
        'comparison: compares fewer than two groups',
      ]);
    });
  });

  describe('of risks in words', () => {
    it('stops "1 in 10"', () => {
      expect(complaints(withClaim(told('It strikes 1 in 10 men.')))).to.deep.equal(
        thrice('risk: "1 in 10": write x of N, or of 100'),
      );
      expect(complaints(withClaim(told('It strikes one in ten.')))).to.have.length(3);
      expect(complaints(withClaim(told('A dose of 1 in the morning.')))).to.deep.equal([]);
    });

    it('stops a relative risk without both absolute numbers', () => {
      for (const words of [
        'Sperm are twice as likely to return.',
        'It doubles the risk.',
        'The risk was reduced by 40 %.',
        'They had 30 % lower odds.',
        'The odds ratio was 1.64.',
      ]) {
        expect(complaints(withClaim(told(words))), words).to.have.length(3);
      }
      expect(complaints(withClaim(told('It doubles the risk, from 5 of 100 men to 10 of 100.')))).to.deep.equal([]);
    });

    it('stops a percentage that is typed beside its count, or does not follow from it', () => {
      expect(complaints(withClaim(told('Sperm came back in 46 of 66 men (70 %).')))).to.have.length(3);
      expect(complaints(withClaim(told('Sperm came back in 72 of 100 (46 of 66).')))).to.have.length(3);
      expect(complaints(withClaim(told('Sperm came back in 70 of 100 (46 of 66).')))).to.deep.equal([]);
    });
  });

  describe('of words', () => {
    it('stops advice, shame and marketing', () => {
      for (const words of [
        'You should ask.',
        'It is safe.',
        'A resounding yes.',
        'It boosts sperm.',
        'It is his failure of a man.',
      ]) {
        expect(complaints(withClaim(told(words))), words).to.have.length(3);
      }
    });

    it('stops advice in a comparison, but lets a guideline be told', () => {
      expect(complaints(withComparison(told('The second is the preferred one.')))).to.have.length(3);
      expect(complaints(withClaim(told('The second is the preferred one.')))).to.deep.equal([]);
      expect(complaints(withComparison(told('A guideline recommends the second.')))).to.deep.equal([]);
      expect(complaints(withComparison(told('Pick the best.')))).to.have.length(3);
    });

    it('lets the words of others stand in quotation marks', () => {
      expect(complaints(withClaim(told('Some fear a “crash”.')))).to.deep.equal([]);
      expect(complaints(withClaim(told('Some fear a crash.')))).to.have.length(3);
    });

    it('stops a depth that is empty or missing', () => {
      const fine = { fundamentals: 'A', intermediate: 'B', academic: 'C' };
      expect(complaints(withClaim({ text: { ...fine, academic: ' ' } }))).to.deep.equal(['blank: is empty']);
      expect(complaints(withClaim({ text: { fundamentals: 'A', intermediate: 'B' } }))).to.deep.equal([
        'blank: is empty',
      ]);
    });
  });

  describe('of dates', () => {
    it('stops a date that is missing, no day, or out of order', () => {
      expect(complaints(withClaim({ reviewDue: undefined }))).to.deep.equal(['dates: reviewDue is missing']);
      expect(complaints(withClaim({ reviewed: '2026-02-30' }))).to.deep.equal([
        'dates: reviewed is "2026-02-30", not a day',
      ]);
      expect(complaints(withClaim({ reviewDue: '2026-11-22' }))).to.deep.equal([
        'dates: the next review is due before the last was done',
      ]);
      expect(complaints(withClaim({ expires: '2027-01-01' }))).to.deep.equal([
        'dates: it expires before its review is due',
      ]);
    });

    it('stops an entry of any kind without dates', () => {
      const undated = { id: 'undated' };
      for (const collection of ['agents', 'protocols', 'myths', 'markers'] as const) {
        expect(complaints({ ...sound, [collection]: { undated } }), collection).to.deep.equal([
          'dates: reviewed is missing',
          'dates: reviewDue is missing',
        ]);
      }
      const glossary = { ...(sound['glossary'] as object), undated: { id: 'undated', term: 'word' } };
      expect(complaints({ ...sound, glossary })).to.have.length(2);
      expect(complaints({ ...sound, stages: [undated], care: { options: [undated] } })).to.have.length(4);
    });

    it('stops an approval, and a number out of labels, that never expires', () => {
      const never = 'dates: agencies decide on it, but it does not expire';
      const expires = '2028-11-22';
      const agent = (more: object) => ({ shot: { id: 'shot', ...dates, approval: { ...dates, ...more } } });
      expect(complaints({ ...sound, agents: agent({}) })).to.deep.equal([never]);
      expect(complaints({ ...sound, agents: agent({ expires }) })).to.deep.equal([]);
      const labelled = withSource({ journal: 'US label, copy' });
      const fromLabel = (more: object): Facts => ({
        ...labelled,
        quantities: { ...labelled.quantities, half: { ...level, id: 'half', sources: ['planted'], ...more } },
      });
      expect(complaints(fromLabel({}))).to.deep.equal([never]);
      expect(complaints(fromLabel({ expires }))).to.deep.equal([]);
    });
  });

  describe('of ids', () => {
    it('stops an entry under another id, and an id that names nothing', () => {
      const stages = [
        { id: 'first', ...dates, quantities: ['nothing'] },
        { id: 'first', ...dates, quantities: ['level'] },
      ];
      expect(complaints({ ...sound, stages })).to.deep.equal([
        'id: is there twice',
        'reference: quantities have no "nothing"',
      ]);
      expect(complaints({ ...sound, quantities: { ...sound.quantities, other: level } })).to.include(
        'id: its id is "level"',
      );
    });
  });

  describe('of reading grade', () => {
    const scholarly =
      'Exogenous androgenic supplementation substantially diminishes gonadotropin secretion, consequently compromising spermatogenic continuity.';

    it('stops Fundamentals that is written for grade 12 and above', () => {
      const text = { fundamentals: scholarly, intermediate: scholarly, academic: scholarly };
      const [only, ...more] = complaints(withClaim({ text }));
      expect(only).to.match(/^reading grade: grade \d\d\.\d, over 8: Exogenous/);
      expect(more).to.deep.equal([]);
    });

    it('reads the messages of the elements too, whatever values they take', () => {
      const plain = 'The signal falls.';
      const messages = {
        fixed: scholarly,
        levelled: { fundamentals: () => scholarly, intermediate: plain, academic: scholarly },
        turning: (v: { up: boolean }) => (v.up ? plain : scholarly),
      };
      expect(complaints(sound, messages)).to.have.length(3);
    });

    it('stops a word on the list of known words that nothing explains', () => {
      const glossary = { words: { id: 'words', term: 'LH', ...dates } };
      const unexplained = complaints({ ...sound, glossary });
      expect(unexplained).to.include('known word: stands in no glossary entry and no name of a medicine');
    });
  });
});
