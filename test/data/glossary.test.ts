// Every word is explained at three depths, once, and points at words and sources that exist.
import { expect } from 'chai';
import { glossary } from '../../src/data/glossary.js';
import type { GlossaryTerm } from '../../src/data/glossary/term.js';
import { sources } from '../../src/data/sources.js';
import { textProblems } from './checks.js';

const terms = Object.values(glossary);

function termProblems(term: GlossaryTerm): string[] {
  const problems = [...textProblems(term.id, term.meaning)];
  if (!term.term.trim()) problems.push(`${term.id}: no headword`);
  problems.push(...(term.sources ?? []).filter((id) => !(id in sources)).map((id) => `${term.id}: no source ${id}`));
  problems.push(...(term.see ?? []).filter((id) => !(id in glossary)).map((id) => `${term.id}: no word ${id}`));
  if (term.see?.includes(term.id)) problems.push(`${term.id}: points at itself`);
  return problems;
}

/** Headwords and spellings that stand for more than one entry. */
function rivals(entries: readonly GlossaryTerm[]): string[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) =>
    [entry.term, ...(entry.also ?? [])].flatMap((spelling) => {
      const word = spelling.toLowerCase();
      const owner = owners.get(word);
      owners.set(word, entry.id);
      return owner === undefined || owner === entry.id ? [] : [`${spelling}: ${owner} and ${entry.id}`];
    }),
  );
}

describe('glossary', () => {
  it('explains more than a hundred words at every depth', () => {
    expect(terms.length).to.be.above(100);
    expect(terms.flatMap(termProblems)).to.deep.equal([]);
  });

  it('is caught when a depth is blank, a source or a word is unknown, or an entry points at itself', () => {
    const [term] = terms;
    if (!term) throw new Error('the glossary is empty');
    const { see: _see, ...fine } = term;
    expect(termProblems(fine)).to.deep.equal([]);
    expect(termProblems({ ...fine, meaning: { ...fine.meaning, intermediate: ' ' } })).to.have.length(1);
    expect(termProblems({ ...fine, sources: ['nobody-1900'] })).to.have.length(1);
    expect(termProblems({ ...fine, see: ['no-such-word'] })).to.have.length(1);
    expect(termProblems({ ...fine, see: [fine.id] })).to.have.length(1);
  });

  it('gives no spelling to two entries', () => {
    expect(rivals(terms)).to.deep.equal([]);
    const [term] = terms;
    if (!term) throw new Error('the glossary is empty');
    expect(rivals([term, { ...term, id: 'other' }])).to.have.length(1 + (term.also?.length ?? 0));
  });

  it('backs a number in its Intermediate text with a source', () => {
    const figures = /\d+(?:[.,]\d+)? (?:of 100|%|days|months|weeks|ng\/dL|million)/;
    const bare = terms.filter(({ meaning, sources: cited }) => figures.test(meaning.intermediate) && !cited?.length);
    expect(bare.map(({ id }) => id)).to.deep.equal([]);
  });

  it('holds the words a reader meets', () => {
    const needed = ['lh', 'fsh', 'testosterone-inside-the-testis', 'azoospermia', 'half-life', 'depot', 'clomiphene'];
    const more = [
      'icsi',
      'tese',
      'sperm-banking',
      'contested',
      'no-study-found',
      'second-hand',
      'of-100-men',
      'restart',
    ];
    expect([...needed, ...more].filter((id) => !(id in glossary))).to.deep.equal([]);
  });
});
