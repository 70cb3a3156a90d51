// The model's sources as one module, with the inner parts that the benchmarks and the fit need.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';

const root = new URL('../..', import.meta.url).pathname;
const entry = `
export { run, runWithStops } from './src/model/run.js';
export { simulate } from './src/model/simulate.js';
export { completeMan } from './src/model/man-check.js';
export { axisParameters } from './src/model/parameters.js';
export { stretchesOf } from './src/model/stretches.js';
export { constantsFor } from './src/model/kernel/man-constants.js';
export { follow, followed } from './src/model/kernel/follow.js';
export { endDay } from './src/model/kernel/germ-line.js';
export { followHormones } from './src/model/kernel/hormones.js';
export { untreated } from './src/model/kernel/man-state.js';
export { markerIds, signalIds } from './src/model/kernel/samples.js';
export { startCohort, simulateCohort } from './src/model/cohort/start-cohort.js';
export { cohortOf } from './src/model/cohort/cohort.js';
export { drawConstants } from './src/model/cohort/draw-man.js';
export { trials } from './src/data/trials.js';
export { differences, populationsOf } from './src/model/cohort/population.js';

`;

/** Compiles and loads them. */
export async function buildModel(name = 'model') {
  mkdirSync(`${root}.cache/build`, { recursive: true });
  const outfile = `${root}.cache/build/${name}-${process.pid}.mjs`;
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  const model = await import(outfile);
  return {
    ...model,
    /** The constants of the first `size` trial men of a seed. */
    menOf(_input, { size, seed }) {
      const population = model.populationsOf(model.differences).trial;
      const spec = { population: 'trial', ...population.spec };
      const asian = { spermFloor: 1, clearance: 1, slow: 1 };
      return Array.from({ length: size }, (_, man) =>
        model.drawConstants(spec, population, model.axisParameters, asian, seed, man),
      );
    },
    /** One man's daily sperm over whole days. */
    followed(constants, stretches, days) {
      const at = model.markerIds.indexOf('sperm');
      const out = new Float64Array((at + 1) * (days + 1));
      const place = { out, step: 1, apart: days + 1, kept: at + 1 };
      const men = [model.followed(constants, model.untreated(), place)];
      const move = ([{ state, begun }], ...given) => model.followHormones(constants, state, begun, ...given);
      model.follow(men, move, stretches, 0, days, 1);
      return out.subarray(at * (days + 1));
    },
  };
}
