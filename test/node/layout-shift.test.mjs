// Nothing moves when an element takes the place of its fallback: the lines of the builder on a page that a reader opens,
// with a script that comes late.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { htmlSnippet } from '../../dist/esm/embed/snippet/snippet.js';
import { allStand, openBrowser, serve } from './open-pages.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const measured = read('src/embed/measured/measured.json');
const hashes = read('dist/sri.json');

/** As tall as most elements are: whatever moved would be seen. */
const tall = 6000;

/** The lines as the builder writes them; for the module entry, with its script instead. */
function snippetOf(tag, kind) {
  const { sentence, rows } = measured[tag];
  const lines = htmlSnippet({
    tag,
    attributes: {},
    base: '/dist/',
    version: '0.0.0',
    hashes,
    heightPx: 900,
    fallback: { sentence, rows, link: 'Open this figure alone' },
  });
  if (kind === 'classic') return lines;
  return lines.replace(/<script[^>]*><\/script>/, '<script type="module" src="/dist/hpg-explainers.js"></script>');
}

const pageWith = (lines) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>An article</title>
  <style>body{margin:0 auto;max-width:720px;padding:16px;font:17px/1.5 system-ui,sans-serif}</style></head>
  <body><h1>An article</h1><p>Words before the figure.</p>${lines}<p>Words after the figure.</p></body></html>`;

function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => ({
        node: node?.nodeName,
        from: [previousRect.y, previousRect.height],
        to: [currentRect.y, currentRect.height],
      }));
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: whether its element has kept its height for a second. */
function rests(tag) {
  const { height } = document.querySelector(tag).getBoundingClientRect();
  const now = performance.now();
  if (window.lastHeight !== height) Object.assign(window, { lastHeight: height, since: now });
  return now - window.since > 1000;
}

describe('the room that the lines of the builder keep', () => {
  let site;
  let browser;
  before(async () => {
    // The fallback is painted first, as on a slow line.
    site = await serve({ slowly: (path) => (/hpg-explainers[^/]*\.js$/.test(path) ? 300 : 0) });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function shiftsOn(html, width, tag) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: tall });
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(site.page('/article.html', html), { waitUntil: 'load' });
    await page.waitForFunction(allStand, { timeout: 20_000 }, [tag]);
    await page.waitForFunction(rests, { timeout: 20_000, polling: 100 }, tag);
    const shifts = await page.evaluate(() => window.shifts);
    await page.close();
    return shifts;
  }

  for (const tag of Object.keys(measured)) {
    for (const [kind, width] of [
      ['classic', 360],
      ['classic', 1280],
      ['module', 360],
    ]) {
      it(`<${tag}> moves nothing at ${width} px from the ${kind} file`, async () => {
        const shifts = await shiftsOn(pageWith(snippetOf(tag, kind)), width, tag);
        const score = shifts.reduce((sum, { value }) => sum + value, 0);
        assert.equal(score.toFixed(3), '0.000', JSON.stringify(shifts.slice(0, 3)));
      });
    }
  }

  it('is what keeps everything in place: without it the words after a figure are seen to move', async () => {
    const lines = snippetOf('recovery-timeline', 'classic').replace(/<link rel="stylesheet"[^>]*>/, '');
    const shifts = await shiftsOn(pageWith(lines), 360, 'recovery-timeline');
    assert.ok(shifts.reduce((sum, { value }) => sum + value, 0) > 0.002, JSON.stringify(shifts));
  });
});
