// <hpg-recovery-odds>: what it says and draws of published and simulated men, and what a reader can do with it.
import { expect } from 'chai';
import { html } from 'lit';
import { shifts } from '../../../src/elements/hpg-recovery-odds/shifts.js';
import { HpgErrorEvent, ScenarioChangedEvent } from '../../../src/scenario/events.js';
import { simulateCohort } from '../../../src/model/cohort/index.js';
import { cohortInputOf } from '../../../src/scenario/cohort/index.js';
import { daysPerMonth, defaultScenario, type Scenario } from '../../../src/scenario/scenario.js';
import * as scenes from '../../../stories/scenes/hpg-recovery-odds.js';
import { expectNoAxeViolations, emulateMedia, sendKeys, testStore } from '../../support/fixture.js';
import { OddsHarness } from './harness.js';

const wide = { width: 1200 };

/** The share, of 100, of the same group of men. */
function shareOf(scenario: Scenario, line: number, after: number): number {
  const cohort = simulateCohort(cohortInputOf(scenario), { size: 1000, seed: 1 });
  const stopDay = Math.round(scenario.trtMonths * daysPerMonth);
  const reached = cohort.fractionAtLeast('sperm', line, stopDay);
  const last = cohort.days.findLastIndex((day) => day <= stopDay + after * daysPerMonth + 0.5);
  return 100 * reached[last]!;
}

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
    expect(odds.answer).to.contain('no interval reported');
  });

  it('says and draws for the simulated men what the shared group holds', async () => {
    const odds = await OddsHarness.simulated(scenes.oneYear(), wide);
    const share = shareOf({ ...defaultScenario, month: 24 }, 20, 12);
    expect(odds.count('simulated')).to.equal(`${Math.round(share)} of 100`);
    const [low, high] = odds.interval('simulated').match(/\d+/g)!.map(Number);
    expect(odds.drawn('simulated')).to.deep.equal({ reached: low, unsure: high! - low!, open: 100 - high! });
    expect(low).to.be.at.most(Math.min(90, share));
    expect(high).to.be.at.least(Math.max(90, share) - 0.5);
    expect(odds.tableRow(12)[0]).to.match(new RegExp(`^${Math.round(share)} \\(${low} to ${high}\\)`));
  });

  it('puts the sign of the curve at the simulated count', async () => {
    const odds = await OddsHarness.simulated(scenes.oneYear(), wide);
    const sign = odds.root.querySelector('.curve .sign')!.getAttribute('transform')!;
    const [, , y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(sign)!.map(Number);
    const lines = [...odds.root.querySelectorAll('.curve-picture :is(.grid, .axis)[x1]')];
    const [bottom, top] = [
      lines[0]!,
      lines.find((line, index) => index > 0 && line.matches('.grid:last-of-type')) ?? lines[2]!,
    ].map((line) => Number(line.getAttribute('y1')));
    const drawn = (100 * (bottom! - y!)) / (bottom! - top!);
    const share = shareOf({ ...defaultScenario, month: 24 }, 20, 12);
    expect(Math.abs(drawn - share)).to.be.lessThan(0.2);
  });

  it('says beside the simulated count how far it is from the trials', async () => {
    const odds = await OddsHarness.simulated(scenes.plain(), wide);
    const count = Math.round(shareOf(defaultScenario, 20, 6));
    const words = odds.words('.gap');
    expect(words).to.contain(`The model gives ${count}, the trials 67 (61 to 72)`);
    if (count > 72) expect(words).to.contain('too high');
    else if (count >= 61) expect(words).to.contain('they agree');
    else expect(words).to.contain('come back later');
  });

  it('has nothing published at month 3, and says so in place of figures', async () => {
    const odds = await OddsHarness.simulated(scenes.threeMonths(), wide);
    expect(odds.answer).to.contain('50 of 100').and.contain('3.4 months').and.contain('3.2 to 3.5');
    expect(odds.count('published')).to.equal('');
    expect(odds.words('.group[part="published"]')).to.contain('Nothing was published for 3 months');
    expect(odds.root.querySelector('.group[part="published"] .array')).to.equal(null);
    expect(odds.words('.group[part="simulated"] .title')).to.equal('Simulated');
    expect(odds.words('.gap')).to.match(
      /^Half of the simulated men are there by [\d.]+ months, half of the trial men by 3.4/,
    );
    expect(odds.words('.hint')).to.equal('Published: 6, 12, 16, 24. Simulated only: 3');
  });

  it('keeps to the published median at another finish line', async () => {
    const odds = await OddsHarness.simulated(scenes.tenMillion(), wide);
    expect(odds.answer).to.contain('10 million').and.contain('3 months after stopping (2.9 to 3.1)');
    expect(odds.count('simulated')).to.equal(`${Math.round(shareOf(defaultScenario, 10, 6))} of 100`);
    await odds.choose('line', '3');
    expect(odds.answer).to.contain('3 million').and.contain('2.5 months');
    expect(odds.count('simulated')).to.equal(`${Math.round(shareOf(defaultScenario, 3, 6))} of 100`);
  });

  it('never lends a clinic’s figure the finish line of the trials', async () => {
    const odds = await OddsHarness.simulated(scenes.clinic(), wide);
    expect(odds.answer).to.contain('70 of 100 clinic patients had more than 5 million moving sperm (58 to 79)');
    expect(odds.words('.group[part="published"] .finish-line'))
      .to.contain('5 million moving sperm')
      .and.contain('66 men');
    expect(odds.drawn('published')).to.deep.equal({ reached: 58, unsure: 21, open: 21 });
    expect(odds.words('.group[part="simulated"] .finish-line')).to.contain('20 million per mL');
    expect(odds.count('simulated')).to.equal(
      `${Math.round(shareOf({ ...defaultScenario, population: 'clinic' }, 20, 12))} of 100`,
    );
    expect(odds.words('.gap')).to.contain('nothing can be held against');
    await odds.chooseMonth(24);
    expect(odds.answer).to.contain('no clinic figure was found').and.contain('46 of 66');
  });

  it('shares whose experience is shown, and the month after stopping, with all elements', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    const changes: string[] = [];
    odds.element.addEventListener('hpg-scenario-changed', (event) => {
      changes.push(...(event as ScenarioChangedEvent).changed);
    });
    await odds.choose('population', 'clinic');
    await odds.chooseMonth(16);
    expect(testStore().state.scenario).to.include({ population: 'clinic', month: 28 });
    expect(changes).to.deep.equal(['population', 'month']);
  });

  it('follows the shared moment to the nearest follow-up and tells the moment itself', async () => {
    const odds = await OddsHarness.simulated(scenes.plain(), wide);
    expect(odds.words('.moment-words')).to.equal('');
    testStore().update({ month: 20 });
    await odds.settle();
    expect(odds.after || odds.answer).to.match(/^6|^6 months/);
    const share = Math.round(shareOf(defaultScenario, 20, 8));
    expect(odds.words('.moment-words')).to.equal(
      `At the moment shown elsewhere, 8 months after stopping: ${share} of 100, simulated.`,
    );
    testStore().update({ month: 24 });
    await odds.settle();
    expect(odds.answer).to.contain('12 months after stopping');
    expect(odds.words('.moment-words')).to.equal('');
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
    await odds.untilSimulated();
    expect(testStore().state.scenario.protocol).to.equal('stop');
    expect(odds.count('simulated')).to.match(/^\d+ of 100$/);
  });

  it('says where the scenario lies outside the trials', async () => {
    const odds = await OddsHarness.simulated(scenes.outsideTrials(), wide);
    expect(odds.part('answer')).to.contain('outside those trials: another length of treatment, another age');
    expect(odds.words('.gap')).to.contain('No published share was found for this treatment');
    expect((await OddsHarness.mount(scenes.withMedicines(), wide)).part('answer')).to.contain('a medicine besides');
  });

  it('holds the room of the simulated men from the start', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    const height = odds.root.querySelector('.picture')!.getBoundingClientRect().height;
    expect(odds.count('simulated')).to.match(/^…|^\d+ of 100$/);
    await odds.untilSimulated();
    expect(odds.root.querySelector('.picture')!.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('tells how far the men are, seen and heard', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    expect(odds.words('[role="status"]')).to.match(/being simulated|First|men simulated/);
    await odds.untilSimulated();
    expect(odds.words('[role="status"]')).to.match(/^1,000 men simulated: \d+ of 100\.$/);
    expect(odds.root.querySelector('progress')).to.equal(null);
  });

  it('stands behind every published number and statement with a mark', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    expect(odds.root.querySelectorAll('.group[part="published"] button.evidence')).to.have.length(1);
    expect(odds.root.querySelectorAll('.shifts button.evidence')).to.have.length(shifts.length);
    expect(odds.words('.shifts'))
      .to.contain('Older age not settled')
      .and.contain('Medicines after stopping not proven');
  });

  it('names every source it counts', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    odds.root.querySelector<HTMLDetailsElement>('details[part="sources"]')!.open = true;
    await expect(await odds.settle()).to.equal(odds);
    const listed = odds.element.querySelectorAll('[data-hpg-part="sources"] li').length;
    expect(odds.words('details[part="sources"] summary')).to.equal(`Sources (${listed})`);
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
    container.addEventListener('hpg-error', (event) => errors.push((event as HpgErrorEvent).reason));
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

  it('gives drawing and numbers away', async () => {
    const odds = await OddsHarness.simulated(scenes.oneYear(), wide);
    const svg = odds.element.toSvg();
    expect(svg).to.contain('90 of 100').and.contain(odds.count('simulated')).and.not.contain('class=');
    expect(odds.root.querySelector('.stage')).to.equal(null);
    const lines = odds.element.toCsv().trim().split('\r\n');
    expect(lines[0]).to.contain('months_after_stopping,kind');
    expect(lines.filter((line) => line.includes(',simulated,'))).to.have.length(5);
    expect(lines.filter((line) => line.includes(',published,'))).to.have.length(6);
    expect(lines.find((line) => line.startsWith('12,published,Clinic')))
      .to.contain('5 million moving')
      .and.contain('kohn-2017');
    expect((await odds.element.toPng(1)).type).to.equal('image/png');
  });

  it('drops its men when it leaves the page and asks again when it comes back', async () => {
    const odds = await OddsHarness.simulated(scenes.plain(), wide);
    const place = odds.element.parentElement!;
    odds.element.remove();
    place.append(odds.element);
    await odds.untilSimulated();
    expect(odds.count('simulated')).to.equal(`${Math.round(shareOf(defaultScenario, 20, 6))} of 100`);
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

  it('has no accessibility violations in forced colours and on a narrow screen', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      await expectNoAxeViolations((await OddsHarness.mount(scenes.plain(), { width: 330 })).element);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
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
