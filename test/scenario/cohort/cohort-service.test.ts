// Cohorts as elements ask for them: bit by bit, shared, dropped when nobody wants them, whoever does the work.
import { expect } from 'chai';
import { cohortOf } from '../../../src/model/cohort/cohort.js';
import type { Cohort } from '../../../src/model/cohort/types.js';
import { RegimenError } from '../../../src/model/index.js';
import { CohortService, type CohortUpdate } from '../../../src/scenario/cohort/index.js';
import { recovery, withDose } from './regimens.js';
import { columnsAtOnce, kitWorker, pause, taskOf, workerOf } from './support.js';

const small = { seed: 7, size: 60, firstSize: 20 };
const onlySlices = (): Promise<CohortService> => Promise.resolve(new CohortService(null));

/** A service whose workers are there: on a busy machine they may speak later than a request waits. */
async function withWorkers(count: number): Promise<CohortService> {
  const { make, spoken } = watched(kitWorker);
  const service = new CohortService(make, count);
  await service.simulate(recovery, { size: 3 });
  await spoken();
  return service;
}

function expectSameCohort(actual: Cohort, expected: Cohort): void {
  expect(actual.size).to.equal(expected.size);
  for (const share of [0, 0.1, 0.5, 0.9, 1]) {
    expect(actual.quantile('sperm', share)).to.deep.equal(expected.quantile('sperm', share));
    expect(actual.quantile('lh', share)).to.deep.equal(expected.quantile('lh', share));
  }
}

const expected = (size: number): Cohort => cohortOf(columnsAtOnce(taskOf(recovery, size, size)));

/** What a promise is rejected with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('was not rejected'),
    (error: unknown) => error,
  );

const uncaught: string[] = [];
const note = (event: ErrorEvent): void => void uncaught.push(event.message);
before(() => addEventListener('error', note));
after(() => removeEventListener('error', note));

const ways: Readonly<Record<string, () => Promise<CohortService>>> = {
  'a worker': () => withWorkers(1),
  'two workers': () => withWorkers(2),
  slices: onlySlices,
};

for (const [way, make] of Object.entries(ways)) {
  describe(`CohortService with ${way}`, () => {
    it('gives a first cohort, then all men, of whom the first are the same', async () => {
      const updates: CohortUpdate[] = [];
      const cohort = await (await make()).simulate(recovery, { ...small, onUpdate: (update) => updates.push(update) });
      const delivered = [...new Set(updates.flatMap((update) => update.cohort ?? []))];
      expect(delivered.map(({ size }) => size)).to.deep.equal([20, 60]);
      expectSameCohort(delivered[0]!, expected(20));
      expectSameCohort(cohort, expected(60));
      expect(delivered[1]).to.equal(cohort);
    });

    it('says how many of how many men are done', async () => {
      const updates: CohortUpdate[] = [];
      await (await make()).simulate(recovery, { ...small, size: 900, onUpdate: (update) => updates.push(update) });
      const done = updates.map((update) => update.done);
      expect(updates.every(({ size }) => size === 900)).to.equal(true);
      expect(done.length).to.be.greaterThan(3);
      expect(done).to.deep.equal([...new Set(done)].sort((a, b) => a - b));
      expect(done.at(-1)).to.equal(900);
    });

    it('rejects with the reason of an abort and tells nothing after it', async () => {
      const service = await make();
      const request = new AbortController();
      const updates: CohortUpdate[] = [];
      const promise = service.simulate(recovery, {
        size: 10_000,
        signal: request.signal,
        onUpdate: (update) => {
          updates.push(update);
          request.abort(new Error('not wanted any more'));
        },
      });
      expect(await reasonOf(promise))
        .to.be.an('error')
        .with.property('message', 'not wanted any more');
      expect((await service.simulate(recovery, small)).size).to.equal(60);
      expect(updates).to.have.length(1);
    });

    it('begins nothing for a signal that is aborted already', async () => {
      const promise = (await make()).simulate(recovery, { ...small, signal: AbortSignal.abort() });
      expect(await reasonOf(promise))
        .to.be.instanceOf(DOMException)
        .with.property('name', 'AbortError');
    });

    it('shares one run between equal requests, and ends it with the last of them', async () => {
      const service = await make();
      const request = new AbortController();
      const given = service.simulate(recovery, { ...small, signal: request.signal });
      const [one, two] = [service.simulate(recovery, small), service.simulate({ ...recovery }, small)];
      request.abort();
      expect(await reasonOf(given)).to.be.instanceOf(DOMException);
      expect(await one).to.equal(await two);
      expect(await service.simulate(withDose(100), small)).to.not.equal(await one);
    });

    it('throws the model’s own error for a wrong input, and goes on', async () => {
      const service = await make();
      expect(await reasonOf(service.simulate({ ...recovery, days: -1 }, small))).to.be.instanceOf(RegimenError);
      expect((await service.simulate(recovery, small)).size).to.equal(60);
    });

    it('keeps what goes wrong in one listener from the others', async () => {
      const service = await make();
      const { onerror } = window;
      const said: unknown[] = [];
      // Mocha would count the error as one of the test.
      window.onerror = (message) => said.push(message) > 0;
      const first = service.simulate(recovery, {
        ...small,
        onUpdate: ({ done }) => {
          if (done === 60) throw new Error('wrong in a listener');
        },
      });
      const updates: CohortUpdate[] = [];
      const second = service.simulate(recovery, { ...small, onUpdate: (update) => updates.push(update) });
      await Promise.all([first, second]);
      window.onerror = onerror;
      expect(updates.at(-1)?.done).to.equal(60);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('wrong in a listener');
      uncaught.length = 0;
    });
  });
}

describe('CohortService without a worker that can be used', () => {
  const unusable: Record<string, () => Worker> = {
    'is not there (404)': workerOf('./workers/absent.js'),
    'lies on another origin': () => new Worker('https://elsewhere.invalid/worker.js', { type: 'module' }),
    'never speaks': workerOf('./workers/silent.js'),
    'breaks down at work': workerOf('./workers/breaks.js'),
  };
  for (const [what, make] of Object.entries(unusable)) {
    it(`works in slices where the worker ${what}, with nothing uncaught`, async () => {
      const service = new CohortService(make);
      expectSameCohort(await service.simulate(recovery, small), expected(60));
      expectSameCohort(await service.simulate(recovery, small), expected(60));
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('works in slices where Worker is unknown', async () => {
    const { Worker } = window;
    Reflect.deleteProperty(window, 'Worker');
    try {
      expect((await new CohortService().simulate(recovery, small)).size).to.equal(60);
    } finally {
      window.Worker = Worker;
    }
  });

  for (const workers of [1, 2]) {
    it(`goes on in slices after one of ${String(workers)} broke down, and tells of no step back`, async () => {
      let worker: Worker | undefined;
      const service = new CohortService(() => (worker = kitWorker()), workers);
      const done: number[] = [];
      const cohort = await service.simulate(recovery, {
        ...small,
        onUpdate: (update) => {
          done.push(update.done);
          if (update.cohort?.size === 20) worker?.dispatchEvent(new ErrorEvent('error'));
        },
      });
      expect(done.length).to.be.greaterThan(1);
      expectSameCohort(cohort, expected(60));
      expect(done).to.deep.equal([...new Set(done)].sort((a, b) => a - b));
    });
  }
});

describe('CohortService and its worker', () => {
  for (const workers of [1, 2]) {
    it(`starts no worker before the first request, and ${String(workers)} for all of them`, async () => {
      let started = 0;
      const service = new CohortService(() => {
        started += 1;
        return kitWorker();
      }, workers);
      expect(started).to.equal(0);
      await Promise.all([service.simulate(recovery, small), service.simulate(withDose(100), small)]);
      await service.simulate(withDose(150), small);
      expect(started).to.equal(workers);
    });
  }

  for (const [when, start] of Object.entries({ 'at once': kitWorker, late: workerOf('./workers/late.js') })) {
    it(`has the work done in a worker that spoke ${when}, from the next request on`, async () => {
      const { make, tasks, spoken } = watched(start);
      const service = new CohortService(make, 1);
      await service.simulate(recovery, small);
      await spoken();
      tasks.length = 0;
      expectSameCohort(await service.simulate(recovery, small), expected(60));
      expect(tasks).to.have.length(1);
    });
  }
});

/** Workers of which it is seen what they are given and when all have spoken. */
function watched(start: () => Worker): { make: () => Worker; tasks: unknown[]; spoken: () => Promise<unknown> } {
  const tasks: unknown[] = [];
  const first: Promise<unknown>[] = [];
  const make = (): Worker => {
    const worker = start();
    const send = worker.postMessage.bind(worker) as (message: unknown) => void;
    worker.postMessage = (message: unknown) => {
      tasks.push(message);
      send(message);
    };
    first.push(new Promise((resolve) => worker.addEventListener('message', resolve, { once: true })));
    return worker;
  };
  // The service hears it in the same turn.
  return { make, tasks, spoken: () => Promise.all(first).then(() => pause(0)) };
}
