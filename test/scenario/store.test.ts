// The shared state of a group of elements.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { protocolIds } from '../../src/scenario/fields.js';
import { runProtocol } from '../../src/scenario/run.js';
import { defaultScenario, ScenarioError, type ScenarioField } from '../../src/scenario/scenario.js';
import { ScenarioStore } from '../../src/scenario/store.js';
import { anyScenario } from './any-scenario.js';

describe('ScenarioStore', () => {
  it('starts at the default scenario, untouched', () => {
    const { state, touched } = new ScenarioStore();
    expect(state.scenario).to.equal(defaultScenario);
    expect(state.preferences).to.deep.equal({});
    expect(state.run.protocol).to.equal('stop');
    expect(touched).to.equal(false);
  });

  it('hands out frozen states, the same one until something changes', () => {
    const store = new ScenarioStore();
    const { state } = store;
    expect(store.state === state).to.equal(true);
    expect(store.update({ month: 6 })).to.deep.equal([]);
    expect(store.state === state).to.equal(true);
    store.update({ month: 7 });
    expect(store.state === state).to.equal(false);
    expect(state.scenario.month).to.equal(6);
    for (const part of [store.state, store.state.scenario, store.state.preferences, store.state.run]) {
      expect(part).to.be.frozen;
    }
  });

  it('names the fields that changed, to the caller and to each subscriber', () => {
    const store = new ScenarioStore();
    const heard: (readonly ScenarioField[])[] = [];
    store.subscribe((state, changed) => {
      expect(state === store.state).to.equal(true);
      heard.push(changed);
    });
    expect(store.update({ month: 7, age: 35 })).to.deep.equal(['month']);
    expect(store.update({ agent: 'testosterone-gel' })).to.deep.equal(['agent', 'dose', 'everyDays']);
    expect(store.update({ month: 7 })).to.deep.equal([]);
    expect(heard).to.deep.equal([['month'], ['agent', 'dose', 'everyDays']]);
  });

  it('stops telling those who left', () => {
    const store = new ScenarioStore();
    let told = 0;
    const leave = store.subscribe(() => (told += 1));
    store.update({ month: 1 });
    leave();
    store.update({ month: 2 });
    expect(told).to.equal(1);
  });

  it('keeps its state when an update cannot be used, and tells nobody', () => {
    const store = new ScenarioStore();
    store.update({ month: 9 });
    const { state } = store;
    const run = store.runOf('trt');
    store.subscribe(() => expect.fail('told'));
    expect(() => store.update({ month: 4, age: 200 })).to.throw(ScenarioError, 'age: "200"');
    expect(() => store.update({ dose: Number.NaN })).to.throw(ScenarioError, 'dose: "NaN"');
    expect(() => store.update({ protocol: 'none' as 'stop' })).to.throw(ScenarioError, 'protocol: "none"');
    expect(() => store.update({ agent: 'hcg' as 'testosterone-gel' })).to.throw(ScenarioError, 'agent: "hcg"');
    expect(store.state === state).to.equal(true);
    expect(store.runOf('trt') === run).to.equal(true);
  });

  it('goes on from the stop to the same bytes as a run from the start', () => {
    const store = new ScenarioStore();
    store.runOf('stop-hcg');
    for (const patch of [{ trtMonths: 11 }, { trtMonths: 20 }, { protocol: 'stop-hcg-serm' }, { age: 60 }] as const) {
      store.update(patch);
      const { scenario, run } = store.state;
      expect(run.trajectory).to.deep.equal(runProtocol(scenario, scenario.protocol).trajectory);
    }
  });

  it('runs the model once for each protocol', () => {
    const store = new ScenarioStore();
    expect(store.runOf('stop') === store.state.run).to.equal(true);
    const run = store.runOf('trt-hcg');
    expect(run.protocol).to.equal('trt-hcg');
    expect(store.runOf('trt-hcg') === run).to.equal(true);
    store.update({ protocol: 'trt-hcg' });
    expect(store.state.run === run).to.equal(true);
  });

  it('does not run the model again when only the moment changes', () => {
    const store = new ScenarioStore();
    const { run } = store.state;
    const other = store.runOf('trt');
    store.update({ month: 20 });
    expect(store.state.run === run).to.equal(true);
    expect(store.runOf('trt') === other).to.equal(true);
  });

  it('runs the model again when the man or the dose changes', () => {
    const store = new ScenarioStore();
    const { run } = store.state;
    store.update({ baselineSperm: 30 });
    expect(store.state.run === run).to.equal(false);
    expect(store.state.run.trajectory.markers.sperm[0]).to.be.closeTo(30, 1e-6);
  });

  it('keeps the moment inside what is shown when the course gets shorter', () => {
    const store = new ScenarioStore();
    store.update({ trtMonths: 60, month: 80 });
    store.update({ trtMonths: 12 });
    expect(store.state.scenario.month).to.equal(36);
  });

  it('a moment named beside a shorter course has to fit it', () => {
    const store = new ScenarioStore();
    expect(() => store.update({ trtMonths: 6, month: 40 })).to.throw(ScenarioError, 'month: "40"');
  });

  it('start values apply until somebody has changed the scenario', () => {
    const store = new ScenarioStore();
    store.start({ month: 3 });
    store.start({ month: 4, age: 50 });
    expect(store.state.scenario).to.include({ month: 4, age: 50 });
    store.start({ age: 51 });
    expect(store.state.scenario).to.include({ month: 6, age: 51 });
    store.update({ month: 5 });
    store.start({ month: 8 });
    expect(store.state.scenario.month).to.equal(5);
  });

  it('goes back to its start values', () => {
    const store = new ScenarioStore();
    store.start({ month: 3, protocol: 'trt' });
    store.update({ month: 9, age: 60 });
    expect(store.reset()).to.have.members(['month', 'age']);
    expect(store.state.scenario).to.deep.equal({ ...defaultScenario, month: 3, protocol: 'trt' });
    expect(store.touched).to.equal(false);
  });

  it('keeps depth and units apart from the scenario', () => {
    const store = new ScenarioStore();
    let told = 0;
    store.subscribe((_state, changed) => {
      told += 1;
      expect(changed).to.deep.equal([]);
    });
    store.prefer({ level: 'academic' });
    store.prefer({ units: 'si' });
    expect(store.state.preferences).to.deep.equal({ level: 'academic', units: 'si' });
    expect(store.state.preferences).to.be.frozen;
    expect(store.state.scenario).to.equal(defaultScenario);
    expect(told).to.equal(2);
    expect(store.touched).to.equal(false);
  });

  it('runs every scenario that passes its check', function () {
    this.timeout(60000);
    const store = new ScenarioStore();
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        store.update(scenario);
        expect(store.state.scenario).to.deep.equal(scenario);
        const { sperm } = store.state.run.trajectory.markers;
        expect(sperm.every((value) => Number.isFinite(value) && value >= 0)).to.equal(true);
      }),
      { numRuns: 40 },
    );
  });

  it('runs every protocol', () => {
    const store = new ScenarioStore();
    for (const protocol of protocolIds) expect(store.runOf(protocol).protocol).to.equal(protocol);
  });
});
