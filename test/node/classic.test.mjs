// The classic file draws from a disk, and brings what a reader asks for from beside it: as a module over the web, by a
// script tag from a disk.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../.config/chromium.mjs';

const dist = process.env.CLASSIC_DIST ?? new URL('../../dist/', import.meta.url).pathname;
const tags = ['hpg-axis-diagram', 'recovery-timeline', 'protocol-compare', 'hpg-recovery-odds', 'hpg-pulse-day'];
const html = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script src="${script}"></script><body>${tags
    .map((tag) => `<${tag}></${tag}>`)
    .join('')}`;

let browser;
let server;
let origin;
let folder;

before(async () => {
  const { executablePath, headless } = await findChromium();
  browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags });
  folder = mkdtempSync(join(tmpdir(), 'classic-'));
  writeFileSync(join(folder, 'page.html'), html(pathToFileURL(join(dist, 'hpg-explainers.iife.js')).href));
  server = createServer(({ url }, response) => {
    if (url.startsWith('/alone/') && !url.endsWith('iife.js')) return response.writeHead(404).end();
    if (url === '/page') return response.setHeader('content-type', 'text/html').end(html('/hpg-explainers.iife.js'));
    if (url === '/page-alone')
      return response.setHeader('content-type', 'text/html').end(html('/alone/hpg-explainers.iife.js'));
    try {
      const body = readFileSync(join(dist, url.replace('/alone', '')));
      const type = extname(url) === '.js' ? 'text/javascript' : 'text/plain';
      response.setHeader('content-type', type).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});

after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

async function open(address) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('svg')),
    { timeout: 60_000 },
    tags,
  );
  return { page, errors };
}

/** Opens the sources of the timeline, which it fetches. */
const openSources = (page) =>
  page.evaluate(() => {
    for (const fold of document.querySelector('recovery-timeline').shadowRoot.querySelectorAll('details'))
      fold.open = true;
  });

const sourcesShown = () => document.querySelector('recovery-timeline a[href*="doi.org"]') !== null;

for (const [where, address] of [
  ['over the web', () => `${origin}/page`],
  ['from a disk', () => pathToFileURL(join(folder, 'page.html')).href],
]) {
  test(`${where} it draws, and brings the sources when they are asked for`, { timeout: 120_000 }, async () => {
    const { page, errors } = await open(address());
    await openSources(page);
    await page.waitForFunction(sourcesShown, { timeout: 30_000 });
    assert.deepEqual(errors, []);
    assert.equal(await page.evaluate(() => typeof HpgExplainers.simulate), 'function');
    await page.close();
  });
}

/** Elements whose content is a part of the facts: they come with it when their tag is met, and write it into the page. */
const ofFacts = ['hpg-agent', 'hpg-care-paths', 'hpg-glossary', 'hpg-sources', 'hpg-visit-sheet'];

for (const [where, address] of [
  ['over the web', () => `${origin}/page`],
  ['from a disk', () => pathToFileURL(join(folder, 'page.html')).href],
]) {
  test(`${where} elements of nothing but facts come when their tag is met`, { timeout: 120_000 }, async () => {
    const { page, errors } = await open(address());
    await page.evaluate((tags) => {
      for (const tag of tags) document.body.append(document.createElement(tag));
      document.body.insertAdjacentHTML('beforeend', '<p>Low <hpg-term term="fsh">FSH</hpg-term>.</p>');
    }, ofFacts);
    await page.waitForFunction(
      (tags) =>
        tags.every((tag) => document.querySelector(tag).textContent.length > 500) &&
        document.querySelector('hpg-term').shadowRoot?.querySelector('slot'),
      { timeout: 30_000 },
      ofFacts,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test('alone, with nothing beside it, it draws every picture', { timeout: 120_000 }, async () => {
  const { page, errors } = await open(`${origin}/page-alone`);
  await openSources(page);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.equal(await page.evaluate(sourcesShown), false);
  assert.deepEqual(errors, []);
  await page.close();
});
