// Prints every result the fit sees beside the model's value: node .config/fit/show.mjs [men,groups,clinic] [size]
import { buildModel } from '../bench/build-model.mjs';
import { cost, replayAll } from './cost.mjs';

const model = await buildModel('show');
const only = process.argv[2]?.split(',');
const fitted = model.trials.filter(({ role }) => role === 'fitted');
const rows = replayAll(model, fitted, model.axisParameters, model.differences, only, Number(process.argv[3] ?? 120));
for (const { trial, ours, z } of rows) {
  const marks = `${trial.weak ? 'w' : ' '}${trial.conflictsWith ? 'c' : ' '}`;
  const { value, low, high } = trial.published;
  console.log(
    `${trial.id.padEnd(48)} ${marks} ${String(value).padStart(8)} ${(low === undefined ? '' : `${low}–${high}`).padStart(16)} ${ours.toPrecision(3).padStart(9)}  z ${z.toFixed(1)}`,
  );
}
console.log(
  `${rows.length} results, cost ${cost(rows).toFixed(1)}, inside ${rows.filter(({ z }) => Math.abs(z) <= 1.5).length}`,
);
