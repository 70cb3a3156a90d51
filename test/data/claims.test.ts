// Every statement is told at three depths in the words of the kit, stands on sources that exist, and says where studies
// contradict each other or nothing was found.
import { expect } from 'chai';
import { dateComplaints } from '../../.config/evidence/rules/date-rules.js';
import { byId } from '../../src/data/by-id.js';
import { claims } from '../../src/data/claims.js';
import { ageContested } from '../../src/data/claims/recovery.js';
import { sources } from '../../src/data/sources.js';
import type { Claim } from '../../src/data/types.js';
import { levels, textProblems } from './checks.js';

const all = Object.values(claims);

function claimProblems(claim: Claim): string[] {
  const problems = [...textProblems(claim.id, claim.text), ...dateComplaints({ ...claim })];
  const unknown = claim.sources.filter((id) => !(id in sources));
  problems.push(...unknown.map((id) => `${claim.id}: no source ${id}`));
  if (claim.sources.length === 0 && claim.strength !== 'none-found') problems.push(`${claim.id}: no source`);
  const secondHand = claim.sources.length > 0 && claim.sources.every((id) => sources[id]?.read === 'secondary');
  if (secondHand !== (claim.secondHand === true)) problems.push(`${claim.id}: second hand`);
  return problems;
}

describe('claims', () => {
  it('stand under their own ids and keep every rule', () => {
    for (const [key, claim] of Object.entries(claims)) expect(claim.id).to.equal(key);
    expect(all.flatMap(claimProblems)).to.deep.equal([]);
  });

  it('are caught when a depth is blank, a source is unknown, second hand is not said or an id is met twice', () => {
    expect(claimProblems(ageContested)).to.deep.equal([]);
    expect(claimProblems({ ...ageContested, text: { ...ageContested.text, academic: '' } })).to.have.length(1);
    expect(claimProblems({ ...ageContested, sources: ['nobody-1900'] })).to.have.length(1);
    expect(claimProblems({ ...ageContested, sources: ['corona-2019'] })).to.deep.equal(['age-contested: second hand']);
    expect(() => byId({ first: ageContested, second: ageContested })).to.throw('"age-contested"');
  });

  it('tell a different thing at every depth', () => {
    const alike = all.filter(({ text }) => new Set(levels.map((level) => text[level])).size < levels.length);
    expect(alike.map(({ id }) => id)).to.deep.equal([]);
  });

  it('say that age, the speed after zero sperm, Leydig cells by age and exercise are contested', () => {
    for (const id of ['age-contested', 'zero-sperm-and-speed', 'leydig-cells-and-age', 'exercise-and-testosterone']) {
      expect(claims[id]?.strength, id).to.equal('contested');
    }
  });

  it('say that nothing was found where nothing was found', () => {
    const notFound = [
      'no-drug-shown-to-beat-waiting',
      'gonadorelin-twice-weekly-no-trial',
      'other-things-clinics-add',
      'enclomiphene-after-testosterone',
      'anastrozole-after-testosterone',
      'retrieval-after-testosterone',
      'sperm-banking',
      'semen-test-before',
      'weight-after-testosterone',
      'post-cycle-drugs',
    ];
    for (const id of notFound) expect(claims[id]?.strength, id).to.equal('none-found');
  });

  it('tell the one controlled figure on size, that none exists for injections, and that enclomiphene is not approved', () => {
    expect(claims['size-weakly-measured']?.text.intermediate).to.include('−0.86 mL');
    expect(claims['size-weakly-measured']?.text.fundamentals).to.match(/shots no good measure/);
    expect(claims['size-after-stopping']?.text.intermediate).to.match(/No study timed/);
    expect(claims['enclomiphene-not-approved']?.text.fundamentals).to.match(/not approved/);
  });

  it('give both durations of sperm production with the range', () => {
    const { academic } = claims['two-counts-of-days']?.text ?? { academic: '' };
    for (const figure of ['74 days', '64 ± 8 days', '42–76']) expect(academic).to.include(figure);
  });

  it('carry no table of restart rates', () => {
    const words = all.flatMap(({ text }) => levels.map((level) => text[level])).join('\n');
    expect(words).to.not.match(/hCG[^.]{0,40}60 ?%[^.]{0,60}70 ?%/i);
    expect(words).to.not.match(/restart (rate|success)/i);
  });

  it('cover every subject: guidelines, steroids, families, weight, predictors, monitoring and what to ask', () => {
    const subjects = [
      'guideline-endocrine-society',
      'guideline-europe',
      'guideline-britain',
      'guideline-us-urology',
      'guideline-canada-and-who',
      'steroids-are-another-thing',
      'donor-sperm',
      'adoption',
      'a-life-without-children',
      'diet-and-testosterone',
      'sleep-and-testosterone',
      'varicocele-and-sperm',
      'longer-use-slower',
      'start-count-matters',
      'checked-on-testosterone',
      'two-kinds-of-low-testosterone',
      'ask-before-starting',
      'ask-when-stopping',
    ];
    expect(subjects.filter((id) => !(id in claims))).to.deep.equal([]);
  });
});
