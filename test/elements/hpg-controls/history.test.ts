// What can be taken back of the changes of a group.
import { expect } from 'chai';
import { recordOf } from '../../../src/elements/hpg-controls/record.js';
import { History } from '../../../src/elements/hpg-controls/undo/history.js';
import { defaultScenario, type Scenario } from '../../../src/scenario/scenario.js';
import { ScenarioStore } from '../../../src/scenario/store.js';

function begin(): { store: ScenarioStore; history: History; wait: (ms: number) => void; undo: () => void } {
  let now = 0;
  const store = new ScenarioStore();
  recordOf(store, () => now);
  const history = new History(store);
  return {
    store,
    history,
    wait: (ms) => (now += ms),
    undo: () => {
      history.undo((before: Scenario) => store.update(before));
    },
  };
}

describe('the history of a scenario', () => {
  it('is empty until something is changed', () => {
    const { history, store, undo } = begin();
    expect(history.last).to.equal(undefined);
    undo();
    expect(store.state.scenario).to.equal(defaultScenario);
  });

  it('leaves out the start values that a page asks for', () => {
    const { history, store, undo } = begin();
    store.start({ trtMonths: 24 });
    store.start({ trtMonths: 36, month: 3 });
    expect(history.last).to.equal(undefined);
    store.update({ age: 50 });
    expect(history.last?.fields).to.deep.equal(['age']);
    undo();
    expect(store.state.scenario).to.deep.equal({ ...defaultScenario, trtMonths: 36, month: 3 });
    expect(history.last).to.equal(undefined);
  });

  it('takes changes back one by one, the last first', () => {
    const { history, store, undo } = begin();
    const seen = [store.state.scenario];
    for (const patch of [
      { protocol: 'stop-hcg' },
      { agent: 'testosterone-gel' },
      { age: 50 },
      { month: 20 },
    ] as const) {
      store.update(patch);
      seen.push(store.state.scenario);
    }
    for (const before of seen.slice(0, -1).reverse()) {
      undo();
      expect(store.state.scenario).to.deep.equal(before);
    }
    expect(history.last).to.equal(undefined);
  });

  it('brings the medicines of the reader back with the protocol', () => {
    const { store, undo } = begin();
    store.update({ courses: 'hcg_500_2_0_365' });
    store.update({ protocol: 'stop-clomiphene' });
    expect(store.state.scenario.courses).to.equal('');
    undo();
    expect(store.state.scenario).to.include({ protocol: 'stop', courses: 'hcg_500_2_0_365' });
  });

  it('takes one movement of the hand as one step, and two as two', () => {
    const { store, undo, wait } = begin();
    for (const trtMonths of [13, 14, 15, 16]) {
      wait(100);
      store.update({ trtMonths });
    }
    wait(5000);
    store.update({ trtMonths: 40 });
    undo();
    expect(store.state.scenario.trtMonths).to.equal(16);
    undo();
    expect(store.state.scenario.trtMonths).to.equal(12);
  });

  it('goes back to the month from which a reader began to look around', () => {
    const { store, undo, wait } = begin();
    for (const month of [7, 12, 30]) {
      store.update({ month });
      wait(60000);
    }
    undo();
    expect(store.state.scenario.month).to.equal(defaultScenario.month);
  });

  it('takes a reset back', () => {
    const { history, store, undo } = begin();
    store.update({ protocol: 'trt', age: 50 });
    store.reset();
    expect(history.last?.fields).to.have.members(['protocol', 'age']);
    undo();
    expect(store.state.scenario).to.include({ protocol: 'trt', age: 50 });
    undo();
    expect(store.state.scenario).to.deep.equal(defaultScenario);
  });

  it('keeps the last hundred steps', () => {
    const { history, store, undo, wait } = begin();
    for (let age = 1; age <= 120; age++) {
      wait(5000);
      store.update(age % 2 ? { age: 20 + (age % 50) } : { dose: 100 + age });
    }
    let taken = 0;
    for (; history.last; taken++) undo();
    expect(taken).to.equal(100);
  });
});
