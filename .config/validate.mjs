// Replays every published result through the built model and writes validation.json, .md and .html.
// node .config/validate.mjs [folder of the modules, dist/esm] [output folder, dist]
// A miss is a fact and ends well; only a result that cannot be replayed at all ends with code 1.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { markdown } from './validation/markdown.mjs';
import { page } from './validation/page.mjs';
import { compact, report } from './validation/report.mjs';
import { countLines, missWords } from './validation/words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [modules = join(root, 'dist/esm'), out = join(root, 'dist')] = process.argv.slice(2).map((path) => resolve(path));
const load = (path) => import(pathToFileURL(join(modules, path)).href);

try {
  const [data, model] = await Promise.all([load('data/index.js'), load('model/index.js')]);
  const whole = report(data, model);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'validation.json'), JSON.stringify(compact(whole.table), null, 1) + '\n');
  writeFileSync(join(out, 'validation.md'), markdown(whole.table, data));
  writeFileSync(join(out, 'validation.html'), page(whole, data));
  for (const miss of whole.table.results.filter(({ inside }) => !inside)) {
    console.log(`outside: ${missWords(miss, data.markers)}`);
  }
  console.log(countLines(whole.table.counts).join('\n'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
