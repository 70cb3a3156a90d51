// What is often said stands in quotation marks beside what is known, with its source, and shames nobody.
import { expect } from 'chai';
import { dateComplaints } from '../../.config/evidence/rules/date-rules.js';
import { myths, type Myth } from '../../src/data/myths.js';
import { sources } from '../../src/data/sources.js';
import { levels, textProblems } from './checks.js';

const all = Object.values(myths);
const blame = /\b(?:stupid|lazy|greedy|gullible|fool\w*|liars?|naive|cheat\w*)\b/i;

function mythProblems(myth: Myth): string[] {
  const problems = [...dateComplaints({ ...myth }), ...textProblems(`${myth.id} known`, myth.known)];
  for (const level of levels) {
    if (!/^“[^“”]+”$/.test(myth.said[level])) problems.push(`${myth.id}: ${level} is not said in quotation marks`);
    if (blame.test(`${myth.said[level]} ${myth.known[level]}`)) problems.push(`${myth.id}: ${level} blames`);
  }
  problems.push(...myth.sources.filter((id) => !(id in sources)).map((id) => `${myth.id}: no source ${id}`));
  if (myth.sources.length === 0) problems.push(`${myth.id}: no source`);
  const secondHand = myth.sources.length > 0 && myth.sources.every((id) => sources[id]?.read === 'secondary');
  if (secondHand !== (myth.secondHand === true)) problems.push(`${myth.id}: second hand`);
  return problems;
}

describe('myths', () => {
  it('are at least eighteen, complete, sourced and calm', () => {
    expect(all.length).to.be.at.least(18);
    for (const [key, myth] of Object.entries(myths)) expect(myth.id).to.equal(key);
    expect(all.flatMap(mythProblems)).to.deep.equal([]);
  });

  it('are caught without quotation marks, without a source, with blame, or with a blank', () => {
    const [myth] = all;
    if (!myth) throw new Error('there are no myths');
    expect(mythProblems({ ...myth, said: { ...myth.said, academic: 'It works.' } })).to.have.length(1);
    expect(mythProblems({ ...myth, strength: 'none-found', sources: [] })).to.have.length(1);
    expect(mythProblems({ ...myth, known: { ...myth.known, academic: 'That is naive.' } })).to.have.length(1);
    expect(mythProblems({ ...myth, known: { ...myth.known, academic: '' } })).to.have.length(1);
  });

  it('mark what is contested and what was searched for and not found', () => {
    expect(myths['older-is-always-slower']?.strength).to.equal('contested');
    expect(myths['gonadorelin-keeps-the-axis-awake']?.strength).to.equal('none-found');
    expect(myths['restart-beats-waiting']?.strength).to.equal('none-found');
    expect(myths['tables-of-success-by-drug']?.strength).to.equal('none-found');
    expect(myths['hcg-keeps-full-size']?.strength).to.equal('none-found');
  });

  it('repeat no rates of a table that has no study behind it', () => {
    const table = myths['tables-of-success-by-drug'];
    expect(levels.map((level) => table?.said[level] ?? '').join(' ')).to.not.match(/\d/);
  });
});
