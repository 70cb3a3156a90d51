// Every situation has options as guidelines see them, each with who says it and what was read, and none is a recommendation.
import { expect } from 'chai';
import { dateComplaints } from '../../.config/evidence/rules/date-rules.js';
import { care, type CareOption } from '../../src/data/care.js';
import { claims } from '../../src/data/claims.js';
import { protocols } from '../../src/data/protocols.js';
import { sources } from '../../src/data/sources.js';
import { levels, textProblems } from './checks.js';

const option = (id: string): CareOption | undefined => care.options.find((one) => one.id === id);
const optionsOf = (id: string): readonly string[] => care.situations.find((one) => one.id === id)?.options ?? [];

function optionProblems(one: CareOption): string[] {
  const problems = [
    ...dateComplaints({ ...one }),
    ...textProblems(`${one.id} name`, one.name),
    ...textProblems(one.id, one.text),
  ];
  problems.push(...one.sources.filter((id) => !(id in sources)).map((id) => `${one.id}: no source ${id}`));
  problems.push(...one.claims.filter((id) => !(id in claims)).map((id) => `${one.id}: no claim ${id}`));
  problems.push(...one.protocols.filter((id) => !(id in protocols)).map((id) => `${one.id}: no protocol ${id}`));
  if (one.sources.length === 0) problems.push(`${one.id}: no source`);
  if (one.stand !== 'not-addressed' && one.strength !== 'expert' && one.strength !== 'contested')
    problems.push(`${one.id}: a guideline’s word is not ${one.strength}`);
  return problems;
}

describe('care options', () => {
  it('are complete, and point at statements, treatments and sources that exist', () => {
    expect(care.options.flatMap(optionProblems)).to.deep.equal([]);
    expect(new Set(care.options.map(({ id }) => id)).size).to.equal(care.options.length);
    const answers = [...care.kinds, ...care.wishes, ...care.treatments];
    expect(
      answers.flatMap(({ id, name, text }) => [...textProblems(id, name), ...textProblems(id, text)]),
    ).to.deep.equal([]);
  });

  it('are caught when a source, statement or treatment is unknown, or a guideline is rated as a trial', () => {
    const one = option('start-with-child-soon');
    if (!one) throw new Error('the option is missing');
    expect(optionProblems({ ...one, sources: ['nobody-1900'] })).to.have.length(1);
    expect(optionProblems({ ...one, claims: ['no-such-claim'] })).to.have.length(1);
    expect(optionProblems({ ...one, strength: 'randomised' } as CareOption)).to.have.length(1);
  });

  it('are there for every kind, wish and treatment, in words of their own', () => {
    const wanted = care.kinds.flatMap((kind) =>
      care.wishes.flatMap((wish) => care.treatments.map((treatment) => `${kind.id}-${wish.id}-${treatment.id}`)),
    );
    expect(care.situations.map(({ id }) => id)).to.have.members(wanted);
    for (const { id, kind, wish, treatment, options } of care.situations) {
      expect(id).to.equal(`${kind}-${wish}-${treatment}`);
      expect(options.length, id).to.be.at.least(3);
      expect(new Set(options).size, id).to.equal(options.length);
      expect(
        options.filter((name) => !option(name)),
        id,
      ).to.deep.equal([]);
    }
  });

  it('are all used, and every situation with a wish for a child now names what is advised against', () => {
    const used = new Set(care.situations.flatMap(({ options }) => options));
    expect(care.options.filter(({ id }) => !used.has(id)).map(({ id }) => id)).to.deep.equal([]);
    for (const { id, options } of care.situations.filter(({ wish }) => wish === 'now')) {
      expect(
        options.some((name) => option(name)?.stand === 'advised-against'),
        id,
      ).to.equal(true);
    }
  });

  it('offer no stimulation of testes that cannot answer as discussed by a guideline', () => {
    for (const treatment of ['none', 'testosterone']) {
      const named = optionsOf(`primary-now-${treatment}`);
      expect(named).to.include('stronger-signal-in-primary');
      expect(named).to.not.include('serm-instead');
    }
  });

  it('end with a pointer to a clinician and recommend nothing of their own', () => {
    expect(care.pointer.fundamentals).to.match(/clinic/);
    const words = care.options.flatMap(({ text }) => levels.map((level) => text[level])).join('\n');
    expect(words).to.not.match(/\bwe (?:recommend|advise|suggest)\b|\byou (?:need to|must|have to)\b/i);
  });

  it('repeat no statement of guidelines whose licence forbids it', () => {
    for (const one of care.options.filter((each) => each.sources.includes('aua-2018'))) {
      expect(
        levels.some((level) => /not retold|at the source|read them there/.test(one.text[level])),
        one.id,
      ).to.equal(true);
    }
  });
});
