// The whole calibration: npm run fit [-- seed]. From the starting values in free.mjs, in the stages of space.mjs: from
// the typical man to clinic men, and then all of them together. Deterministic from its seed, whatever the number of
// threads. Shows its progress and writes src/model/fitted.ts after each stage. About twenty minutes on two cores.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { evolve } from './evolve.mjs';
import { polish } from './polish.mjs';
import { decode, encode, free, startOf, STAGES, writtenValues } from './space.mjs';
import { fittedModule } from './write.mjs';

const seed = Number(process.argv[2] ?? 1);
const threads = Math.min(availableParallelism(), 4);
const workers = Array.from({ length: threads }, () => new Worker(new URL('./score-worker.mjs', import.meta.url)));

/** What the threads answer to each of a list of points, shared out among them. */
async function answers(points, stage) {
  const given = new Array(points.length);
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < points.length) {
        const mine = next++;
        given[mine] = await new Promise((done, failed) => {
          worker.once('message', (answer) => (answer.error ? failed(new Error(answer.error)) : done(answer)));
          const { only, more, group, seed: groupSeed, rounds } = stage;
          worker.postMessage({ values: points[mine], only, more, group, seed: groupSeed, apart: rounds !== undefined });
        });
      }
    }),
  );
  return given;
}

/** FIT_SHARE below 1: that share of the generations; FIT_STAGES: which stages, as 0,1,2; FIT_GO_ON: from what is written
 *  now. For quick looks only: the calibration is what runs with none of them. */
const { FIT_SHARE = 1, FIT_STAGES, FIT_GO_ON } = process.env;
const stages = FIT_STAGES ? FIT_STAGES.split(',').map((at) => STAGES[Number(at)]) : STAGES;
const write = async () => {
  writeFileSync(new URL('../../src/model/fitted.ts', import.meta.url), await fittedModule(values));
};

let values = FIT_GO_ON ? await writtenValues() : startOf();
const began = Date.now();
for (const { generations: all, ...stage } of stages) {
  if (stage.rounds) {
    values = await polish({
      values,
      rounds: Math.ceil(stage.rounds * Number(FIT_SHARE)),
      measure: (list) => answers(list, stage),
      report: ({ round, before, cost }) => {
        const minutes = ((Date.now() - began) / 60000).toFixed(1);
        process.stderr.write(
          `${stage.name}: ${round}, from ${before.toFixed(2)} to ${cost.toFixed(2)}, ${minutes} min\n`,
        );
      },
    });
    await write();
    continue;
  }
  const generations = Math.ceil(all * Number(FIT_SHARE));
  const names = Object.keys(free).filter(stage.moves);
  const here = names.map((name) => encode(values[name], free[name]));
  const toValues = (point) => ({
    ...values,
    ...Object.fromEntries(names.map((name, i) => [name, decode(point[i], free[name])])),
  });
  const best = await evolve({
    start: here,
    sigma: stage.sigma,
    generations,
    seed,
    score: async (points) => {
      const costs = (await answers(points.map(toValues), stage)).map(({ cost }) => cost);
      // A weak pull to the start of the stage, so that what no result speaks about stays where it is.
      return costs.map((cost, j) => cost + points[j].reduce((sum, x, i) => sum + stage.pull * (x - here[i]) ** 2, 0));
    },
    report: (generation, { cost }) => {
      if (generation % 5 === 0 || generation === generations) {
        const minutes = ((Date.now() - began) / 60000).toFixed(1);
        process.stderr.write(
          `${stage.name}: ${generation} of ${generations}, cost ${cost.toFixed(2)}, ${minutes} min\n`,
        );
      }
    },
  });
  values = toValues(best.point);
  await write();
}
await Promise.all(workers.map((worker) => worker.terminate()));
