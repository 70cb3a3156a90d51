// Builds dist/ from src/: modules and types by the compiler, bundles by rollup, the manifest of the
// elements, the hashes for script tags, and the replay of published results. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEvidence } from './evidence.mjs';
import { writeBuilder, writeFramePages } from './frame-pages.mjs';
import { writeWordPressPlugin } from './wordpress/plugin.mjs';
import { reserveStyles } from './reserve-styles.mjs';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');

function run(command, ...args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    // The compiler reports on its standard output: show it.
    spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
    console.error(`${command} failed`);
    process.exit(1);
  }
}

/** Where a module of the manifest is found once published. */
function published(path) {
  return path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');
}

function publishManifest(path) {
  const manifest = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value,
  );
  if (!manifest.modules.some((module) => module.declarations?.some((declaration) => declaration.tagName))) {
    throw new Error('custom-elements.json names no element');
  }
  // The analyser lists files as the file system gives them, which differs from machine to machine.
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  writeFileSync(path, JSON.stringify(manifest, null, 1) + '\n');
}

function writeHashes() {
  const files = ['hpg-explainers.js', 'hpg-explainers.iife.js', 'hpg-embed-host.js'];
  const hashes = Object.fromEntries(
    files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64')}`,
    ]),
  );
  writeFileSync(join(dist, 'sri.json'), JSON.stringify(hashes, null, 2) + '\n');
}

rmSync(dist, { recursive: true, force: true });
run('tsc', '-p', '.config/tsconfig.build.json');
run('rollup', '--config', '.config/rollup.config.mjs', '--silent');
run('cem', 'analyze', '--config', '.config/cem.config.mjs', '--quiet');
publishManifest(join(dist, 'custom-elements.json'));
await writeFramePages(dist, readdirSync(join(dist, 'esm/elements')).sort());
writeFileSync(join(dist, 'hpg-explainers.css'), reserveStyles());
writeHashes();
await writeBuilder(dist);
await writeWordPressPlugin(dist);

// The evidence as one table, and the replay of published results, are part of what is published.
await writeEvidence(dist);
const validated = spawnSync(process.execPath, ['.config/validate.mjs'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (validated.status !== 0) process.exit(1);
