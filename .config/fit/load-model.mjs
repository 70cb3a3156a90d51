// Compiles the model's sources in memory, so that the fit always works on what is written now.
import { build } from 'esbuild';

const root = new URL('../..', import.meta.url).pathname;
const entry =
  "export { run } from './src/model/simulate.js'; export { completeMan } from './src/model/man.js'; export { axisParameters } from './src/model/parameters.js';";

export async function loadModel() {
  const result = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
