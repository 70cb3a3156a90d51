// Checks the arrows between folders, and that the check has really read the sources: a checker that does
// not understand the compiler's version finds no modules and no violations.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const { stdout, stderr, status } = spawnSync(
  `${root}node_modules/.bin/depcruise`,
  ['--config', '.config/dependency-cruiser.cjs', 'src'],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
const read = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
const sources = readdirSync(`${root}src`, { recursive: true }).filter((name) => String(name).endsWith('.ts')).length;
if (read < sources) {
  console.error(`only ${read} modules were read, but src/ has ${sources}`);
  process.exit(1);
}
process.exit(status ?? 1);
