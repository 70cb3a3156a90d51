// One run of the model, and values read off it.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { protocolSchedules } from '../../src/data/protocols/schedules.js';
import { checkRegimen, manLimits } from '../../src/model/index.js';
import { protocolIds, rangeOf } from '../../src/scenario/fields.js';
import {
  markerAt,
  markerAtStart,
  markerShare,
  outsideStudied,
  phaseAt,
  regimenOf,
  runProtocol,
  signalAt,
} from '../../src/scenario/run.js';
import { daysPerMonth, defaultScenario, lastMonth } from '../../src/scenario/scenario.js';
import { anyScenario } from './any-scenario.js';

describe('a run', () => {
  const stop = runProtocol(defaultScenario, 'stop');
  const trt = runProtocol(defaultScenario, 'trt');
  const untreated = runProtocol(defaultScenario, 'untreated');

  it('is as long as what is shown', () => {
    expect(stop.lastMonth).to.equal(36);
    expect(stop.trajectory.days.at(-1)).to.equal(Math.ceil(36 * daysPerMonth));
    expect(lastMonth({ trtMonths: 13 })).to.equal(42);
    expect(lastMonth({ trtMonths: 120 })).to.equal(144);
  });

  it('asks the model for nothing that the model would refuse', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...protocolIds), (scenario, protocol) => {
        checkRegimen(regimenOf(scenario, protocol));
      }),
    );
    for (const [field, limits] of [
      ['age', manLimits.ageYears],
      ['baselineSperm', manLimits.spermMPerMl],
    ] as const) {
      const [low, high] = rangeOf(field, defaultScenario);
      expect(low, field).to.be.at.least(limits[0]);
      expect(high, field).to.be.at.most(limits[1]);
    }
  });

  it('gives no dose of testosterone on or after the day of stopping', () => {
    for (const trtMonths of [1, 12, 13.8]) {
      const [course] = regimenOf({ ...defaultScenario, trtMonths }, 'stop');
      expect(course!.fromDay).to.equal(0);
      expect(course!.toDay).to.be.lessThan(Math.round(trtMonths * daysPerMonth));
    }
  });

  it('gives testosterone to the end where it is not stopped, and none where it is never given', () => {
    expect(regimenOf(defaultScenario, 'trt').map(({ agent, toDay }) => [agent, toDay])).to.deep.equal([
      ['testosterone-enanthate', Math.round(36 * daysPerMonth)],
    ]);
    expect(regimenOf(defaultScenario, 'untreated')).to.deep.equal([]);
  });

  it('starts medicines after stopping when testosterone is stopped', () => {
    const [testosterone, hcg] = regimenOf({ ...defaultScenario, trtMonths: 24 }, 'stop-hcg');
    expect(testosterone!.agent).to.equal('testosterone-enanthate');
    expect(hcg).to.deep.include({
      agent: 'hcg',
      fromDay: Math.round(24 * daysPerMonth),
      toDay: Math.round(24 * daysPerMonth) + Math.round(6 * daysPerMonth),
    });
  });

  it('says where it lies outside what was studied: of all of it what the model says', () => {
    for (const protocol of protocolIds) {
      const run = runProtocol(defaultScenario, protocol);
      const whole = outsideStudied(run, run.lastMonth);
      expect(
        whole.map(({ what, course }) => [what, course]),
        protocol,
      ).to.deep.equal(
        run.trajectory.beyond.map(({ what, course }) => [what, course === undefined ? undefined : run.regimen[course]]),
      );
    }
    const beside = runProtocol(defaultScenario, 'trt-gonadorelin');
    expect(outsideStudied(beside, 6).map(({ what, course }) => `${what} ${course!.agent}`)).to.deep.equal([
      'dose gonadorelin',
      'together gonadorelin',
    ]);
  });

  it('has nothing outside before it has happened', () => {
    const long = runProtocol({ ...defaultScenario, trtMonths: 60, dose: 500 }, 'stop');
    const kinds = (month: number) => outsideStudied(long, month).map(({ what }) => what);
    expect(kinds(-1)).to.deep.equal([]);
    expect(kinds(24)).to.deep.equal(['dose']);
    expect(kinds(40)).to.have.members(['dose', 'duration']);
    const old = runProtocol({ ...defaultScenario, age: 80, baselineSperm: 2 }, 'stop');
    expect(outsideStudied(old, -1).map(({ what }) => what)).to.have.members(['age', 'start']);
  });

  it('says when testosterone is stopped, and whether it is given', () => {
    expect([stop.stopMonth, stop.hasTestosterone]).to.deep.equal([12, true]);
    expect([trt.stopMonth, trt.hasTestosterone]).to.deep.equal([null, true]);
    expect([untreated.stopMonth, untreated.hasTestosterone]).to.deep.equal([null, false]);
    for (const id of protocolIds) {
      const given = regimenOf(defaultScenario, id).some(({ agent }) => agent.startsWith('testosterone-'));
      expect(given, id).to.equal(protocolSchedules[id].testosterone !== 'none');
    }
  });

  it('reads the untreated value before the first dose and the last value after the end', () => {
    const { sperm } = stop.trajectory.markers;
    expect(markerAtStart(stop, 'sperm')).to.equal(sperm[0]);
    expect(markerAt(stop, 'sperm', -2)).to.equal(sperm[0]);
    expect(markerAt(stop, 'sperm', 99)).to.equal(sperm.at(-1));
  });

  it('reads between two days in a straight line', () => {
    const { lh } = stop.trajectory.markers;
    const day = 40;
    expect(markerAt(stop, 'lh', day / daysPerMonth)).to.be.closeTo(lh[day]!, 1e-9);
    expect(markerAt(stop, 'lh', (day + 0.25) / daysPerMonth)).to.be.closeTo(
      0.75 * lh[day]! + 0.25 * lh[day + 1]!,
      1e-9,
    );
  });

  it('gives shares of the own start', () => {
    expect(markerShare(stop, 'lh', 0)).to.equal(1);
    expect(markerShare(stop, 'lh', 6)).to.be.closeTo(markerAt(stop, 'lh', 6) / markerAtStart(stop, 'lh'), 1e-12);
    expect(markerShare(stop, 'lh', 6)).to.be.lessThan(0.2);
    expect(markerShare(untreated, 'lh', 30)).to.be.closeTo(1, 1e-6);
    for (const signal of Object.keys(stop.trajectory.signals) as (keyof typeof stop.trajectory.signals)[]) {
      expect(signalAt(stop, signal, -1), signal).to.be.closeTo(1, 1e-6);
    }
  });

  it('knows the phase of every moment', () => {
    expect([-1, 0, 11.9, 12, 36].map((month) => phaseAt(stop, month))).to.deep.equal([
      'before',
      'on',
      'on',
      'after',
      'after',
    ]);
    expect([-1, 0, 36].map((month) => phaseAt(trt, month))).to.deep.equal(['before', 'on', 'on']);
    expect([-1, 0, 36].map((month) => phaseAt(untreated, month))).to.deep.equal(['before', 'untreated', 'untreated']);
  });
});
