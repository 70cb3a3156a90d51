// <protocol-compare>: groups of men behind the differences, what is told further, rows chosen and ordered, and what is always
// on offer.
import { expect } from 'chai';
import { html } from 'lit';
import { trialThreshold } from '../../../src/charts/compare/index.js';
import { simulateCohort } from '../../../src/model/cohort/index.js';
import { cohortInputOf } from '../../../src/scenario/cohort/index.js';
import { daysPerMonth } from '../../../src/scenario/scenario.js';
import * as scenes from '../../../stories/scenes/protocol-compare.js';
import { expectNoAxeViolations, nextFrame, testStore } from '../../support/fixture.js';
import { CompareHarness } from './harness.js';

const wide = { width: 1200 };

/** Of 100 men of the same group, how many are at the finish line at a month. */
function atLine(protocol: 'stop' | 'trt', month: number): number {
  const cohort = simulateCohort(cohortInputOf(testStore().state.scenario, protocol), { size: 1000, seed: 1 });
  const sample = cohort.days.findLastIndex((day) => day <= month * daysPerMonth + 0.5);
  return Math.round(100 * (1 - cohort.fractionBelow('sperm', trialThreshold)[sample]!));
}

describe('the groups of men in <protocol-compare>', () => {
  it('say how many of 100 are at the finish line, and how many fewer than in the first column', async function () {
    this.timeout(100000);
    const compare = await CompareHarness.mount(
      html`<protocol-compare month="24" protocols="trt"></protocol-compare>`,
      wide,
    );
    const room = compare.root.querySelector('tr.differences')!.getBoundingClientRect().height;
    while (compare.all('.men p').length < 2 || compare.all('.men progress').length > 0) await nextFrame();
    const [waiting, staying] = [atLine('stop', 24), atLine('trt', 24)];
    expect(compare.difference(0)).to.contain(`${waiting} of 100 simulated men have 20 million sperm per mL or more`);
    expect(compare.difference(1)).to.contain(
      `${waiting - staying} fewer of 100 simulated men have 20 million per mL or more than with “Stop and wait”: ${staying}, not ${waiting}`,
    );
    expect(compare.root.querySelector('tr.differences')!.getBoundingClientRect().height).to.be.closeTo(room, 1);
    const counts = compare.tableRow('Men of 100 with 20 million per mL or more, simulated').slice(0, 2);
    expect(counts).to.deep.equal([String(waiting), String(staying)]);
    const rows = compare.element.toCsv().split('\r\n');
    const written = rows.filter((row) => row.includes('Men of 100 with')).slice(0, 2);
    expect(written.map((row) => /,24,of 100,(\d+),/.exec(row)?.[1])).to.deep.equal(counts);
  });
});

describe('the bands in <protocol-compare>', () => {
  it('reach as far in the picture and in words as 8 in 10 of the simulated men', async function () {
    this.timeout(100000);
    const compare = await CompareHarness.mount(
      html`<protocol-compare month="24" protocols="trt"></protocol-compare>`,
      wide,
    );
    const table = compare.root.querySelector('tr.marker.sperm')!;
    const room = table.getBoundingClientRect().height;
    while (table.querySelectorAll('path.band').length < 2 || compare.all('.men progress').length > 0) await nextFrame();
    expect(table.getBoundingClientRect().height).to.be.closeTo(room, 1);
    const men = simulateCohort(cohortInputOf(testStore().state.scenario, 'stop'), { size: 1000, seed: 1 });
    const sample = Math.round((24 * daysPerMonth) / 7);
    const [low, high] = [men.quantile('sperm', 0.1)[sample]!, men.quantile('sperm', 0.9)[sample]!];
    const seen = (): readonly number[] =>
      (/8 in 10 men: (\S+) to (\S+)/.exec(compare.cell('sperm', 0)) ?? []).slice(1).map(Number);
    while (Math.abs(seen()[0]! - low) > 0.5) await nextFrame();
    expect(seen()[1]).to.be.closeTo(high, 0.5);
    const plot = table.querySelector('svg.plot')!;
    const height = Number(plot.getAttribute('height'));
    const corners = plot.querySelector('path.band')!.getAttribute('d')!.slice(1, -1).split('L');
    // The corner of month -1 comes first; then one for each sample, and the upper edge back from the last.
    const upOf = (corner: string | undefined): number => height - Number(corner?.split(',')[1]);
    expect(upOf(corners[sample + 1]) / upOf(corners.at(-2 - sample))).to.be.closeTo(low / high, 0.02);
  });

  it('are left out of blood testosterone, which weekly samples cannot show', async function () {
    this.timeout(100000);
    const compare = await CompareHarness.mount(html`<protocol-compare month="24"></protocol-compare>`, wide);
    while (compare.all('path.band').length === 0) await nextFrame();
    expect(compare.all('tr.marker.testosterone path.band')).to.have.length(0);
  });
});

describe('what is told further in <protocol-compare>', () => {
  it('comes after the first picture: approval by region, what is given beside, what is not settled, each with its mark', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    while (compare.all('tr.further-row').length === 0) await compare.settle();
    const named = compare.all('tr.further-row > th').map((name) => name.textContent.trim());
    expect(named).to.include.members(['Given beside it', 'Approval, China', 'Not settled']);
    for (const cell of compare.all('tr.further-row > td')) {
      expect(cell.querySelectorAll('button.evidence'), cell.textContent).to.have.length(1);
    }
  });

  it('stands behind every published cell and short text', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    while (compare.all('.mark-room').length > 0) await compare.settle();
    for (const line of compare.all('.published-line')) {
      expect(line.querySelectorAll('.evidence-mark'), line.textContent).to.have.length(1);
    }
    const marked = compare.all('tr.text td').filter((cell) => cell.querySelector('button.evidence'));
    expect(compare.all('tr.text td').length - marked.length).to.equal(0);
  });
});

describe('rows and offers in <protocol-compare>', () => {
  it('can be those in which the choices part, by the largest difference', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare month="11" protocols="stop-hcg trt"></protocol-compare>`,
      wide,
    );
    expect(compare.all('tr.marker')).to.have.length(6);
    const rows = compare.root.querySelector<HTMLSelectElement>('[part="rows"]')!;
    await compare.choose(rows, 'differing');
    expect(compare.all('tr.marker')).to.have.length(0);
    expect(compare.all('.no-rows')).to.have.length(1);
    await compare.moveTo(20);
    const order = compare.root.querySelector<HTMLSelectElement>('[part="order"]')!;
    await compare.choose(order, 'difference');
    expect(compare.all('tr.marker').length).to.be.above(2);
    await compare.choose(rows, 'all');
    expect(compare.all('tr.marker')).to.have.length(6);
  });

  it('always offer waiting and changing nothing', async () => {
    const compare = await CompareHarness.mount(scenes.neverTried(), wide);
    const offered = (): string[] => compare.all('[part="offers"] button').map((button) => button.textContent.trim());
    expect(offered()).to.deep.equal(['stop and wait', 'change nothing, no treatment']);
    await compare.press('[part="offers"] button', 0);
    expect(compare.shown).to.include('stop');
    expect(offered()).to.deep.equal(['change nothing, no treatment']);
    await compare.press('[part="offers"] button', 0);
    expect(offered()).to.deep.equal([]);
    expect(compare.shown).to.have.length.at.most(5);
  });

  it('have no accessibility violations with everything told and open', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    while (compare.all('tr.further-row').length === 0) await compare.settle();
    compare.all('details').forEach((details) => {
      (details as HTMLDetailsElement).open = true;
    });
    await compare.settle();
    await expectNoAxeViolations(compare.element);
  });
});
