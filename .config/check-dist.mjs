// Fails when dist/ as committed differs from a fresh build.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;
const changed = spawnSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' });
if (changed.status !== 0) {
  console.error(changed.stderr);
  process.exit(1);
}
if (changed.stdout !== '') {
  console.error(`dist/ differs from a fresh build; run "npm run build" and commit it:\n${changed.stdout}`);
  process.exit(1);
}
console.log('dist/ equals a fresh build');
