// The list of sources: of the page and of all, filtered, overdue, copied; and the replay.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { agents } from '../../../src/data/agents.js';
import { sources } from '../../../src/data/sources.js';
import { sourceIdsOf } from '../../../src/elements/hpg-agent/agent-facts.js';
import { axisSources } from '../../../src/elements/hpg-axis-diagram/axis-sources.js';
import { sourceIdsOf as sourceIdsOfProtocol } from '../../../src/elements/protocol-compare/facts.js';
import { timelineSources } from '../../../src/elements/recovery-timeline/evidence.js';
import { knownSourceIds } from '../../../src/elements/hpg-sources/known-source-ids.js';
import { pageSources } from '../../../src/elements/hpg-sources/page-sources.js';
import { HpgSources } from '../../../src/elements/hpg-sources/hpg-sources.js';
import { sourceEntries, statements } from '../../../src/elements/hpg-sources/statements/index.js';
import { protocolIds } from '../../../src/scenario/fields.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-sources.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  settled,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

async function mount(template: TemplateResult = scenes.plain(), options: FixtureOptions<HTMLElement> = {}): Promise<HpgSources> {
  const first = await fixture(template, options);
  const element = first instanceof HpgSources ? first : first.querySelector('hpg-sources');
  if (!element) throw new Error('no <hpg-sources> in the scene');
  await settled(element);
  return element;
}

const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
const ids = (element: HpgSources): string[] =>
  [...element.querySelectorAll<HTMLElement>('[data-source]')].map(({ dataset }) => dataset['source'] ?? '');
const heading = (element: HpgSources): string => text(element.querySelector('h3'));
const problems = (element: HpgSources): string[] => [...element.renderRoot.querySelectorAll('.problem')].map(text);
const select = (element: HpgSources, name: string): HTMLSelectElement =>
  element.renderRoot.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;

async function choose(element: HpgSources, name: string, value: string): Promise<void> {
  select(element, name).value = value;
  select(element, name).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

async function scope(element: HpgSources, value: 'page' | 'all'): Promise<void> {
  element.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await settled(element);
}

const all = Object.keys(sources);

describe('statements that rest on sources', () => {
  it('have an id each, and name sources that exist', () => {
    const names = statements.map(({ id }) => id);
    expect(new Set(names).size).to.equal(names.length);
    expect(statements.flatMap((one) => one.sources).filter((id) => !(id in sources))).to.deep.equal([]);
  });

  it('rest on every source of the kit', () => {
    expect(sourceEntries.filter((entry) => entry.statements.length === 0).map(({ source }) => source.id)).to.deep.equal([]);
  });
});

describe('sources of a page', () => {
  const tag = (name: string, sourceIds?: readonly string[]): Element =>
    Object.assign(document.createElement(name), sourceIds ? { sourceIds } : {});

  it('are named by the elements themselves, or known by tag', () => {
    const page = pageSources([tag('hpg-new', ['a', 'b']), tag('hpg-other', ['b', 'c']), tag('hpg-silent')], () => undefined);
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
    const liu = element.querySelector('#hpg-source-liu-2006');
    const links = [...(liu?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links).to.include('https://doi.org/10.1016/S0140-6736(06)68614-5');
    expect(text(liu)).to.contain('Lancet').and.contain('2006').and.contain('abstract, label or page read');
    const resting = statements.filter(({ sources: named }) => named.includes('liu-2006'));
    expect(liu?.querySelectorAll('details li')).to.have.length(resting.length);
    expect(text(liu)).to.contain(`${resting.length} statements rest on it`).and.contain('67 of 100 men (61 to 72');
  });

  it('filters by kind of study and by what was read, and says how many are left', async () => {
    const element = await mount();
    await choose(element, 'strength', 'randomised');
    const randomised = sourceEntries.filter((entry) => entry.statements.some(({ strength }) => strength === 'randomised'));
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

  it('says when facts are due for a check, and folds expired numbers to their source', async () => {
    const current = await mount();
    expect(current.renderRoot.querySelector('.overdue')).to.equal(null);
    const element = await mount(scenes.due());
    expect(text(element.renderRoot.querySelector('.overdue'))).to.match(/\d+ of [\d,]+ facts here were due/);
    const later = await mount(scenes.longAfter());
    const expire = sourceEntries.flatMap((entry) => entry.statements.filter(({ isNumber, dates }) => isNumber && dates?.expires));
    expect(later.querySelectorAll('[data-hpg-expired]')).to.have.length(expire.length);
  });

  it('says where the site states a number, which then rests on no study', async () => {
    const element = await mount(scenes.ownNumber());
    const own = [...element.querySelectorAll('li')].filter((item) => text(item).startsWith('In our clinic 80 of 100 men'));
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

  describe('copying', () => {
    const { clipboard } = navigator;
    const withClipboard = (value: unknown): void => {
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    };
    afterEach(() => withClipboard(clipboard));

    async function copy(element: HpgSources): Promise<void> {
      element.renderRoot.querySelector<HTMLButtonElement>('.copy button')?.click();
      await settled(element);
    }

    it('puts one or all listed sources on the clipboard in the form chosen', async () => {
      const copied: string[] = [];
      withClipboard({ writeText: (words: string) => Promise.resolve(void copied.push(words)) });
      const element = await mount();
      await choose(element, 'which', 'liu-2006');
      await copy(element);
      await choose(element, 'format', 'bibtex');
      await copy(element);
      await choose(element, 'which', 'all');
      await choose(element, 'format', 'csl');
      await copy(element);
      expect(copied[0]).to.contain('doi:10.1016/S0140-6736(06)68614-5').and.contain('2006');
      expect(copied[1]).to.match(/^@article\{liu2006,/);
      expect((JSON.parse(copied[2] ?? '') as { id: string }[]).map(({ id }) => id)).to.deep.equal(ids(element));
      expect(text(element.renderRoot.querySelector('.copy [role=status]'))).to.contain(`Copied: ${all.length}, CSL-JSON.`);
      expect(element.renderRoot.querySelector('textarea')).to.equal(null);
    });

    for (const [name, value] of [
      ['refuses', { writeText: () => Promise.reject(new Error('not allowed')) }],
      ['does not have', undefined],
    ] as const) {
      it(`shows the text where the browser ${name} the clipboard`, async () => {
        withClipboard(value);
        const element = await mount();
        await choose(element, 'which', 'liu-2006');
        await copy(element);
        const area = element.renderRoot.querySelector('textarea')!;
        expect(area.value).to.contain('doi:10.1016/S0140-6736(06)68614-5');
        expect(text(element.renderRoot.querySelector('.copy [role=status]'))).to.contain('did not allow copying');
        area.focus();
        expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
        await expectNoAxeViolations(element.renderRoot.querySelector('.copy')!);
        await choose(element, 'format', 'csl');
        expect(element.renderRoot.querySelector('textarea')).to.equal(null);
      });
    }
  });

  describe('the replay', () => {
    it('shows what is published before anything is run, and what is chosen of it', async () => {
      const element = await mount();
      const rows = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('tr[data-trial]')];
      const count = rows().length;
      expect(count).to.be.above(40);
      expect(rows().every((row) => text(row).includes('not run'))).to.equal(true);
      await choose(element, 'shown', 'replayed');
      expect(rows().length).to.be.below(count);
      expect(rows().every((row) => text(row).includes('never seen'))).to.equal(true);
      await choose(element, 'shown', 'outside');
      expect(rows()).to.have.length(0);
    });

    it('runs in the page and can be stopped half-way', async () => {
      const element = await mount();
      const button = (): HTMLButtonElement => element.renderRoot.querySelector<HTMLButtonElement>('.replay button')!;
      expect(text(button())).to.equal('Run the replay now');
      button().click();
      await settled(element);
      expect(text(button())).to.equal('Stop');
      expect(element.renderRoot.querySelector('progress')).not.to.equal(null);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      button().click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await settled(element);
      expect(element.renderRoot.querySelector('progress')).to.equal(null);
      expect(text(button())).to.equal('Run it again');
      expect(element.querySelectorAll('tr[data-verdict]').length).to.be.above(0);
    }).timeout(60000);
  });

  it('gives sources and replay as CSV', async () => {
    const element = await mount();
    const csv = element.toCsv();
    expect(csv).to.contain('doi:10.1016/S0140-6736(06)68614-5').and.contain('What was measured');
    expect(csv.split('\r\n').length).to.be.above(all.length + 40);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      document.documentElement.removeAttribute('style');
    });

    it('is accessible', async () => {
      await expectNoAxeViolations(await mount(scenes.belowAgent()));
    }).timeout(60000);

    for (const name of ['belowAgent', 'wrongInput'] as const) {
      it(`${name} stays readable at 288 px`, async () => {
        recordConsole();
        const element = await mount(scenes[name](), { width: 288 });
        element.style.setProperty('inline-size', '288px');
        await choose(element, 'strength', 'randomised');
        expect(textBoxesOverlap(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(288);
      }).timeout(60000);
    }

    it('is readable with text of twice the size', async () => {
      const element = await mount(scenes.belowAgent(), { width: 360 });
      element.style.setProperty('font-size', '32px');
      await settled(element);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(360);
    }).timeout(60000);

    it('is accessible on a dark page', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      style.setProperty('color', '#eceff2');
      await expectNoAxeViolations(await mount(scenes.belowAgent()));
    }).timeout(60000);

    it('is longer in other languages, and every word is the language’s', async () => {
      addLocale(pseudoLocale);
      const element = await mount(html`<hpg-sources></hpg-sources>`, { lang: 'en-XA' });
      await choose(element, 'strength', 'randomised');
      expect(unaccentedWords(element)).to.deep.equal([]);
    }).timeout(60000);

    it('prints the list and the replay, and no controls', async () => {
      const element = await mount(scenes.belowAgent());
      await emulateMedia({ media: 'print' });
      for (const name of ['.filters', '.copy', '.replay']) {
        expect(element.renderRoot.querySelector(name)?.checkVisibility(), name).to.equal(false);
      }
      expect(element.querySelector('[data-source]')?.checkVisibility()).to.equal(true);
      expect(element.querySelector('tr[data-trial]')?.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    });
  });
});
