// One medicine: named, followed, chosen, overdue, and in the words of a site.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { agents } from '../../../src/data/agents.js';
import { sources } from '../../../src/data/sources.js';
import type { AgentId } from '../../../src/data/types.js';
import { everyTold, sourceIdsOf } from '../../../src/elements/hpg-agent/agent-facts.js';
import { HpgAgent } from '../../../src/elements/hpg-agent/hpg-agent.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-agent.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  sendKeys,
  setViewport,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

const mount = (template: TemplateResult = scenes.plain(), options: FixtureOptions<HpgAgent> = {}): Promise<HpgAgent> =>
  fixture(template, { is: HpgAgent, ...options });

const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
const part = (element: HpgAgent, name: string): string => text(element.querySelector(`[data-hpg-part="${name}"]`));
const heading = (element: HpgAgent): string => text(element.querySelector('[data-hpg-part="answer"] > h3'));
const problems = (element: HpgAgent): string[] => [...element.renderRoot.querySelectorAll('.problem')].map(text);
const acting = (element: HpgAgent): number => element.renderRoot.querySelectorAll('.site.active').length;

describe('hpg-agent', () => {
  it('shows the testosterone of the shared scenario without any attribute, and follows it', async () => {
    const element = await mount();
    expect(heading(element)).to.equal('Testosterone enanthate');
    testStore().update({ agent: 'testosterone-gel' });
    await settled(element);
    expect(heading(element)).to.equal('Testosterone gel');
    expect(element.sourceIds).to.deep.equal(sourceIdsOf(agents['testosterone-gel']));
  });

  for (const id of Object.keys(agents) as AgentId[]) {
    it(`tells of ${id} where it acts, what it changes, what is proven, where it is approved and how long it stays`, async () => {
      const element = await mount(html`<hpg-agent medicine=${id}></hpg-agent>`);
      const agent = agents[id];
      expect(heading(element)).to.equal(agent.name.intermediate);
      expect(acting(element)).to.equal(agent.acts.length);
      expect(element.querySelectorAll('[data-hpg-part="changes"] tbody tr')).to.have.length(agent.effects.length);
      expect(part(element, 'where')).to.contain(agent.mechanism.text.intermediate);
      expect(part(element, 'proven'))
        .to.contain(agent.proven.text.intermediate)
        .and.contain(agent.unsettled.text.intermediate);
      expect(part(element, 'approval'))
        .to.contain(agent.approval.us.intermediate)
        .and.contain(agent.approval.eu.intermediate)
        .and.contain(agent.approval.china.intermediate);
      expect(part(element, 'body')).to.contain(agent.kinetics.clearance.text.intermediate);
      expect(element.querySelectorAll('[data-hpg-part="body"] li')).to.have.length(agent.kinetics.numbers.length);
      expect(part(element, 'care')).to.contain(agent.harms.text.intermediate);
      expect(element.sourceIds.filter((source) => !(source in sources))).to.deep.equal([]);
      expect(element.querySelectorAll('[data-hpg-part="sources"] li')).to.have.length(element.sourceIds.length);
      expect(problems(element)).to.deep.equal([]);
    });
  }

  it('is named by medicine, not by agent, which is the scenario’s', async () => {
    const element = await mount(html`<hpg-agent medicine="hcg" agent="testosterone-gel"></hpg-agent>`);
    expect(heading(element)).to.contain('hCG');
    expect(testStore().state.scenario.agent).to.equal('testosterone-gel');
    element.removeAttribute('medicine');
    await settled(element);
    expect(heading(element)).to.equal('Testosterone gel');
  });

  it('names a medicine that is not known, and keeps what was shown', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.unknownMedicine());
    expect(heading(element)).to.equal('Testosterone enanthate');
    expect(problems(element)[0]).to.contain('<hpg-agent> attribute medicine: "aspirin" cannot be used.');
    expect(warnings).to.have.length(1);
    element.medicine = 'hcg';
    await settled(element);
    expect([heading(element).includes('hCG'), problems(element).length]).to.deep.equal([true, 0]);
    element.medicine = 'water';
    await settled(element);
    expect([heading(element).includes('hCG'), problems(element).length]).to.deep.equal([true, 1]);
  });

  it('lets a reader look at another medicine, without changing what others show', async () => {
    const element = await mount(scenes.hcg());
    const { scenario } = testStore().state;
    const select = element.renderRoot.querySelector<HTMLSelectElement>('select[name=medicine]')!;
    expect([...select.options].map(({ value }) => value)).to.have.members(Object.keys(agents));
    select.value = 'clomiphene';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(heading(element)).to.equal('Clomiphene');
    expect(testStore().state.scenario === scenario).to.equal(true);
    element.medicine = 'tamoxifen';
    await settled(element);
    expect(heading(element)).to.equal('Tamoxifen');
  });

  it('says when a number is due for a check, and folds it to its source once it has expired', async () => {
    const current = await mount(scenes.hcg());
    expect(current.renderRoot.querySelector('.overdue')).to.equal(null);
    const element = await mount(scenes.due());
    expect(text(element.renderRoot.querySelector('.overdue'))).to.contain('due for a new check by November 22, 2027');
    expect(element.querySelectorAll('[data-hpg-expired]')).to.have.length(0);
    const { numbers } = agents.hcg.kinetics;
    const expire = numbers.filter(({ expires }) => expires !== undefined).length;
    const later = await mount(scenes.longAfter());
    expect(expire).to.be.above(0);
    // The approvals of three places expire with the numbers out of labels.
    expect(later.querySelectorAll('[data-hpg-expired]')).to.have.length(expire + 3);
    for (const folded of later.querySelectorAll('[data-hpg-expired]')) {
      expect(text(folded)).to.contain('too long ago to be shown');
      expect(folded.querySelectorAll('a').length).to.be.above(0);
    }
  });

  it('folds approval, kinetics and in a narrow column the table, and leaves harms in sight', async () => {
    const wide = await mount(scenes.hcg(), { width: 1240 });
    const narrow = await mount(scenes.hcg(), { width: 328 });
    const open = (element: HpgAgent): boolean[] =>
      [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('[part=fold]')].map((fold) => fold.open);
    expect(open(wide)).to.deep.equal([true, false, false]);
    expect(open(narrow)).to.deep.equal([false, false, false]);
    const [harms, doses, checks] = [...narrow.querySelectorAll('[data-hpg-part="care"] .hpg-told')];
    expect(text(harms!)).to.contain(agents.hcg.harms.text.intermediate);
    const seen = [harms, doses, checks].map((words) => words?.checkVisibility({ contentVisibilityAuto: true }));
    expect(seen).to.deep.equal([true, false, false]);
    expect([wide.offsetHeight < 1500, narrow.offsetHeight < 2200]).to.deep.equal([true, true]);
  });

  it('puts a mark before what it says on approval, which opens the labels read', async () => {
    const element = await mount(scenes.hcg());
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    const marks = element.querySelectorAll<HTMLElement>('[data-hpg-part="approval"] dd button.evidence');
    expect(marks).to.have.length(4);
    marks[0]?.click();
    await settled(element);
    await settled(element);
    const panel = text(element.renderRoot.querySelector('.evidence-panel'));
    expect(panel).to.contain(agents.hcg.approval.us.intermediate).and.contain('Drugs.com');
  });

  it('opens what stands behind a number and a statement at their marks', async () => {
    const element = await mount(scenes.hcg());
    const marks = [...element.querySelectorAll<HTMLButtonElement>('button.evidence')];
    const { kinetics, effects } = agents.hcg;
    expect(marks.length).to.be.above(kinetics.numbers.length + effects.length);
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    const mark = element.querySelector<HTMLButtonElement>('li button.evidence')!;
    mark.focus();
    mark.click();
    await settled(element);
    await settled(element);
    const panel = element.renderRoot.querySelector<HTMLElement>('.evidence-panel')!;
    expect(panel.checkVisibility()).to.equal(true);
    const [first] = kinetics.numbers;
    expect(text(panel)).to.contain(first?.what).and.contain(first?.people).and.contain('November 22, 2028');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect([panel.checkVisibility(), document.activeElement === mark]).to.deep.equal([false, true]);
  });

  it('says in its table which findings are known only second-hand', async () => {
    const element = await mount(html`<hpg-agent medicine="enclomiphene"></hpg-agent>`, { width: 1240 });
    const rows = [...element.querySelectorAll('[data-hpg-part="changes"] tbody tr')].map(text);
    const said = rows.filter((row) => row.includes('known only from what others wrote about it'));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Sperm concentration/);
  });

  it('lets the site replace words, and says that it states their numbers', async () => {
    const element = await mount(scenes.ownWords());
    expect(part(element, 'answer')).to.contain('It acts like LH.').and.contain('Worded by this site.');
    expect(element.querySelector('[data-hpg-part="approval"]')).to.equal(null);
    expect(text(element.renderRoot.querySelector('.by-site'))).to.contain('stated by this site, not by hpg-explainers');
    element.content = { 'agent.hcg.proven': 'It worked in 99 of 100 men.' };
    await settled(element);
    const proven = element.querySelector('[data-hpg-part="proven"] .hpg-told');
    expect(text(proven)).to.contain('99 of 100').and.contain('stated by this site').and.not.contain('Coviello');
    expect(proven?.querySelector('.evidence-mark')).to.equal(null);
  });

  it('refuses a day that does not exist, and content that is no text of it', async () => {
    const { warnings } = recordConsole();
    const element = await mount(
      html`<hpg-agent .today=${'soon'} .content=${{ 'agent.moon.action': 'x' }}></hpg-agent>`,
    );
    expect(problems(element).join()).to.contain('today: "soon"').and.contain('content: "agent.moon.action"');
    expect(warnings).to.have.length(2);
  });

  it('gives its table as CSV, one row for each marker', async () => {
    const element = await mount(scenes.hcg());
    const rows = element.toCsv().trimEnd().split('\r\n');
    expect(rows).to.have.length(1 + agents.hcg.effects.length);
    expect(rows[0]).to.equal('Marker,Direction,What was seen,Kind of study,Sources');
    expect(element.toCsv()).to.contain('coviello-2005');
  });

  it('gives every text of every medicine an id of its own', () => {
    const ids = Object.values(agents).flatMap((agent) => everyTold(agent).told.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
      document.documentElement.removeAttribute('style');
    });

    for (const name of ['clomiphene', 'fundamentals', 'ownWords', 'unknownMedicine', 'longAfter'] as const) {
      it(`${name} is accessible and readable at 288 px`, async () => {
        recordConsole();
        const element = await mount(scenes[name](), { width: 288 });
        await expectNoAxeViolations(element);
        expect(textBoxesOverlap(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(288);
      });
    }

    it('is readable at 1200 px and with text of twice the size', async () => {
      await setViewport({ width: 1240, height: 800 });
      const wide = await mount(scenes.hcg(), { width: 1200 });
      expect(textBoxesOverlap(wide)).to.deep.equal([]);
      const large = await mount(scenes.clomiphene(), { width: 360 });
      large.style.setProperty('font-size', '32px');
      await settled(large);
      expect(textBoxesOverlap(large)).to.deep.equal([]);
      expect(large.scrollWidth).to.be.at.most(360);
    });

    it('is accessible on a dark page', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      style.setProperty('color', '#eceff2');
      await expectNoAxeViolations(await mount(scenes.hcg()));
    });

    it('is longer in other languages, and every word is the language’s', async () => {
      addLocale(pseudoLocale);
      const element = await mount(scenes.hcg(), { lang: 'en-XA', width: 288 });
      expect(unaccentedWords(element)).to.deep.equal([]);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
    });

    it('prints every section and its sources, and no choice', async () => {
      const element = await mount(scenes.hcg());
      await emulateMedia({ media: 'print' });
      expect(element.renderRoot.querySelector('.choose')?.checkVisibility()).to.equal(false);
      expect(
        element.querySelector('[data-hpg-part="sources"] li')?.checkVisibility({ contentVisibilityAuto: true }),
      ).to.equal(true);
    });
  });
});
