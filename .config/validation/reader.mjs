// The reader of published outcomes that the page uses too (src/data/trials/replay), compiled in memory, so that the fit
// and the replay need no build of it.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const files = ['judge', 'read-outcome'];
const result = await build({
  stdin: {
    contents: files.map((file) => `export * from './src/data/trials/replay/${file}.js';`).join('\n'),
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const code = Buffer.from(result.outputFiles[0].contents).toString('base64');

export const { countsMen, limitsOf, menTolerance, readOutcome, tolerance } = await import(
  `data:text/javascript;base64,${code}`
);
