// What editors and cleaners leave of each way to ask for a figure is tried again on the real ones, and compared with what is
// written down. WordPress is tried where its plugin is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;

test('the committed table is what editors and cleaners do', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['.config/survival/run.mjs', '--check', '--no-wordpress'],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  assert.match(stdout, /as committed/);
});
