// The kernel reads constants, states and samples by their place in an array: the places agree with the lists of names.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file) => readFileSync(new URL(`../../src/model/kernel/${file}`, import.meta.url), 'utf8');

/** Names in the order of Float64Array.of( … ) in constantsFor: each entry has its name in a comment. */
function constantNames() {
  const list = read('man-constants.ts').split('Float64Array.of(')[1].split('\n  );')[0];
  return list.split('\n').flatMap((line) => {
    const before = /^ {4}\/\/ (\w+): /.exec(line);
    const behind = /, \/\/ (\w+)$/.exec(line);
    return before ? [before[1]] : behind ? [behind[1]] : [];
  });
}

function listed(file, name) {
  const list = read(file).split(`export const ${name}`)[1].split(']')[0];
  return [...list.matchAll(/^ {2}'(\w+)',/gm)].map(([, entry]) => entry);
}

function places(file, array) {
  const found = [...read(file).matchAll(new RegExp(`(?:const|let) (\\w+) = ${array}\\[(\\d+)\\]`, 'g'))];
  return found.map(([, name, at]) => [name, Number(at)]);
}

for (const file of ['hormones.ts', 'germ-line.ts', 'samples.ts']) {
  test(`${file} reads each constant where constantsFor puts it`, () => {
    const names = constantNames();
    assert.equal(new Set(names).size, names.length);
    const found = places(file, 'c');
    assert.ok(found.length > 5);
    for (const [name, at] of found) assert.equal(names[at], name);
  });

  test(`${file} reads each state where stateNames puts it`, () => {
    const names = listed('man-state.ts', 'stateNames');
    const found = places(file, 'state').filter(([name]) => !/^(oldest|into)/.test(name));
    assert.ok(found.length > 4);
    for (const [name, at] of found) assert.equal(names[at], name);
  });
}

test('the ring of cohorts begins behind the named states', () => {
  const count = listed('man-state.ts', 'stateNames').length;
  assert.ok(read('germ-line.ts').includes(`state[${count} + newest]`));
});
