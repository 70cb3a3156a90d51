// Scores one set of values at a time, in a thread of its own.
import { parentPort } from 'node:worker_threads';
import { buildModel } from '../bench/build-model.mjs';
import { cost, replayAll } from './cost.mjs';
import { isDifference } from './space.mjs';

const model = await buildModel(`fit-${Math.floor(performance.now() * 1e6)}`);
const fitted = model.trials.filter(({ role }) => role === 'fitted');

parentPort.on('message', ({ values, only, more, group }) => {
  try {
    const parameters = { ...model.axisParameters };
    const differences = { ...model.differences };
    for (const [name, value] of Object.entries(values)) {
      if (isDifference(name)) differences[name.slice(4)] = value;
      else parameters[name] = value;
    }
    parentPort.postMessage({ cost: cost(replayAll(model, fitted, parameters, differences, only, group), more) });
  } catch (error) {
    parentPort.postMessage({ error: String(error.stack) });
  }
});
