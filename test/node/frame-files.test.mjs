// What a site needs for iframes: a host script that weighs next to nothing, and replies for sites that ask by oEmbed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const measured = JSON.parse(readFileSync(new URL('src/embed/measured/measured.json', root), 'utf8'));

const oembed = (...given) =>
  spawnSync(process.execPath, ['.config/oembed.mjs', ...given], { cwd: root.pathname, encoding: 'utf8' });

test('the script for the page around is below 1 KB', () => {
  const script = readFileSync(new URL('dist/hpg-embed-host.js', root));
  assert.ok(gzipSync(script, { level: 9 }).length < 1024, `${script.length} bytes`);
});

test('every element has a page of its own in one file', () => {
  for (const tag of Object.keys(measured)) {
    assert.ok(existsSync(new URL(`dist/embed/${tag}.html`, root)), tag);
  }
});

test('every element has an oEmbed reply that needs no script', () => {
  for (const [tag, { heights, sentence }] of Object.entries(measured)) {
    const { status, stdout, stderr } = oembed(tag, 'https://clinic.example/hpg', 'trt-months=24');
    assert.equal(status, 0, stderr);
    const reply = JSON.parse(stdout);
    assert.equal(reply.version, '1.0');
    assert.equal(reply.type, 'rich');
    assert.equal(reply.title, sentence);
    assert.equal(reply.height, heights['720']);
    assert.match(reply.html, /^<iframe [^>]*><\/iframe>$/);
    assert.ok(
      reply.html.includes(`https://clinic.example/hpg/embed.html?element=${tag}&amp;trt-months=24`),
      reply.html,
    );
  }
});

test('an oEmbed reply for what is not there says what is allowed', () => {
  const { status, stderr } = oembed('recovery-clock', 'https://clinic.example/');
  assert.equal(status, 1);
  assert.match(stderr, /"recovery-clock".*Allowed: .*recovery-timeline/);
});
