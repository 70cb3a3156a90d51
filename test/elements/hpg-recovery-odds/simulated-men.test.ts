// <hpg-recovery-odds> and its simulated men: words, figures, curve and table hold what the shared group holds.
import { expect } from 'chai';
import { simulateCohort } from '../../../src/model/cohort/index.js';
import type { Cohort } from '../../../src/model/cohort/types.js';
import { cohortInputOf } from '../../../src/scenario/cohort/index.js';
import { daysPerMonth, defaultScenario, type Scenario } from '../../../src/scenario/scenario.js';
import * as scenes from '../../../stories/scenes/hpg-recovery-odds.js';
import { testStore } from '../../support/fixture.js';
import { OddsHarness } from './harness.js';

const wide = { width: 1200 };

const groups = new Map<string, Cohort>();

/** The same group of men, simulated here. */
function groupOf(scenario: Scenario): Cohort {
  const input = cohortInputOf(scenario);
  const key = JSON.stringify(input);
  const group = groups.get(key) ?? simulateCohort(input, { size: 1000, seed: 1 });
  groups.set(key, group);
  return group;
}

/** The share, of 100, of that group. */
function shareOf(scenario: Scenario, line: number, after: number): number {
  const cohort = groupOf(scenario);
  const stopDay = Math.round(scenario.trtMonths * daysPerMonth);
  const reached = cohort.fractionAtLeast('sperm', line, stopDay);
  const last = cohort.days.findLastIndex((day) => day <= stopDay + after * daysPerMonth + 0.5);
  return 100 * reached[last]!;
}

describe('the simulated men of <hpg-recovery-odds>', () => {
  it('are those of the shared group at every month and finish line, in count, figures, table and curve', async () => {
    const odds = await OddsHarness.mount(scenes.plain(), wide);
    const height = odds.root.querySelector('.picture')!.getBoundingClientRect().height;
    expect(odds.words('[role="status"]')).to.match(/being simulated|First|men simulated/);
    await odds.untilSimulated();
    expect(odds.words('[role="status"]')).to.match(/^1,000 men simulated: \d+ of 100\.$/);
    expect(odds.root.querySelector('progress')).to.equal(null);
    expect(odds.root.querySelector('.picture')!.getBoundingClientRect().height, 'no shift').to.be.closeTo(height, 1);
    for (const [line, month] of [
      [20, 3],
      [20, 6],
      [20, 12],
      [20, 24],
      [10, 6],
      [3, 3],
    ] as const) {
      await odds.choose('line', String(line));
      await odds.chooseMonth(month);
      const share = shareOf(defaultScenario, line, month);
      const at = `${line} M/mL, ${month} months`;
      expect(odds.count('simulated'), at).to.equal(`${Math.round(share)} of 100`);
      const [low, high] = odds.interval('simulated').match(/\d+/g)!.map(Number);
      expect(odds.drawn('simulated'), at).to.deep.equal({ reached: low, unsure: high! - low!, open: 100 - high! });
      expect(odds.heldOnCurve(), at).to.deep.equal([low, high]);
      // A tenth is written where the page has whole men.
      odds.exported(month, 'simulated').forEach((value, i) => {
        expect(value, at).to.be.closeTo([share, low!, high!][i]!, 0.56);
      });
      expect(odds.tableRow(month)[0], at).to.equal(`${Math.round(share)} (${low} to ${high})`);
      const sign = odds.root.querySelector('.curve-picture .sign')!.getAttribute('transform')!;
      const y = Number(/translate\([\d.]+ ([\d.]+)\)/.exec(sign)![1]);
      const [bottom, , top] = [...odds.root.querySelectorAll('.curve-picture text[text-anchor="end"]')].map((tick) =>
        Number(tick.previousElementSibling!.getAttribute('y1')),
      );
      expect((100 * (bottom! - y)) / (bottom! - top!), at).to.be.closeTo(share, 0.2);
    }
  });

  it('are held against the trials in words and in the interval, and given away', async () => {
    const odds = await OddsHarness.simulated(scenes.plain(), wide);
    const count = Math.round(shareOf(defaultScenario, 20, 6));
    const words = odds.words('.gap');
    expect(words).to.contain(`The model gives ${count}, the trials 67 (61 to 72)`);
    if (count > 72) expect(words).to.contain('too high');
    else if (count >= 61) expect(words).to.contain('they agree');
    else expect(words).to.contain('come back later');
    const [low, high] = odds.interval('simulated').match(/\d+/g)!.map(Number);
    expect(low).to.be.at.most(Math.min(67, count));
    expect(high).to.be.at.least(Math.max(67, count));
    await odds.chooseMonth(3);
    expect(odds.words('.gap')).to.match(
      /^Half of the simulated men are there by [\d.]+ months, half of the trial men by 3.4/,
    );
    testStore().update({ month: 20 });
    await odds.settle();
    expect(odds.answer).to.match(/^6 months/);
    const share = Math.round(shareOf(defaultScenario, 20, 8));
    expect(odds.words('.moment-words')).to.equal(
      `At the moment shown elsewhere, 8 months after stopping: ${share} of 100, simulated.`,
    );
    testStore().update({ month: 24 });
    await odds.settle();
    expect(odds.words('.moment-words')).to.equal('');
    const drawing = odds.element.toSvg();
    expect(drawing).to.contain('90 of 100').and.contain(odds.count('simulated')).and.not.contain('class=');
    expect(odds.root.querySelector('.stage')).to.equal(null);
    const lines = odds.element.toCsv().trim().split('\r\n');
    expect(lines[0]).to.contain('months_after_stopping,kind');
    expect(lines.filter((line) => line.includes(',simulated,'))).to.have.length(5);
    expect(lines.filter((line) => line.includes(',published,'))).to.have.length(6);
    expect((await odds.element.toPng(1)).type).to.equal('image/png');
  });

  it('of a clinic are never held against figures of another finish line', async () => {
    const odds = await OddsHarness.simulated(scenes.clinic(), wide);
    expect(odds.answer).to.contain('70 of 100 clinic patients had more than 5 million moving sperm (58 to 79)');
    const published = odds.words('.group[part="published"] .finish-line');
    expect(published).to.contain('5 million moving sperm').and.contain('66 men');
    expect(odds.drawn('published')).to.deep.equal({ reached: 58, unsure: 21, open: 21 });
    expect(odds.words('.group[part="simulated"] .finish-line')).to.contain('20 million per mL');
    const share = shareOf({ ...defaultScenario, population: 'clinic' }, 20, 12);
    expect(odds.count('simulated')).to.equal(`${Math.round(share)} of 100`);
    expect(odds.words('.gap')).to.contain('nothing can be held against');
    await odds.chooseMonth(24);
    expect(odds.answer).to.contain('no clinic figure was found').and.contain('46 of 66');
    // The one typical man of the model is the same, whoever is shown beside him.
    expect(odds.words('.group[part="simulated"]')).to.contain('typical man, fitted to trial men');
  });

  it('outside the trials are not held against them', async () => {
    const odds = await OddsHarness.mount(scenes.outsideTrials(), wide);
    await odds.untilFirstMen();
    expect(odds.part('answer')).to.contain('outside those trials: another length of treatment, another age');
    expect(odds.words('.gap')).to.contain('No published share was found for this treatment');
  });
});
