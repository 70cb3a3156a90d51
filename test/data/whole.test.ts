// The whole of the facts: enough of them, each source named once, every medicine and every way of treating complete at three
// depths, and nothing blank.
import { expect } from 'chai';
import * as facts from '../../src/data/index.js';
import type { Levelled } from '../../src/data/types.js';
import { levels } from './checks.js';

/** Every text at three depths below a value, with its path. */
function levelledIn(value: unknown, where: string): (readonly [string, Levelled])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fundamentals' in value) return [[where, value as Levelled]];
  return Object.entries(value).flatMap(([key, item]) => levelledIn(item, `${where}.${key}`));
}

describe('the whole of the facts', () => {
  it('holds at least 150 words, statements and numbers, and 60 sources', () => {
    const { glossary, claims, quantities, sources } = facts;
    const entries = [glossary, claims, quantities].flatMap((collection) => Object.keys(collection));
    expect(entries.length).to.be.at.least(150);
    expect(Object.keys(sources).length).to.be.at.least(60);
  });

  it('names each DOI once, and every DOI as one is written', () => {
    const dois = Object.values(facts.sources).flatMap(({ doi }) => (doi === undefined ? [] : [doi.toLowerCase()]));
    expect(dois.filter((doi) => !/^10\.\d{4,9}\/\S+$/.test(doi))).to.deep.equal([]);
    expect(new Set(dois).size).to.equal(dois.length);
  });

  it('leaves nothing blank at any depth', () => {
    const all = levelledIn({ ...facts }, 'facts');
    expect(all.length).to.be.above(500);
    const blank = all.filter(([, text]) => levels.some((level) => text[level].trim() === ''));
    expect(blank.map(([where]) => where)).to.deep.equal([]);
  });

  it('tells of every medicine and every way of treating all that it tells of one', () => {
    for (const collection of [facts.agents, facts.protocols]) {
      const [first, ...others] = Object.values<object>(collection).map((entry) => Object.keys(entry).sort());
      for (const keys of others) expect(keys).to.deep.equal(first);
    }
  });

  it('lets every approval expire, and nothing before its check is due', () => {
    const agents = Object.values(facts.agents).map(({ approval }) => approval);
    const protocols = Object.values(facts.protocols).map(({ approvalIn }) => approvalIn);
    for (const { reviewDue, expires } of [...agents, ...protocols]) expect(expires > reviewDue).to.equal(true);
  });
});
