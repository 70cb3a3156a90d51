// Sources as citation, BibTeX and CSL-JSON.
import { expect } from 'chai';
import { sources } from '../../../src/data/sources.js';
import type { Source } from '../../../src/data/types.js';
import { readAuthors } from '../../../src/elements/hpg-sources/citation/authors.js';
import { bibtex, bibtexFile } from '../../../src/elements/hpg-sources/citation/bibtex.js';
import { citation, citations } from '../../../src/elements/hpg-sources/citation/citation.js';
import { cslItem, cslJson } from '../../../src/elements/hpg-sources/citation/csl-json.js';
import { readLocator } from '../../../src/elements/hpg-sources/citation/locator.js';

const article: Source = {
  id: 'doe-2006',
  authors: 'Doe JA, van der Berg Q, et al.',
  title: 'hCG & LH: 50% of {all} men?',
  journal: 'J Test Res',
  year: 2006,
  locator: '107(2):351–357.e1',
  doi: '10.1000/j_182',
  pmid: '123',
  read: 'abstract',
};
const page: Source = {
  id: 'agency-2020',
  authors: 'Agency for Medicines, Department of Labels',
  title: 'A label',
  journal: 'Agency page',
  year: 2020,
  url: 'https://example.org/label_1',
  read: 'abstract',
};

describe('authors of a source', () => {
  it('are people by family name and initials, and "et al." is kept in mind', () => {
    expect(readAuthors('Doe JA, van der Berg Q, et al.')).to.deep.equal({
      names: [
        { family: 'Doe', given: 'JA' },
        { family: 'van der Berg', given: 'Q' },
      ],
      others: true,
    });
    expect(readAuthors("O'Neil J-P, Müller K")).to.deep.equal({
      names: [
        { family: "O'Neil", given: 'J-P' },
        { family: 'Müller', given: 'K' },
      ],
      others: false,
    });
  });

  it('stay whole where a body wrote it', () => {
    expect(readAuthors('T4DM Runoff investigators').names).to.deep.equal([{ literal: 'T4DM Runoff investigators' }]);
    expect(readAuthors(page.authors).names).to.deep.equal([{ literal: page.authors }]);
  });
});

describe('volume and pages of a source', () => {
  it('are read as printed', () => {
    expect(readLocator('107:351-357.e1')).to.deep.equal({ volume: '107', pages: '351-357.e1' });
    expect(readLocator('26(3):123–130')).to.deep.equal({ volume: '26', issue: '3', pages: '123-130' });
    expect(readLocator('54:e14576')).to.deep.equal({ volume: '54', pages: 'e14576' });
    expect(readLocator('14')).to.deep.equal({ volume: '14' });
    expect(readLocator()).to.deep.equal({});
    expect(readLocator('abstract MP89-06, poster')).to.deep.equal({});
  });
});

describe('a citation', () => {
  it('is one line with every address', () => {
    expect(citation(article)).to.equal(
      'Doe JA, van der Berg Q, et al. hCG & LH: 50% of {all} men? J Test Res. 2006;107(2):351-357.e1. doi:10.1000/j_182 PMID: 123',
    );
    expect(citation(page)).to.equal(
      'Agency for Medicines, Department of Labels. A label. Agency page. 2020. Available from: https://example.org/label_1',
    );
  });
});

describe('BibTeX', () => {
  it('keeps capitals, escapes what is special, and leaves addresses as they are', () => {
    expect(bibtex(article)).to.equal(
      [
        '@article{doe2006,',
        '  author = {Doe, J A and van der Berg, Q and others},',
        '  title = {{hCG \\& LH: 50\\% of \\{all\\} men?}},',
        '  journal = {J Test Res},',
        '  year = {2006},',
        '  volume = {107},',
        '  number = {2},',
        '  pages = {351--357.e1},',
        '  doi = {10.1000/j_182},',
        '  pmid = {123},',
        '}',
      ].join('\n'),
    );
    expect(bibtex(page))
      .to.contain('@misc{agency2020,')
      .and.contain('author = {{Agency for Medicines, Department of Labels}}');
  });

  it('has one key and balanced braces for each source of the kit', () => {
    const entries = Object.values(sources).map(bibtex);
    const keys = entries.map((entry) => /^@\w+\{([^,]+),/.exec(entry)?.[1]);
    expect(new Set(keys).size).to.equal(entries.length);
    for (const entry of entries) {
      const plain = entry.replace(/\\[{}]/g, '');
      expect(plain.split('{').length, entry).to.equal(plain.split('}').length);
    }
    expect(bibtexFile(Object.values(sources)).match(/^@/gm)).to.have.length(entries.length);
  });
});

describe('CSL-JSON', () => {
  it('gives what reference managers read, and a shortened list as such', () => {
    expect(cslItem(article)).to.deep.equal({
      id: 'doe-2006',
      type: 'article-journal',
      title: 'hCG & LH: 50% of {all} men?',
      author: [{ family: 'Doe', given: 'JA' }, { family: 'van der Berg', given: 'Q' }, { literal: 'et al.' }],
      'container-title': 'J Test Res',
      issued: { 'date-parts': [[2006]] },
      volume: '107',
      issue: '2',
      page: '351-357.e1',
      DOI: '10.1000/j_182',
      PMID: '123',
    });
    expect(cslItem(page)['type']).to.equal('webpage');
  });

  it('can be read back for every source of the kit', () => {
    const items = JSON.parse(cslJson(Object.values(sources))) as { id: string; author: unknown[] }[];
    expect(items.map(({ id }) => id)).to.deep.equal(Object.keys(sources));
    expect(items.filter(({ author }) => author.length === 0)).to.deep.equal([]);
  });
});

describe('a list of citations', () => {
  it('has a line for each source', () => {
    expect(citations(Object.values(sources)).trimEnd().split('\n')).to.have.length(Object.keys(sources).length);
  });
});
