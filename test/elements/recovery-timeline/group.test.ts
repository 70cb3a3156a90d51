// The group of simulated men behind the typical one: what is drawn and what is said are the same men.
import { expect } from 'chai';
import { linear } from '../../../src/charts/time-axis/scales.js';
import { backBy, spreadAt } from '../../../src/elements/recovery-timeline/group/group-of-men.js';
import { bandsOf, outlineOf } from '../../../src/elements/recovery-timeline/group/quantiles.js';
import { simulateCohort } from '../../../src/model/index.js';
import { cohortInputOf } from '../../../src/scenario/cohort/scenario-cohort.js';
import { daysPerMonth, defaultScenario, firstMonth } from '../../../src/scenario/scenario.js';

const men = simulateCohort(cohortInputOf(defaultScenario), { size: 40, seed: 1 });
const wanted = (): boolean => true;

describe('recovery-timeline: group of men', () => {
  it('counts who has been at 20 M/mL since testosterone was stopped', () => {
    const stopDay = Math.round(12 * daysPerMonth);
    const reached = men.fractionAtLeast('sperm', 20, stopDay);
    const sixMonthsOn = Math.floor((18 * daysPerMonth) / 7);
    const [by6 = 0, by12 = 0, by24 = 0] = backBy(men, 12);
    expect(by6).to.equal(reached[sixMonthsOn]).and.be.above(0);
    expect(by12).to.be.at.least(by6);
    expect(by24).to.be.at.least(by12).and.be.at.most(1);
  });

  it('counts nobody where testosterone is not stopped', () => {
    expect(backBy(men, null)).to.deep.equal([]);
  });

  it('draws the same edges as it says', async () => {
    const edges = await bandsOf(men, wanted);
    if (!edges) throw new Error('no edges');
    const [wide, half] = spreadAt(edges.get('sperm') ?? [], men, 18);
    const index = Math.round((18 * daysPerMonth) / 7);
    expect(wide).to.deep.equal([men.quantile('sperm', 0.1)[index], men.quantile('sperm', 0.9)[index]]);
    expect(half).to.deep.equal([men.quantile('sperm', 0.25)[index], men.quantile('sperm', 0.75)[index]]);
    const plain = linear([0, 1], [0, 1]);
    const [path = ''] = outlineOf(men.days, edges, firstMonth).paths('sperm', plain, plain, 36);
    const corners = path.slice(1, -1).split('L');
    expect(corners[0]).to.equal(`${firstMonth.toFixed(1)},${(men.quantile('sperm', 0.1)[0] ?? 0).toFixed(1)}`);
    expect(corners[index + 1]?.split(',')[1]).to.equal((wide?.[0] ?? 0).toFixed(1));
  });

  it('draws no band of blood testosterone, of which weekly samples show the lowest values alone', async () => {
    const edges = await bandsOf(men, wanted);
    const plain = linear([0, 1], [0, 1]);
    expect(edges && outlineOf(men.days, edges, firstMonth).paths('testosterone', plain, plain, 36)).to.deep.equal([]);
  });

  it('gives up where other men are asked for meanwhile', async () => {
    expect(await bandsOf(men, () => false)).to.equal(undefined);
  });
});
