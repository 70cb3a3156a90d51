// Milestones and stages of recovery, time in weeks, and curves in one picture: what is said is what is drawn.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/recovery-timeline.js';
import { milestones } from '../../../src/charts/timeline/milestones.js';
import { cutLine } from '../../../src/charts/timeline/overlaid.js';
import { stageAt, stageTimes } from '../../../src/charts/timeline/stage-times.js';
import { markerShare } from '../../../src/scenario/run.js';
import { daysPerMonth } from '../../../src/scenario/scenario.js';
import { expectNoAxeViolations, sendKeys, setViewport, testStore } from '../../support/fixture.js';
import { plainInput } from '../../charts/timeline/plain-input.js';
import { TimelineHarness } from './recovery-timeline.harness.js';

const mount = TimelineHarness.mount;

describe('recovery-timeline: milestones', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('are the first days after stopping on which the simulated man is there', () => {
    const found = milestones(plainInput());
    expect(found.map(({ id }) => id)).to.deep.equal(['lhBack', 'firstSperm', 'finishLine', 'volumeBack']);
    for (const { panel, value, reached } of found) {
      if (typeof reached !== 'number') throw new Error(`${panel} is not reached`);
      const series = plainInput().series[panel];
      const day = Math.round(reached * daysPerMonth);
      expect(series[day]).to.be.at.least(value);
      expect(series[day - 1]).to.be.below(value);
    }
  });

  it('say so where he was never below, and where he does not come back', () => {
    const gel = plainInput({ spermMPerMl: 15 });
    expect(milestones(gel).find(({ id }) => id === 'finishLine')?.reached).to.equal('not');
    const short = plainInput({ stopMonth: 0.01 });
    expect(milestones(short).find(({ id }) => id === 'firstSperm')?.reached).to.equal('above');
    expect(milestones(plainInput({ stopMonth: null }))).to.deep.equal([]);
  });

  it('are listed with the month that is ticked at the curve', async () => {
    const timeline = await mount(scenes.plain());
    const listed = timeline.texts('.milestones li');
    expect(listed).to.have.lengthOf(4);
    const { run } = testStore().state;
    const day = run.trajectory.markers.sperm.findIndex((value, each) => each > 366 && value >= 20);
    expect(listed[2]).to.match(
      new RegExp(`^20 million sperm per mL or more: month ${(day / daysPerMonth).toFixed(1)},`),
    );
    expect(timeline.element.shadowRoot?.querySelectorAll('path.milestone').length).to.equal(4);
    expect(timeline.texts('svg.main text').join('; ')).to.include('1 LH back');
  });
});

describe('recovery-timeline: stages', () => {
  it('follow each other without a gap from before the first dose to the end', () => {
    const times = stageTimes(plainInput()).filter(({ id }) => id !== 'stop');
    expect(times[0]?.from).to.equal(-2);
    expect(times.at(-1)?.to).to.equal(36);
    for (const [index, { to }] of times.slice(0, -1).entries()) expect(times[index + 1]?.from).to.equal(to);
    expect(times.at(-1)?.id).to.equal('late');
  });

  it('leave out the first sperm of a man who never came down to none', () => {
    const ids = stageTimes(plainInput({ stopMonth: 1 })).map(({ id }) => id);
    expect(ids).to.include('climb').and.not.include('first-sperm');
  });

  it('are said at the moment, and that stage is marked in the strip', async () => {
    const timeline = await mount(scenes.recovering());
    const said = (): string => timeline.texts('.stage b').join();
    for (const [month, words] of [
      [-1, /Own start/],
      [3, /Counts fall/],
      [12, /Stopping \(month 12\)/],
      [18, /Counts climb/],
      [30, /Late recovery/],
    ] as const) {
      testStore().update({ month });
      await timeline.settled();
      expect(said(), `month ${month}`).to.match(words);
    }
    expect(timeline.texts('.piece.current text')).to.deep.equal(['7 Late recovery']);
    expect(timeline.texts('.stages details li')).to.have.lengthOf(7);
    expect(stageAt(stageTimes(plainInput()), 12)?.id).to.equal('stop');
  });

  it('are not there without testosterone', async () => {
    const timeline = await mount(scenes.untreated());
    expect(timeline.texts('.strip svg, .stage p, .milestones li')).to.deep.equal([]);
  });
});

describe('recovery-timeline: weeks', () => {
  it('are on the axis, in the moment, the table and the milestones', async () => {
    const timeline = await mount(scenes.inWeeks());
    expect(timeline.texts('text.month').slice(0, 3)).to.deep.equal(['0', '26', '52']);
    expect(timeline.texts('text.moment').join()).to.equal('week 65, 13 after stopping');
    expect(timeline.slider.getAttribute('aria-valuetext')).to.equal('week 65, 13 after stopping');
    expect(timeline.tables[0]?.[0]?.slice(0, 2)).to.deep.equal(['Week from first dose', 'Weeks after stopping']);
    expect(timeline.texts('.milestones li')[2]).to.match(/week 6\d, \d+ weeks after stopping/);
  });

  it('are a choice of the reader, and keys then go by weeks', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.choose('Count time in', 'weeks');
    expect(timeline.texts('text.moment').join()).to.equal('week 26 on testosterone');
    timeline.slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await timeline.settled();
    expect(testStore().state.scenario.month * daysPerMonth).to.be.closeTo(27 * 7, 1e-6);
    await timeline.choose('Count time in', 'months');
    expect(timeline.texts('text.moment').join()).to.match(/^month 6.2 on/);
  });

  it('are refused in words where something else is asked for', async () => {
    const timeline = await mount(scenes.plain());
    timeline.element.time = 'years';
    await timeline.settled();
    expect(timeline.texts('[role=alert]').join()).to.match(/time: "years" cannot be used. Allowed: months, weeks/);
    timeline.element.time = 'weeks';
    await timeline.settled();
    expect(timeline.texts('[role=alert]')).to.deep.equal([]);
  });
});

describe('recovery-timeline: curves in one picture', () => {
  it('have one axis from 0 to 150 %, a name each, and the share of his start at the moment', async () => {
    const timeline = await mount(scenes.overlaid());
    expect(timeline.texts('text.tick')).to.deep.equal(['0', '50', '100', '150']);
    expect(timeline.texts('text.name').join(' ')).to.equal(
      'FSH testosterone in the testis testosterone in blood LH testis volume sperm',
    );
    const { run, scenario } = testStore().state;
    for (const marker of ['lh', 'sperm', 'testisVolume', 'itt'] as const) {
      const percent = Number(timeline.reading(marker).split(' ')[0]);
      expect(percent, marker).to.be.closeTo(100 * markerShare(run, marker, scenario.month), 0.51);
    }
    const dashes = [...timeline.drawing.querySelectorAll('.series')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).to.be.at.least(4);
    await expectNoAxeViolations(timeline.element);
  });

  it('go back to panels by the reader’s choice', async () => {
    const timeline = await mount(scenes.overlaid());
    await timeline.choose('Curves', 'panels');
    expect(timeline.reading('sperm')).to.match(/M\/mL$/);
  });

  it('are cut where they leave the axis, not drawn along its edge', () => {
    const path = cutLine(
      [
        [0, 10],
        [10, -10],
        [20, -10],
        [30, 10],
      ],
      0,
    );
    expect(path).to.equal('M0.0,10.0L5.0,0.0M25.0,0.0L30.0,10.0');
  });
});
