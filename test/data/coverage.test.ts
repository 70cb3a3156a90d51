// Everything that the kit promises to explain, item by item, with the facts that explain it: each of them exists, is told
// at three depths, and carries sources or says that nothing was found.
import { expect } from 'chai';
import * as facts from '../../src/data/index.js';
import { sources } from '../../src/data/sources.js';
import type { AgentId, Levelled, MarkerId, ProtocolId } from '../../src/data/types.js';
import { levels } from './checks.js';
import { agentIds, axis, children, protocolIds, raised, recovery } from './coverage-topics.js';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isLevelled = (value: unknown): value is Levelled => isNode(value) && levels.some((level) => level in value);

const byId = (list: readonly { readonly id: string }[]): Node => Object.fromEntries(list.map((one) => [one.id, one]));

/** Options of care and stages by id, as every other collection. */
const collections: Node = { ...facts, care: byId(facts.care.options), stages: byId(facts.stages) };

const found = (of: Node, path: string): unknown =>
  path.split('/').reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), of);

const textsIn = (value: unknown): readonly Levelled[] => {
  if (isLevelled(value)) return [value];
  return isNode(value) ? Object.values(value).flatMap(textsIn) : [];
};

function basisProblem({ sources: cited, strength }: Node): string | undefined {
  const ids = Array.isArray(cited) ? (cited as string[]) : [];
  if (ids.some((id) => !(id in sources))) return 'cites an unknown source';
  return ids.length > 0 || strength === 'none-found'
    ? undefined
    : 'has neither a source nor the word that none was found';
}

/** What explains a word and may be general knowledge. */
const isWord = (path: string): boolean => path.startsWith('glossary/') || path.startsWith('markers/');

/** A fact under a topic: there, told at three depths, and sourced unless it explains a word. */
function factProblems(of: Node, path: string): string[] {
  const fact = found(of, path);
  if (!isNode(fact)) return [`${path}: not there`];
  const texts = textsIn(fact);
  const problems = texts.length === 0 && fact['kind'] === undefined ? [`${path}: tells nothing`] : [];
  if (texts.some((text) => levels.some((level) => text[level].trim() === '')))
    problems.push(`${path}: a depth is blank`);
  const basis = isWord(path) ? undefined : basisProblem(fact);
  return basis ? [...problems, `${path}: ${basis}`] : problems;
}

/** A topic needs more than words. */
const topicProblems = (of: Node, topic: string, paths: readonly string[]): string[] => [
  ...(paths.some((path) => !isWord(path)) ? [] : [`${topic}: no statement`]),
  ...paths.flatMap((path) => factProblems(of, path).map((problem) => `${topic}: ${problem}`)),
];

const everyTopic = (topics: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(topics).flatMap(([topic, paths]) => topicProblems(collections, topic, paths));

const markerIds = Object.keys(facts.markers) as MarkerId[];

/** What is told of a treatment: each facet of the promise, as a text with what stands behind it. */
function facetsOf(id: ProtocolId): Readonly<Record<string, unknown>> {
  const one = facts.protocols[id];
  const { mechanism, fertility, size, howTaken, harms, approvalIn } = one;
  const short = { mechanism, fertility, size, howTaken, harms };
  const told = Object.entries(short).map(([name, text]) => [name, { text, ...one.basis[name as keyof typeof short] }]);
  const effects = markerIds.map((marker) => [
    `effect on ${marker}`,
    one.findings.find((finding) => finding.marker === marker),
  ]);
  return Object.fromEntries([
    ...told,
    ...effects,
    ...Object.entries({
      adjuncts: one.adjuncts,
      'who it is discussed for': one.discussedFor,
      'what is monitored': one.monitoring,
      'cost of monitoring': one.effort,
      'approval in the US': approvalIn.us,
      'approval in the EU': approvalIn.eu,
      'approval in China': approvalIn.china,
      'what is not settled': one.unsettled,
    }),
  ]) as Readonly<Record<string, unknown>>;
}

/** What is told of a medicine. */
function partsOf(id: AgentId): Readonly<Record<string, unknown>> {
  const { mechanism, kinetics, schedules, harms, monitoring, proven, unsettled, offLabel, approval, effects } =
    facts.agents[id];
  const places = (['us', 'eu', 'china'] as const).map((place) => [
    `approval in ${place}`,
    { text: approval[place], sources: approval.sources },
  ]);
  return Object.fromEntries([
    ...Object.entries({ mechanism, schedules, harms, monitoring, proven, unsettled, offLabel }),
    ...Object.entries({ absorption: kinetics.absorption, clearance: kinetics.clearance }),
    ...markerIds.map((marker) => [`effect on ${marker}`, effects.find((effect) => effect.marker === marker)]),
    ...places,
  ]) as Readonly<Record<string, unknown>>;
}

const everyFacet = (facets: Node): string[] => Object.keys(facets).flatMap((name) => factProblems(facets, name));

describe('coverage', () => {
  it('of the axis and the testis is whole: feedbacks, pulses, aromatase, the inside, cells, duration, tissue', () => {
    expect(Object.keys(axis)).to.have.length(10);
    expect(everyTopic(axis)).to.deep.equal([]);
  });

  it('of medicines is whole: each ester and route, hCG, gonadorelin, both isomers, tablets, FSH and hMG', () => {
    expect(agentIds).to.have.members(Object.keys(facts.agents));
    for (const id of agentIds) expect(everyFacet(partsOf(id)), id).to.deep.equal([]);
    expect(
      everyTopic({ 'both isomers': ['claims/clomiphene-is-two', 'glossary/enclomiphene', 'glossary/zuclomiphene'] }),
    ).to.be.empty;
  });

  it('of every way of treating is whole, facet by facet and marker by marker', () => {
    expect(protocolIds).to.have.members(Object.keys(facts.protocols));
    for (const id of protocolIds) {
      const facets = facetsOf(id);
      expect(Object.keys(facets), id).to.have.length(5 + markerIds.length + 8);
      expect(everyFacet(facets), id).to.deep.equal([]);
    }
  });

  it('of the way back is whole: kinds of low testosterone, stages, predictors, monitoring', () => {
    expect(everyTopic(recovery)).to.deep.equal([]);
    const named = recovery['stages of recovery']!.map((path) => path.replace('stages/', ''));
    expect(named).to.have.members(facts.stages.map(({ id }) => id));
  });

  it('of what remains when sperm do not return, of metabolic health and of what to ask is whole', () => {
    expect(everyTopic(children)).to.deep.equal([]);
  });

  it('answers what is often said or sold, if only that no good study was found', () => {
    expect(everyTopic(raised)).to.deep.equal([]);
  });

  it('is found wanting when a fact is gone, a depth blank, a source missing, or words alone stand for it', () => {
    const text = { fundamentals: 'A', intermediate: 'B', academic: 'C' };
    const planted = {
      claims: {
        whole: { text, sources: ['liu-2006'], strength: 'expert' },
        searched: { text, sources: [], strength: 'none-found' },
        blank: { text: { ...text, academic: ' ' }, sources: ['liu-2006'], strength: 'expert' },
        bare: { text, sources: [], strength: 'expert' },
        invented: { text, sources: ['nobody-1900'], strength: 'expert' },
        empty: { sources: ['liu-2006'], strength: 'expert' },
      },
      glossary: { word: { meaning: text } },
    };
    const of = (...paths: string[]): string[] => topicProblems(planted, 'topic', paths);
    expect(of('claims/whole', 'claims/searched', 'glossary/word')).to.deep.equal([]);
    expect(of('claims/gone')).to.deep.equal(['topic: claims/gone: not there']);
    expect(of('claims/blank')).to.deep.equal(['topic: claims/blank: a depth is blank']);
    expect(of('claims/bare')[0]).to.contain('neither a source');
    expect(of('claims/invented')[0]).to.contain('unknown source');
    expect(of('claims/empty')[0]).to.contain('tells nothing');
    expect(of('glossary/word')).to.deep.equal(['topic: no statement']);
    const { 'effect on itt': _gone, ...others } = facetsOf('trt');
    expect(everyFacet({ ...others, 'effect on itt': undefined })).to.deep.equal(['effect on itt: not there']);
  });
});
