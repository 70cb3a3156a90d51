// The maps of the bundles lead a developer from what a browser runs to the source it was written as.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url).pathname;
const root = new URL('../../', import.meta.url).pathname;

const maps = readdirSync(dist, { recursive: true })
  .filter((path) => path.endsWith('.js.map'))
  .map((path) => ({ path, map: JSON.parse(readFileSync(join(dist, path), 'utf8')) }));

/** A file that only passes on what others export has nothing of its own to map. */
const passesOn = (path) =>
  /^(?:import"[^"]*";|export\{[^}]*\}from"[^"]*";)*$/.test(codeOf(path)) ||
  /^\(self\.hpgExplainersParts\?\?=\{\}\)\[[^\]]*\]=[\w()]*=>Array\.of\(\[[^\]]*\],\([\w,]*\)=>\{(?:\w\.\w+=\w\.\w+,?)*\}\);?$/.test(
    codeOf(path),
  );

function codeOf(path) {
  return readFileSync(join(dist, path.replace(/\.map$/, '')), 'utf8')
    .replace(/\/\/# sourceMappingURL=\S+/, '')
    .trim();
}

test('every map names its sources, with their text, and no folder of the machine that built it', () => {
  assert.ok(maps.length > 100);
  for (const { path, map } of maps) {
    assert.ok(map.sources.length > 0 || passesOn(path), `${path} names no source`);
    for (const source of map.sources) {
      assert.match(source, /^(?:\.\.?\/)+(?:src|node_modules)\//, path);
      assert.doesNotMatch(source, /\?/, path);
    }
    assert.equal(map.sourcesContent.length, map.sources.length, path);
    assert.ok(map.sourcesContent.every(Boolean), `${path} holds a source without its text`);
  }
});

/** Where in the sources a text of a bundle was written. */
function originOf(path, text) {
  const code = codeOf(path);
  const at = code.indexOf(text);
  assert.ok(at >= 0, `${text} is not in ${path}`);
  const before = code.slice(0, at).split('\n');
  const found = new SourceMap(JSON.parse(readFileSync(join(dist, `${path}.map`), 'utf8'))).findEntry(
    before.length - 1,
    before.at(-1).length,
  );
  const source = found.originalSource.replace(/^(?:\.\.\/)+/, '');
  return { source, line: readFileSync(join(root, source), 'utf8').split('\n')[found.originalLine] };
}

const said = 'could not be loaded.';

for (const path of ['hpg-explainers.js', 'hpg-explainers.iife.js']) {
  test(`${path} leads to the line that was written`, () => {
    const { source, line } = originOf(path, `> ${said}`);
    assert.equal(source, 'src/embed/loader.ts');
    assert.ok(line.includes(said), line);
  });
}

test('a file whose names were shortened and templates collapsed leads to the line that was written', () => {
  const core = maps.find(({ path }) => /^chunks\/core-/.test(path)).path.replace(/\.map$/, '');
  const { source, line } = originOf(core, 'hpg-scenario-changed');
  assert.equal(source, 'src/scenario/events.ts');
  assert.ok(line.includes('hpg-scenario-changed'), line);
});
