// Every protocol is told in full at three depths, with a source and a strength behind each text.
import { expect } from 'chai';
import { markers } from '../../src/data/markers.js';
import { protocols } from '../../src/data/protocols.js';
import { completeProtocols, sourcedTextsOf } from '../../src/data/protocols/complete.js';
import { protocolDetails } from '../../src/data/protocols/details.js';
import type { ProtocolId } from '../../src/data/types.js';
import { cellNames } from './checks.js';
import { answerProblems, plainProblems, sourceIdProblems, sourcedProblems, wordsPerSentence } from './detail-checks.js';

const all = Object.values(completeProtocols);
const everyText = all.flatMap((protocol) =>
  Object.entries(sourcedTextsOf(protocol)).map(([name, text]) => [`${protocol.id} ${name}`, text] as const),
);

describe('protocols in full', () => {
  it('are the nineteen, each under its own id', () => {
    expect(Object.keys(completeProtocols)).to.have.members(Object.keys(protocols));
    expect(all).to.have.length(19);
    for (const [key, details] of Object.entries(protocolDetails)) expect(details.id).to.equal(key);
  });

  it('tell adjuncts, men, monitoring, effort, approval in three places and what is open, at three depths', () => {
    expect(everyText.flatMap(([where, text]) => sourcedProblems(where, text))).to.deep.equal([]);
  });

  it('name strength and sources of every short text', () => {
    const problems = all.flatMap(({ id, basis }) => {
      expect(Object.keys(basis), id).to.have.members(cellNames.filter((name) => name !== 'approval'));
      return Object.entries(basis).flatMap(([name, { sources: ids, strength }]) =>
        sourceIdProblems(`${id} ${name}`, ids, strength === 'none-found'),
      );
    });
    expect(problems).to.deep.equal([]);
  });

  it('keep the short texts in plain words for Fundamentals', () => {
    const problems = all.flatMap((protocol) => [
      ...cellNames.flatMap((name) => plainProblems(`${protocol.id} ${name}`, protocol[name])),
      ...plainProblems(`${protocol.id} evidence`, protocol.evidence.text),
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('answer for every marker', () => {
    const markerIds = Object.keys(markers);
    expect(all.flatMap(({ id, findings }) => answerProblems(id, findings, markerIds))).to.deep.equal([]);
  });

  it('speak to the reader in short sentences on average', () => {
    const lengths = everyText.map(([, { text }]) => wordsPerSentence(text.fundamentals));
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).to.be.below(12);
  });

  it('gather every source behind them', () => {
    for (const protocol of all) {
      for (const { sources: ids } of Object.values(sourcedTextsOf(protocol)))
        expect(protocol.sources, protocol.id).to.include.members([...ids]);
    }
  });
});

describe('what is contested or was not found', () => {
  const openText = (id: ProtocolId): string => completeProtocols[id].unsettled.text.fundamentals;

  it('is marked so in every protocol that has no trial', () => {
    for (const id of ['trt-gonadorelin', 'trt-anastrozole', 'trt-enclomiphene', 'stop-hcg-serm-ai'] as const) {
      expect(completeProtocols[id].unsettled.strength, id).to.equal('none-found');
      expect(openText(id), id).to.match(/no (trial|study)/i);
    }
  });

  it('tells after stopping that no fair trial has shown a medicine to beat waiting', () => {
    for (const { id, testosterone, courses } of all) {
      if (testosterone === 'stops' && courses.length > 0) {
        expect(openText(id), id).to.match(
          /^No fair trial has shown that a medicine brings sperm back faster than waiting\./,
        );
        expect(completeProtocols[id].unsettled.strength, id).to.be.oneOf(['contested', 'none-found']);
      }
    }
  });

  it('tells that volume on prescribed testosterone has one figure, on gel', () => {
    expect(openText('trt'))
      .to.match(/0\.86 mL/)
      .and.match(/For shots there is none/);
  });

  it('tells that studies contradict each other on age', () => {
    expect(openText('stop'))
      .to.match(/older men faster/)
      .and.match(/slower/);
    expect(completeProtocols.stop.unsettled.strength).to.equal('contested');
  });

  it('never gives success rates of a restart by medicine that no study has', () => {
    const words = everyText.map(([, { text }]) => Object.values(text).join(' ')).join(' ');
    expect(words).to.not.match(/\b(60|70|90) ?% (of men )?(recover|restart|success)/i);
    expect(words).to.not.match(/hypothetical meta-analysis/i);
  });
});
