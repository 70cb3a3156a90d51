// The hashes that pages put into their script tags.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('sri.json', dist), 'utf8'));

for (const file of ['hpg-explainers.js', 'hpg-explainers.iife.js']) {
  test(`sri.json gives the hash of ${file}`, () => {
    const hash = createHash('sha384')
      .update(readFileSync(new URL(file, dist)))
      .digest('base64');
    assert.equal(hashes[file], `sha384-${hash}`);
  });
}
