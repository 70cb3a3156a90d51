// A site's folder with the package as it is published: packed, and unpacked where npm would put it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const installed = join(root, 'node_modules');

/** @returns {string} its path; whoever asked for it removes it */
export function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'hpg-package-'));
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed.stdout);
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'hpg-explainers');
  mkdirSync(target, { recursive: true });
  spawnSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  // Only what the package itself says that it needs, and what those need.
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  const link = (name) => {
    const place = join(modules, name);
    if (existsSync(place)) return;
    mkdirSync(join(place, '..'), { recursive: true });
    symlinkSync(join(installed, name), place);
    const needs = JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8')).dependencies ?? {};
    Object.keys(needs).forEach(link);
  };
  Object.keys(dependencies).forEach(link);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
  return folder;
}
