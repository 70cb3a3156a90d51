// The list of sources: of the page and of all, filtered, and overdue.
import { expect } from 'chai';
import { agents } from '../../../src/data/agents.js';
import { sources } from '../../../src/data/sources.js';
import { sourceIdsOf } from '../../../src/elements/hpg-agent/agent-facts.js';
import { axisSources } from '../../../src/elements/hpg-axis-diagram/axis-sources.js';
import { sourceIdsOf as sourceIdsOfProtocol } from '../../../src/elements/protocol-compare/facts.js';
import { timelineSources } from '../../../src/elements/recovery-timeline/evidence.js';
import { knownSourceIds } from '../../../src/elements/hpg-sources/known-source-ids.js';
import { pageSources } from '../../../src/elements/hpg-sources/page-sources.js';
import { sourceEntries, statements } from '../../../src/elements/hpg-sources/statements/index.js';
import { protocolIds } from '../../../src/scenario/fields.js';
import * as scenes from '../../../stories/scenes/hpg-sources.js';
import { recordConsole } from '../../support/console.js';
import { settled } from '../../support/fixture.js';
import { all, choose, heading, ids, mount, onPage, open, problems, scope, text } from './hpg-sources.harness.js';

describe('statements that rest on sources', () => {
  it('have an id each, and name sources that exist', () => {
    const names = statements.map(({ id }) => id);
    expect(new Set(names).size).to.equal(names.length);
    expect(statements.flatMap((one) => one.sources).filter((id) => !(id in sources))).to.deep.equal([]);
  });

  it('rest on every source of the kit', () => {
    expect(sourceEntries.filter((entry) => entry.statements.length === 0).map(({ source }) => source.id)).to.deep.equal(
      [],
    );
  });
});

describe('statements known only second-hand', () => {
  it('are those whose every source was read in somebody else’s account, whatever the kind of study', () => {
    const retold = statements.filter(
      (one) => one.strength !== 'none-found' && one.sources.every((id) => sources[id]?.read === 'secondary'),
    );
    expect(retold.length).to.be.above(50);
    expect(statements.filter(({ secondHand }) => secondHand).map(({ id }) => id)).to.have.members(
      retold.map(({ id }) => id),
    );
    expect(new Set(retold.map(({ strength }) => strength)).size).to.be.above(2);
  });

  it('say so beside the kind of study', async () => {
    const element = await mount(onPage());
    await scope(element, 'all');
    const entry = await open(element, 'stocks-2025');
    const told = [...entry.querySelectorAll('details li')].map(text);
    const count = told.find((words) => words.startsWith('Sperm count on hCG with FSH'));
    expect(count).to.match(/\(study without a comparison group; known only from what others wrote about it\)$/);
  });
});

describe('sources of a page', () => {
  const tag = (name: string, sourceIds?: readonly string[]): Element =>
    Object.assign(document.createElement(name), sourceIds ? { sourceIds } : {});

  it('are named by the elements themselves, or known by tag', () => {
    const page = pageSources(
      [tag('hpg-new', ['a', 'b']), tag('hpg-other', ['b', 'c']), tag('hpg-silent')],
      () => undefined,
    );
    expect([...page.ids]).to.deep.equal(['a', 'b', 'c']);
    expect([page.tags, page.silent]).to.deep.equal([['hpg-new', 'hpg-other', 'hpg-silent'], ['hpg-silent']]);
  });

  it('are known for elements that do not name them, as these list them', () => {
    const known = (name: string): string[] => [...(knownSourceIds(name) ?? [])].sort();
    const listed = (list: Iterable<string>): string[] => [...new Set(list)].sort();
    expect(known('recovery-timeline')).to.deep.equal(listed(timelineSources.map(({ id }) => id)));
    const given = Object.values(agents).map((agent) => ({ agent })) as unknown as Parameters<typeof axisSources>[0];
    expect(known('hpg-axis-diagram')).to.deep.equal(listed(axisSources(given).map(({ id }) => id)));
    expect(known('protocol-compare')).to.deep.equal(listed(protocolIds.flatMap(sourceIdsOfProtocol)));
    expect(knownSourceIds('hpg-unknown')).to.equal(undefined);
  });
});

describe('hpg-sources', () => {
  it('lists every source where nothing else on the page shows facts', async () => {
    const element = await mount();
    expect(ids(element)).to.have.members(all);
    expect(heading(element)).to.equal(`${all.length} sources stand behind these explainers.`);
    expect(element.textContent).to.contain('No other explainer on this page shows facts');
    expect(element.renderRoot.querySelector('input[type=radio]')).to.equal(null);
  });

  it('lists those of the elements on the page, follows them, and gives all on demand', async () => {
    const element = await mount(scenes.belowAgent());
    expect(ids(element)).to.have.members(sourceIdsOf(agents.hcg));
    expect(heading(element)).to.equal(`${sourceIdsOf(agents.hcg).length} sources stand behind what is on this page.`);
    const agent = element.parentElement!.querySelector('hpg-agent')!;
    const added = document.createElement('recovery-timeline');
    agent.after(added);
    await settled(element);
    expect(ids(element)).to.include('ly-2005');
    added.remove();
    await settled(element);
    expect(ids(element)).not.to.include('ly-2005');
    await scope(element, 'all');
    expect(ids(element)).to.have.members(all);
    await scope(element, 'page');
    expect(ids(element)).to.have.members(sourceIdsOf(agents.hcg));
  });

  it('gives each source its address, what of it was read, and what rests on it', async () => {
    const element = await mount();
    expect(element.querySelectorAll('.hpg-list details li')).to.have.length(0);
    const liu = await open(element, 'liu-2006');
    expect(liu.id).to.equal('hpg-source-liu-2006');
    const links = [...liu.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://doi.org/10.1016/S0140-6736(06)68614-5');
    expect(text(liu)).to.contain('Lancet').and.contain('2006').and.contain('abstract, label or page read');
    const resting = statements.filter(({ sources: named }) => named.includes('liu-2006'));
    expect(liu.querySelectorAll('details li')).to.have.length(resting.length);
    expect(text(liu)).to.contain(`${resting.length} statements rest on it`).and.contain('67 of 100 men (61 to 72');
  });

  it('filters by kind of study and by what was read, and says how many are left', async () => {
    const element = await mount();
    await choose(element, 'strength', 'randomised');
    const randomised = sourceEntries.filter((entry) =>
      entry.statements.some(({ strength }) => strength === 'randomised'),
    );
    expect(ids(element)).to.have.members(randomised.map(({ source }) => source.id));
    await choose(element, 'read', 'secondary');
    const left = randomised.filter(({ source }) => source.read === 'secondary');
    expect(ids(element)).to.have.members(left.map(({ source }) => source.id));
    expect(text(element.renderRoot.querySelector('.count'))).to.equal(`${left.length} of ${all.length} sources`);
    await choose(element, 'read', 'paper');
    if (!Object.values(sources).some(({ read }) => read === 'paper')) {
      expect(element.textContent).to.contain('No source fits these choices.');
      expect(element.renderRoot.querySelector<HTMLButtonElement>('.copy button')?.disabled).to.equal(true);
    }
  });

  it('folds many sources by letter, and stays short enough for a page', async () => {
    for (const [width, most] of [
      [1240, 1500],
      [328, 2500],
    ] as const) {
      const element = await mount(scenes.plain(), { width });
      expect(element.offsetHeight).to.be.at.most(most);
      expect(element.querySelectorAll('.hpg-letter[open]')).to.have.length(0);
    }
  });

  it('finds a source by any words of its reference, and opens where it stands', async () => {
    const element = await mount();
    const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = 'lancet LIU';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    expect(ids(element)).to.deep.equal(['liu-2006']);
    input.value = 'endocrinol';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    const letters = element.querySelectorAll('.hpg-letter');
    expect(letters.length).to.be.above(1);
    expect(element.querySelectorAll('.hpg-letter[open]')).to.have.length(letters.length);
  });

  it('puts a mark before each statement, which opens people, time, sources and dates', async () => {
    const element = await mount(scenes.belowAgent());
    const label = await open(element, 'coviello-2005');
    const statements = [...label.querySelectorAll('details li')];
    expect(statements.filter((one) => !one.querySelector('button.evidence'))).to.deep.equal([]);
    statements[0]?.querySelector<HTMLElement>('button.evidence')?.click();
    await settled(element);
    await settled(element);
    const panel = text(element.renderRoot.querySelector('.evidence-panel'));
    expect(panel).to.contain('Coviello').and.to.contain('November 22, 2026');
  });

  it('says when facts are due for a check, and folds expired numbers to their source', async () => {
    const current = await mount(scenes.belowAgent());
    expect(current.renderRoot.querySelector('.overdue')).to.equal(null);
    const element = await mount(scenes.due());
    expect(text(element.renderRoot.querySelector('.overdue'))).to.match(/\d+ of [\d,]+ facts here were due/);
    const later = await mount(scenes.longAfter());
    const label = await open(later, 'hcg-ch');
    const expire = sourceEntries
      .find(({ source }) => source.id === 'hcg-ch')
      ?.statements.filter(({ dates }) => dates?.expires);
    expect(expire?.length).to.be.above(0);
    expect(label.querySelectorAll('[data-hpg-expired]')).to.have.length(expire?.length ?? 0);
  });

  it('says where the site states a number, which then rests on no study', async () => {
    const element = await mount(scenes.ownNumber());
    const own = [...(await open(element, 'coviello-2005')).querySelectorAll('li')].filter((item) =>
      text(item).startsWith('In our clinic 80 of 100 men'),
    );
    expect(own.length).to.be.above(0);
    expect(text(own[0]!)).to.contain('stated by this site').and.not.contain('study without');
  });

  it('refuses a choice that it does not have', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.wrongInput());
    expect(problems(element)[0]).to.contain('show: "most" cannot be used. Allowed: page, all.');
    expect(warnings).to.have.length(1);
    expect(ids(element)).to.have.members(all);
  });
});
