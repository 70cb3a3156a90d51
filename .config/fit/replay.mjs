// Prints every target beside the model's value: node .config/fit/replay.mjs
import { loadModel } from './load-model.mjs';
import { cost, score } from './score.mjs';

const model = await loadModel();
const rows = score(model, model.axisParameters);
for (const { code, name, what, published, ours, z } of rows) {
  const line = [
    code.padEnd(8),
    name.padEnd(20),
    what.padEnd(40),
    published.toPrecision(3).padStart(8),
    ours.toPrecision(3).padStart(8),
  ];
  process.stdout.write(`${line.join(' ')}  z ${z.toFixed(1)}\n`);
}
process.stdout.write(
  `${rows.length} targets, cost ${cost(rows).toFixed(1)}, within 2 sd: ${rows.filter(({ z }) => Math.abs(z) <= 2).length}\n`,
);
