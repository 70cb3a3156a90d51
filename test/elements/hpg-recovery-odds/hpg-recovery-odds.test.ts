// <hpg-recovery-odds>: what it says and draws of published and simulated men, and what a reader can do with it.
import { expect } from 'chai';
import { html } from 'lit';
import { shifts } from '../../../src/elements/hpg-recovery-odds/shifts.js';
import * as scenes from '../../../stories/scenes/hpg-recovery-odds.js';
import { expectNoAxeViolations, sendKeys, testStore } from '../../support/fixture.js';
import { OddsHarness } from './harness.js';

const wide = { width: 1200 };

describe('<hpg-recovery-odds>', () => {
  it('answers in its first sentence with denominator, time and spread, with no attribute and at once', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    expect(odds.answer).to.equal(
      '6 months after stopping, about 67 of 100 trial volunteers were back at 20 million sperm per mL (61 to 72).',
    );
    expect(odds.count('published')).to.equal('67 of 100');
    expect(odds.problem).to.equal('');
  });

  it('draws as many published figures as its sentence and interval say, at every month', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    for (const [month, count, low, high] of [
      [6, 67, 61, 72],
      [12, 90, 85, 93],
      [16, 96, 92, 98],
      [24, 100, 100, 100],
    ] as const) {
      await odds.chooseMonth(month);
      expect(odds.answer, String(month)).to.contain(`${month} months after stopping, about ${count} of 100`);
      expect(odds.count('published')).to.equal(`${count} of 100`);
      expect(odds.drawn('published')).to.deep.equal({ reached: low, unsure: high - low, open: 100 - high });
    }
    expect(odds.interval('published')).to.equal('no interval reported');
    expect(odds.answer).to.contain('no interval reported; at 16 months 96, 92 to 98');
  });

  it('has nothing published at month 3, and says so in place of figures', async () => {
    const odds = await OddsHarness.mount(scenes.threeMonths(), wide);
    expect(odds.answer).to.contain('50 of 100').and.contain('3.4 months').and.contain('3.2 to 3.5');
    expect(odds.count('published')).to.equal('');
    expect(odds.words('.group[part="published"]')).to.contain('Nothing was published for 3 months');
    expect(odds.root.querySelector('.group[part="published"] .array')).to.equal(null);
    expect(odds.words('.group[part="simulated"] .title')).to.equal('Simulated');
    expect(odds.words('.hint')).to.equal('Published: 6, 12, 16, 24. Simulated only: 3');
  });

  it('shares whose experience is shown, and the month after stopping, with all elements', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    const changes: string[] = [];
    odds.element.addEventListener('hpg-scenario-changed', (event) => {
      changes.push(...(event as Event & { changed: readonly string[] }).changed);
    });
    await odds.choose('population', 'clinic');
    await odds.chooseMonth(16);
    expect(testStore().state.scenario).to.include({ population: 'clinic', month: 28 });
    expect(changes).to.deep.equal(['population', 'month']);
  });

  it('says what it would show where a treatment never stops, and offers stopping', async () => {
    const odds = await OddsHarness.mount(scenes.neverStops(), wide);
    expect(odds.answer).to.contain('67 of 100');
    expect(odds.words('.group[part="simulated"]'))
      .to.contain('never stops testosterone')
      .and.contain('of 100 simulated men');
    expect(odds.count('simulated')).to.equal('');
    await odds.chooseMonth(12);
    expect(odds.answer).to.contain('90 of 100');
    odds.root.querySelector<HTMLButtonElement>('[part="show-stop"]')!.click();
    await odds.settle();
    expect(testStore().state.scenario.protocol).to.equal('stop');
    expect(odds.words('.group[part="simulated"] .progress')).to.match(/men simulated$/);
  });

  it('stands behind every published number and statement with a mark', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    expect(odds.root.querySelectorAll('.group[part="published"] button.evidence')).to.have.length(1);
    expect(odds.root.querySelectorAll('.shifts button.evidence')).to.have.length(shifts.length);
    expect(odds.words('.shifts'))
      .to.contain('Older age not settled')
      .and.contain('A higher dose no study found')
      .and.contain('Medicines after stopping not proven');
  });

  it('names every source it counts', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    const promised = odds.words('details[part="sources"] summary');
    odds.root.querySelector<HTMLDetailsElement>('details[part="sources"]')!.open = true;
    const listing = (): number => odds.element.querySelectorAll('[data-hpg-part="sources"] li').length;
    while (listing() === 0) await odds.settle();
    const listed = listing();
    expect(odds.words('details[part="sources"] summary')).to.equal(`Sources (${listed})`);
    expect(promised).to.equal(`Sources (${listed})`);
  });

  it('is operated by keyboard alone', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    odds.root.querySelector<HTMLInputElement>('.radio input:checked')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await odds.settle();
    expect(odds.answer).to.contain('12 months after stopping');
  });

  it('refuses a finish line that nobody counted, says which there are, and goes on with the last', async () => {
    const errors: string[] = [];
    const container = document.createElement('div');
    container.addEventListener('hpg-error', (event) => errors.push((event as Event & { reason: string }).reason));
    document.body.append(container);
    const odds = await OddsHarness.mount(scenes.brokenInput(), { ...wide, container });
    expect(odds.problem).to.contain('line').and.contain('15').and.contain('3, 10, 20');
    expect(odds.answer).to.contain('20 million');
    expect(errors).to.have.length(1);
    odds.element.line = '10';
    await odds.settle();
    expect(odds.problem).to.equal('');
    expect(odds.answer).to.contain('10 million');
    container.remove();
  });

  it('drops its men when it leaves the page and asks again when it comes back', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    await odds.untilFirstMen();
    const place = odds.element.parentElement!;
    odds.element.remove();
    place.append(odds.element);
    await odds.settle();
    await odds.untilFirstMen();
    expect(odds.count('simulated')).to.match(/^\d+ of 100$/);
  });

  for (const [name, scene] of Object.entries({
    plain: scenes.plain,
    clinic: scenes.clinic,
    'never stopping': scenes.neverStops,
  })) {
    it(`has no accessibility violations: ${name}`, async () => {
      await expectNoAxeViolations((await OddsHarness.mount(scene(), wide)).element);
    });
  }

  it('has no accessibility violations on a narrow screen', async () => {
    await expectNoAxeViolations((await OddsHarness.mount(scenes.between(), { width: 330 })).element);
  });

  it('says the same numbers at every depth', async () => {
    for (const level of ['fundamentals', 'intermediate', 'academic']) {
      const odds = await OddsHarness.mount(
        html`<hpg-recovery-odds level=${level} month="24"></hpg-recovery-odds>`,
        wide,
      );
      expect(odds.answer.match(/\d+/g), level).to.include.members(['12', '90', '100', '20', '85', '93']);
    }
  });
});
