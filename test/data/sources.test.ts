// Every source can be opened, is listed once, and everything that names a source names one that exists.
import { expect } from 'chai';
import { agents, claims, markers, protocols, quantities, sources, stages, trials } from '../../src/data/index.js';
import type { Source } from '../../src/data/types.js';
import { sourceProblems } from './checks.js';

const planted = (change: Partial<Source>): Readonly<Record<string, Source>> => ({
  ...sources,
  planted: {
    id: 'planted',
    authors: 'A',
    title: 'T',
    journal: 'J',
    year: 2000,
    doi: '10.1000/planted',
    read: 'abstract',
    ...change,
  },
});

describe('sources', () => {
  it('each have an address, a DOI of valid form, and appear once', () => {
    expect(sourceProblems(sources)).to.deep.equal([]);
  });

  it('are caught when an address is missing, malformed or repeated', () => {
    expect(sourceProblems(planted({}))).to.deep.equal([]);
    expect(sourceProblems(planted({ doi: '11.1000/planted' }))).to.have.length(1);
    expect(sourceProblems(planted({ doi: '10.1210/CLINEM/dgz324' }))).to.deep.equal([
      'planted: 10.1210/clinem/dgz324 is also in shankara-narayana-2020',
    ]);
    expect(sourceProblems(planted({ id: 'other' }))).to.have.length(1);
    expect(
      sourceProblems({
        bare: { id: 'bare', authors: 'A', title: 'T', journal: 'J', year: 2000, read: 'paper' } as Source,
      }),
    ).to.have.length(1);
  });

  const named = [
    ...Object.values(quantities).map((fact) => [fact.id, fact.sources] as const),
    ...Object.values(claims).map((fact) => [fact.id, fact.sources] as const),
    ...Object.values(agents).map((fact) => [fact.id, [...fact.sources, ...fact.approval.sources]] as const),
    ...Object.values(markers).map((fact) => [fact.id, fact.usual?.sources ?? []] as const),
    ...Object.values(protocols).map(
      (fact) =>
        [fact.id, [...fact.sources, ...fact.evidence.sources, ...fact.findings.flatMap((f) => f.sources)]] as const,
    ),
    ...stages.map((fact) => [fact.id, fact.sources] as const),
    ...trials.map((fact) => [fact.id, [fact.source]] as const),
  ];

  it('exist for every id that a fact names', () => {
    const missing = named.flatMap(([fact, ids]) => ids.filter((id) => !(id in sources)).map((id) => `${fact}: ${id}`));
    expect(missing).to.deep.equal([]);
  });

  it('are all used by some fact', () => {
    const used = new Set(named.flatMap(([, ids]) => ids));
    expect(Object.keys(sources).filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('back every claim, agent, evidence text, stage and finding that is not marked as none found', () => {
    const bare = [
      ...Object.values(claims)
        .filter((claim) => claim.sources.length === 0)
        .map((claim) => claim.id),
      ...Object.values(agents)
        .filter((agent) => agent.sources.length === 0)
        .map((agent) => agent.id),
      ...stages.filter((stage) => stage.sources.length === 0).map((stage) => stage.id),
      ...Object.values(protocols).flatMap((protocol) =>
        protocol.findings
          .filter((finding) => finding.sources.length === 0 && finding.strength !== 'none-found')
          .map((finding) => `${protocol.id}: ${finding.marker}`),
      ),
      ...Object.values(protocols)
        .filter((protocol) => protocol.evidence.sources.length === 0)
        .map((protocol) => protocol.id),
    ];
    expect(bare).to.deep.equal([]);
  });
});
