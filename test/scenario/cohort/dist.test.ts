// The worker where it lies in dist/: found by its own address, with the model that the sources have.
import { expect } from 'chai';
import type { CohortColumns } from '../../../src/model/cohort/types.js';
import type * as Cohorts from '../../../src/scenario/cohort/index.js';
import { startWorker } from '../../../src/scenario/cohort/worker-runner.js';
import { recovery } from './regimens.js';
import { columnsAtOnce, taskOf } from './support.js';

describe('the cohort worker in dist/', () => {
  it('is a file of its own that gives the bytes of the sources', async () => {
    const task = taskOf(recovery, 12, 12);
    let worker: Worker | undefined;
    const make = (): Worker => (worker = new Worker('/dist/hpg-cohort-worker.js', { type: 'module' }));
    const columns = await new Promise<CohortColumns>((resolve, reject) => {
      startWorker(make, (news) => news.columns && resolve(news.columns), reject).then((runner) => {
        runner.start(task);
      }, reject);
    });
    worker?.terminate();
    expect(columns.values).to.deep.equal(columnsAtOnce(task).values);
  });

  it('is found by the modules for bundlers', async () => {
    const path = '/dist/esm/scenario/cohort/index.js';
    const { CohortService } = (await import(path)) as typeof Cohorts;
    const service = new CohortService();
    expect((await service.simulate(recovery, { size: 12 })).size).to.equal(12);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked).to.include('/dist/esm/scenario/hpg-cohort-worker.js');
  });
});
