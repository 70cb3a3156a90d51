// Slices on the page and the worker do the same work.
import { expect } from 'chai';
import type { CohortColumns } from '../../../src/model/cohort/types.js';
import { advance } from '../../../src/scenario/cohort/slice-runner.js';
import type { CohortNews } from '../../../src/scenario/cohort/task.js';
import { recovery, withDose } from './regimens.js';
import { columnsAtOnce, newsOf, pause, taskOf, ways } from './support.js';

function expectSameColumns(actual: CohortColumns, expected: CohortColumns): void {
  expect(actual.size).to.equal(expected.size);
  expect(actual.days).to.deep.equal(expected.days);
  expect(Object.keys(actual.values)).to.deep.equal(Object.keys(expected.values));
  for (const [marker, values] of Object.entries(expected.values)) {
    expect(values.length).to.equal(expected.size * expected.days.length);
    expect(new Uint8Array(actual.values[marker as keyof typeof actual.values].buffer), marker).to.deep.equal(
      new Uint8Array(values.buffer),
    );
  }
}

for (const way of ['slices', 'a worker', 'two workers'] as const) {
  describe(`cohorts simulated by ${way}`, () => {
    it('delivers the bytes that one go on the page gives: the first men, then all', async () => {
      const task = taskOf(recovery, 80, 20);
      const delivered = (await newsOf(way, task)).flatMap(({ columns }) => columns ?? []);
      expect(delivered).to.have.length(2);
      expectSameColumns(delivered[0]!, columnsAtOnce({ ...task, size: 20 }));
      expectSameColumns(delivered[1]!, columnsAtOnce(task));
    });

    it('delivers once where fewer men are asked for than come first', async () => {
      const delivered = (await newsOf(way, taskOf(recovery, 10, 20))).flatMap(({ columns }) => columns ?? []);
      expect(delivered.map(({ size }) => size)).to.deep.equal([10]);
    });

    it('tells of steps forward, never back', async () => {
      const steps = (await newsOf(way, taskOf(recovery, 900, 20))).map(({ done }) => done);
      expect(steps.length).to.be.greaterThan(3);
      expect(steps).to.deep.equal([...new Set(steps)].sort((a, b) => a - b));
      expect(steps.at(-1)).to.equal(900);
    });

    it('gives first cohorts before it refines one', async () => {
      const order: [number, number][] = [];
      const runner = await ways[way](({ id, columns }) => {
        if (columns) order.push([id, columns.size]);
      });
      runner.start(taskOf(recovery, 60, 6, 1));
      runner.start(taskOf(withDose(100), 60, 6, 2));
      while (order.length < 4) await pause(5);
      expect(order).to.deep.equal([
        [1, 6],
        [2, 6],
        [1, 60],
        [2, 60],
      ]);
    });

    it('hears between slices that a task is dropped, and says no more of it', async () => {
      const heard: CohortNews[] = [];
      const runner = await ways[way]((news) => heard.push(news));
      runner.start(taskOf(recovery, 10_000, 10_000, 1));
      while (heard.length < 3) await pause(1);
      runner.cancel(1);
      runner.start(taskOf(recovery, 9, 9, 2));
      while (heard.at(-1)!.id !== 2 || heard.at(-1)!.done < 9) await pause(5);
      const { length } = heard;
      expect(heard.findLast(({ id }) => id === 1)!.done).to.be.lessThan(5000);
      await pause(50);
      expect(heard.length).to.equal(length);
    });

    it('goes on after a task that cannot be done', async () => {
      const good = taskOf(recovery, 80, 20);
      const bad = { ...good, input: { ...good.input, regimen: null as unknown as [] } };
      const [{ error }] = (await newsOf(way, bad)) as [CohortNews];
      expect(error).to.be.an('error');
      expect((await newsOf(way, taskOf(recovery, 9, 9))).at(-1)!.done).to.equal(9);
    });
  });
}

describe('a slice', () => {
  /** How many men a slice simulates where each batch of three takes that long. */
  function menOfSlice(batchMs: number): number {
    let ms = 0;
    const news = advance({ task: taskOf(recovery, 900, 600) }, () => (ms += batchMs));
    expect(ms).to.be.at.most(Math.max(6 + batchMs, 3 * batchMs));
    return news.done;
  }

  it('begins no batch of men that would not end within 5 ms', () => {
    expect(menOfSlice(0.5)).to.be.within(18, 30);
    expect(menOfSlice(1)).to.be.within(6, 15);
  });

  it('gets on where one batch alone takes longer', () => {
    expect(menOfSlice(20)).to.equal(3);
  });
});
