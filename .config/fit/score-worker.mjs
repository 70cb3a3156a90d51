// Scores one set of values at a time, in a thread of its own: the cost, or (`apart`) how far each result is off.
import { parentPort } from 'node:worker_threads';
import { buildModel } from '../bench/build-model.mjs';
import { cost, plainWeight, replayAll } from './cost.mjs';
import { isDifference } from './space.mjs';

const model = await buildModel(`fit-${Math.floor(performance.now() * 1e6)}`);
const fitted = model.trials.filter(({ role }) => role === 'fitted');

parentPort.on('message', ({ values, only, more, group, seed, apart }) => {
  try {
    const parameters = { ...model.axisParameters };
    const differences = { ...model.differences };
    for (const [name, value] of Object.entries(values)) {
      if (isDifference(name)) differences[name.slice(4)] = value;
      else parameters[name] = value;
    }
    const rows = replayAll(model, fitted, parameters, differences, only, group, seed);
    parentPort.postMessage(
      apart
        ? { distances: rows.map(({ z }) => z), weights: rows.map(({ trial }) => plainWeight(trial)) }
        : { cost: cost(rows, more) },
    );
  } catch (error) {
    parentPort.postMessage({ error: String(error.stack) });
  }
});
