// Every text is told at three depths, in the words of the kit, and Fundamentals can be read at school level.
import { expect } from 'chai';
import { agents, claims, glossary, markers, protocols, stages } from '../../src/data/index.js';
import type { Levelled } from '../../src/data/types.js';
import { cellNames, gradeProblems, textProblems, wordProblems } from './checks.js';
import { readingGrade, syllables } from './reading-grade.js';

const texts: readonly (readonly [string, Levelled])[] = [
  ...Object.values(claims).map((claim) => [claim.id, claim.text] as const),
  ...Object.values(glossary).map((term) => [`glossary ${term.id}`, term.meaning] as const),
  ...Object.values(markers).flatMap((marker) => [
    [`${marker.id} name`, marker.name] as const,
    [marker.id, marker.about] as const,
  ]),
  ...Object.values(agents).flatMap((agent) => [
    [`${agent.id} name`, agent.name] as const,
    [`${agent.id} action`, agent.action] as const,
    [`${agent.id} us`, agent.approval.us] as const,
    [`${agent.id} eu`, agent.approval.eu] as const,
  ]),
  ...Object.values(protocols).flatMap((protocol) => [
    [`${protocol.id} name`, protocol.name] as const,
    ...cellNames.map((name) => [`${protocol.id} ${name}`, protocol[name]] as const),
    [`${protocol.id} evidence`, protocol.evidence.text] as const,
    ...protocol.findings.map((finding) => [`${protocol.id} ${finding.marker}`, finding.finding] as const),
  ]),
  ...stages.flatMap((stage) => [[`${stage.id} name`, stage.name] as const, [stage.id, stage.text] as const]),
];

/** Findings and names are labels, not sentences; the grade is taken of running text. */
const running = texts.filter(
  ([where]) => !where.endsWith(' name') && !Object.keys(markers).some((marker) => where.endsWith(` ${marker}`)),
);

describe('texts', () => {
  it('are there at every depth and keep to the words of the kit', () => {
    expect(texts.flatMap(([where, text]) => textProblems(where, text))).to.deep.equal([]);
  });

  it('are caught when a depth is blank, a word is banned or odds are written as one in some', () => {
    const fine = { fundamentals: 'A', intermediate: 'B', academic: 'C' };
    expect(textProblems('planted', fine)).to.deep.equal([]);
    expect(textProblems('planted', { ...fine, academic: ' ' })).to.have.length(1);
    expect(wordProblems('planted', 'You should ask.')).to.have.length(1);
    expect(wordProblems('planted', 'It is safe.')).to.have.length(1);
    expect(wordProblems('planted', 'This hits 1 in 5 men.')).to.have.length(1);
    expect(wordProblems('planted', 'One in ten men.')).to.have.length(1);
  });

  it('read at school level in Fundamentals', () => {
    expect(running.flatMap(([where, text]) => gradeProblems(where, text.fundamentals))).to.deep.equal([]);
  });

  it('are caught when Fundamentals is written for scholars', () => {
    const scholarly =
      'Exogenous androgenic supplementation substantially diminishes gonadotropin secretion, consequently compromising intratesticular steroidogenesis and spermatogenic continuity.';
    expect(gradeProblems('planted', scholarly)).to.have.length(1);
  });

  it('give every glossary word an id of its own', () => {
    for (const [key, term] of Object.entries(glossary)) expect(term.id).to.equal(key);
    const heads = Object.values(glossary).map((term) => term.term.toLowerCase());
    expect(new Set(heads).size).to.equal(heads.length);
  });
});

describe('reading grade', () => {
  it('counts syllables about as a reader would', () => {
    const counted = {
      cat: 1,
      sperm: 1,
      made: 1,
      little: 2,
      signal: 2,
      medicine: 3,
      hormones: 2,
      stopped: 1,
      needed: 2,
      studies: 2,
    };
    expect(Object.fromEntries(Object.keys(counted).map((word) => [word, syllables(word)]))).to.deep.equal(counted);
  });

  it('puts a short plain sentence low and a long learned one high', () => {
    expect(readingGrade('The cat sat on the mat.')).to.be.below(2);
    expect(
      readingGrade(
        'Comprehensive endocrinological investigations necessitate interdisciplinary collaboration throughout.',
      ),
    ).to.be.above(16);
  });
});
