// Every medicine is told in full at three depths, with a source behind each text and an answer for each marker.
import { expect } from 'chai';
import { agents, agentTexts } from '../../src/data/agents.js';
import { agentDetails } from '../../src/data/agents/details.js';
import * as kinetics from '../../src/data/agents/kinetics.js';
import { markers } from '../../src/data/markers.js';
import { sources } from '../../src/data/sources.js';
import type { AgentId } from '../../src/data/types.js';
import { quantityProblems, textProblems } from './checks.js';
import { answerProblems, plainProblems, sourceIdProblems, sourcedProblems, wordsPerSentence } from './detail-checks.js';

const all = Object.values(agents);
const markerIds = Object.keys(markers);

const everyText = all.flatMap((agent) =>
  Object.entries(agentTexts(agent)).map(([name, text]) => [`${agent.id} ${name}`, text] as const),
);

describe('medicines in full', () => {
  it('are the fourteen of the contract', () => {
    expect(Object.keys(agents)).to.have.members(Object.keys(agentDetails));
    expect(all).to.have.length(14);
  });

  it('tell how they work, come, go, are given, watched and what is proven, at three depths, with sources', () => {
    expect(everyText.flatMap(([where, text]) => sourcedProblems(where, text))).to.deep.equal([]);
  });

  it('answer for every marker, if only that no good study was found', () => {
    expect(all.flatMap((agent) => answerProblems(agent.id, agent.effects, markerIds))).to.deep.equal([]);
  });

  it('say where they are approved: in the US, in Europe, and in China as far as it was read', () => {
    const problems = all.flatMap(({ id, approval }) => [
      ...(['us', 'eu', 'china'] as const).flatMap((place) => [
        ...textProblems(`${id} ${place}`, approval[place]),
        ...plainProblems(`${id} ${place}`, approval[place]),
      ]),
      ...sourceIdProblems(`${id} approval`, approval.sources, false),
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('are caught when a text is long-winded, unsourced or a marker is left out', () => {
    const text = { fundamentals: 'A plain word.', intermediate: 'B', academic: 'C' };
    const long = `${'and then one more word '.repeat(8)}.`;
    expect(sourcedProblems('planted', { text, strength: 'expert', sources: ['hcg-us'] })).to.deep.equal([]);
    expect(
      sourcedProblems('planted', { text: { ...text, fundamentals: long }, strength: 'expert', sources: ['hcg-us'] }),
    ).to.not.be.empty;
    expect(sourcedProblems('planted', { text, strength: 'expert', sources: ['nobody-2020'] })).to.have.length(1);
    expect(sourcedProblems('planted', { text, strength: 'none-found', sources: [] })).to.deep.equal([]);
    expect(answerProblems('planted', agents.hcg.effects.slice(1), markerIds)).to.have.length(1);
  });

  it('speak to the reader in short sentences on average', () => {
    const lengths = everyText.map(([, { text }]) => wordsPerSentence(text.fundamentals));
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).to.be.below(12);
  });

  it('give their numbers with people, time and source, and say when a number was read second-hand', () => {
    const numbers = all.flatMap((agent) => agent.kinetics.numbers);
    expect(numbers.flatMap(quantityProblems)).to.deep.equal([]);
    const unmarked = numbers.filter(
      (number) =>
        number.secondHand !== true && number.sources.every((id) => (sources[id] ?? { read: '' }).read === 'secondary'),
    );
    expect(unmarked.map(({ id }) => id)).to.deep.equal([]);
    expect(new Set(Object.values(kinetics).map(({ id }) => id)).size).to.equal(Object.keys(kinetics).length);
  });

  it('show every number that was entered on how they come and go', () => {
    const shown = new Set(all.flatMap((agent) => agent.kinetics.numbers.map(({ id }) => id)));
    expect(Object.values(kinetics).filter(({ id }) => !shown.has(id))).to.deep.equal([]);
  });
});

describe('what is easily told wrong', () => {
  const academic = (id: AgentId): string =>
    Object.values(agentTexts(agents[id]))
      .map(({ text }) => text.academic)
      .join(' ');

  it('clomiphene is two geometric isomers, one of which builds up', () => {
    expect(academic('clomiphene'))
      .to.match(/geometric/)
      .and.match(/not a racemate|so not a racemate/)
      .and.match(/accumulates/);
  });

  it('tamoxifen has a mixed action', () => {
    expect(agents.tamoxifen.mechanism.text.intermediate).to.match(/mixed action/);
  });

  it('gonadorelin twice a week has no trial, and the US products are gone', () => {
    expect(agents.gonadorelin.unsettled.strength).to.equal('none-found');
    expect(agents.gonadorelin.unsettled.text.fundamentals).to.match(/no trial was found/i);
    expect(academic('gonadorelin')).to.match(/discontinued in the US/);
  });

  it('hCG lost its compounding in the US on 23 March 2020, and sperm production is off-label in the monograph', () => {
    expect(academic('hcg'))
      .to.match(/23 March 2020/)
      .and.match(/spermatogenesis off-label/);
  });

  it('enclomiphene is not approved', () => {
    expect(agents.enclomiphene.approval.us.fundamentals).to.match(/^Not approved/);
    expect(agents.enclomiphene.approval.eu.fundamentals).to.match(/^Not approved/);
  });

  it('anastrozole lowers estradiol in men by 24 to 50 %, not more', () => {
    const estradiol = agents.anastrozole.effects.find(({ marker }) => marker === 'estradiol');
    expect(estradiol?.finding.academic).to.match(/24 to 50 %/);
  });

  it('testis volume on testosterone has a figure for gel alone', () => {
    const measured = all.filter(
      ({ id, effects }) =>
        id.startsWith('testosterone-') &&
        effects.some(({ marker, direction }) => marker === 'testisVolume' && direction !== 'unknown'),
    );
    expect(measured.map(({ id }) => id)).to.deep.equal(['testosterone-gel']);
  });
});
