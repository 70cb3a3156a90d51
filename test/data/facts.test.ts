// Every fact of the kit keeps the rules of the evidence: whole numbers, sources that can be opened, calm words.
import { expect } from 'chai';
import { check } from '../../.config/evidence/check.js';
import type { Facts } from '../../.config/evidence/facts.js';
import * as data from '../../src/data/index.js';
import { syllables } from './reading-grade.js';

const { sources, quantities, claims, comparisons, glossary } = data;

describe('the facts of the kit', () => {
  it('break no rule', () => {
    const facts: Facts = { ...data };
    // The grade is the library's to tell: test/node reads it off the build.
    const complaints = check(facts, {}, syllables).filter(({ rule }) => rule !== 'reading grade');
    expect(complaints.map(({ rule, where, says }) => `${rule}: ${where}: ${says}`)).to.deep.equal([]);
  });

  it('are many: 150 words, statements and numbers, and 60 sources, at the least', () => {
    const entries = [glossary, claims, quantities, comparisons].map((collection) => Object.keys(collection).length);
    expect(entries.reduce((sum, count) => sum + count, 0)).to.be.at.least(150);
    expect(Object.keys(sources).length).to.be.at.least(60);
  });

  it('give every glossary word a headword of its own', () => {
    const heads = Object.values(glossary).map((term) => term.term.toLowerCase());
    expect(new Set(heads).size).to.equal(heads.length);
  });
});
