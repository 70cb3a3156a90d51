// What hosts do that a page cannot do to itself: policies in headers, pages left and come back to, files opened from disk.
import assert from 'node:assert/strict';
import { mkdtempSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { tags } from '../../src/embed/editors/tags.js';
import { findChromium } from '../../.config/chromium.mjs';
import { allStand, openBrowser, serve } from './open-pages.mjs';

const dist = new URL('../../dist/', import.meta.url);
const measured = JSON.parse(readFileSync(new URL('../../src/embed/measured/measured.json', import.meta.url), 'utf8'));

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; worker-src 'none'; require-trusted-types-for 'script'";

/** What stands in an element that is nothing without it. */
const within = {
  'hpg-term': ['term="lh"', 'a signal'],
  'hpg-scenario': ['', 'Words of the page.'],
  'hpg-story': ['', '<hpg-step month="6"><p>After half a year.</p></hpg-step>'],
  'hpg-step': ['month="6"', '<p>After half a year.</p>'],
};

const every = tags
  .map((tag) => [tag, ...(within[tag] ?? ['', ''])])
  .map(([tag, attributes, words]) => `<${tag} ${attributes}>${words}</${tag}>`)
  .join('\n');

const classic = '<script src="/dist/hpg-explainers.iife.js" defer></script>';
const module = '<script type="module" src="/dist/hpg-explainers.js"></script>';

const pageWith = (head, body = every) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** First on a page: keeps what goes wrong. */
function listen() {
  window.wrong = [];
  addEventListener('error', ({ message }) => window.wrong.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.wrong.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.wrong.push(`refused: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  addEventListener('pageshow', ({ persisted }) => {
    window.restored = persisted;
  });
}

/** Runs in the page: opens every fold, moves every slider and takes every other choice, as a reader who looks at all. */
async function lookAtAll() {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
  const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
  for (const root of roots) {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    for (const slider of root.querySelectorAll('input[type="range"]')) {
      slider.value = String(Number(slider.value) + 3);
      for (const kind of ['input', 'change']) slider.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    }
    for (const choice of root.querySelectorAll('select')) {
      choice.selectedIndex = (choice.selectedIndex + 1) % choice.options.length;
      choice.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
    await rest();
    for (const mark of [...root.querySelectorAll('button[part~="evidence"]')].slice(0, 2)) mark.click();
    await rest();
  }
  for (const mark of [...document.querySelectorAll('[data-hpg-part] button')].slice(0, 3)) mark.click();
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Runs in the page: moves the moment in one element; whether another one answers. */
async function answers() {
  const words = (tag) => document.querySelector(tag).textContent + document.querySelector(tag).shadowRoot.textContent;
  const before = words('hpg-axis-diagram');
  const slider = document.querySelector('recovery-timeline').shadowRoot.querySelector('input[type="range"]');
  slider.value = String(Number(slider.value) - 9);
  slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve, 400));
  return words('hpg-axis-diagram') !== before;
}

describe('hosts', () => {
  let site;
  let browser;
  before(async () => {
    site = await serve();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(address) {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluateOnNewDocument(listen);
    await page.goto(address, { waitUntil: 'load' });
    return { page, asked, wrong: () => page.evaluate(() => window.wrong) };
  }

  for (const [kind, script] of [
    ['classic file', classic],
    ['module entry', module],
  ]) {
    it(`with a strict policy and Trusted Types get every element from the ${kind}, and nothing is refused`, async () => {
      const address = site.page('/strict.html', pageWith(script), { 'content-security-policy': strict });
      const { page, wrong } = await open(address);
      await page.waitForFunction(allStand, { timeout: 30_000 }, tags);
      await page.evaluate(lookAtAll);
      assert.deepEqual(await wrong(), []);
      // The page does see what its policy refuses.
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await page.waitForFunction(() => window.wrong.length === 1, { timeout: 5000 });
      await page.close();
    });
  }

  it('with a strict policy get the page for iframes, and nothing is refused', async () => {
    const html = readFileSync(new URL('embed.html', dist), 'utf8');
    for (const tag of Object.keys(measured)) {
      const address = site.page('/dist/embed.html', html, { 'content-security-policy': strict });
      const { page, wrong } = await open(`${address}?element=${tag}&theme=dark&lang=en`);
      await page.waitForFunction(allStand, { timeout: 20_000 }, [tag]);
      assert.deepEqual(await wrong(), [], tag);
      await page.close();
    }
  });

  it('find a policy of its own in the page of each element, which needs no other file, opened from a disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hpg-disk-'));
    try {
      for (const tag of Object.keys(measured)) {
        const file = join(folder, `${tag}.html`);
        cpSync(new URL(`embed/${tag}.html`, dist), file);
        const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1];
        assert.match(policy ?? '', /^default-src 'none'; script-src 'sha256-[^ ]*'; style-src 'sha256-/, tag);
        assert.doesNotMatch(policy, /unsafe/);
        const { page, asked, wrong } = await open(`${pathToFileURL(file).href}?level=fundamentals`);
        await page.waitForFunction(allStand, { timeout: 20_000 }, [tag]);
        assert.deepEqual(await wrong(), [], tag);
        assert.deepEqual(asked.filter((url) => !url.startsWith('data:')).length, 1, asked.join(' '));
        await page.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('open the page for iframes with the files beside it from a disk', async () => {
    const { page, wrong } = await open(`${new URL('embed.html', dist).href}?element=recovery-timeline&trt-months=24`);
    await page.waitForFunction(allStand, { timeout: 20_000 }, ['recovery-timeline']);
    assert.equal(await page.$eval('recovery-timeline', (element) => element.getAttribute('trt-months')), '24');
    assert.deepEqual(await wrong(), []);
    await page.close();
  });

  for (const [kind, script] of [
    ['classic file', classic],
    ['module entry', module],
  ]) {
    it(`keep a page with the ${kind} that a reader leaves, and show it alive when he comes back`, async () => {
      const address = site.page('/kept.html', pageWith(script));
      // The browser that comes with npm keeps no pages; a machine that is busy does not keep each.
      const attempts = (await findChromium()).headless === true ? 4 : 0;
      const reasons = [];
      let kept = false;
      for (let attempt = 0; attempt < attempts && !kept; attempt++) {
        const { page, wrong } = await open(address);
        const session = await page.createCDPSession();
        await session.send('Page.enable');
        session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
          reasons.push(...notRestoredExplanations),
        );
        await page.waitForFunction(allStand, { timeout: 30_000 }, tags);
        await page.goto(site.page('/elsewhere.html', '<!doctype html><title>Elsewhere</title><p>Elsewhere.'));
        await page.evaluate(() => history.back()).catch(() => null);
        await page.waitForFunction(
          () => location.pathname === '/kept.html' && document.readyState === 'complete' && 'restored' in window,
        );
        kept = await page.evaluate(() => window.restored);
        if (kept) {
          assert.equal(await page.evaluate(allStand, tags), true);
          assert.equal(await page.evaluate(answers), true);
          assert.deepEqual(await wrong(), []);
        }
        await page.close();
      }
      // Nothing that the page itself does keeps it from being kept.
      assert.deepEqual(
        reasons.filter(({ type }) => type !== 'Circumstantial'),
        [],
      );
      assert.ok(kept || attempts === 0, JSON.stringify(reasons));
    });
  }

  it('load a page anew that they have not kept, and every element draws again and answers', async () => {
    const forgetful = await openBrowser('--disable-features=BackForwardCache');
    try {
      const address = site.page('/not-kept.html', pageWith(module));
      const page = await forgetful.newPage();
      await page.evaluateOnNewDocument(listen);
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(allStand, { timeout: 30_000 }, tags);
      await page.goto(site.page('/elsewhere.html', '<!doctype html><title>Elsewhere</title><p>Elsewhere.'));
      await page.goBack({ waitUntil: 'load' });
      await page.waitForFunction(allStand, { timeout: 30_000 }, tags);
      assert.equal(await page.evaluate(() => window.restored), false);
      assert.equal(await page.evaluate(answers), true);
      assert.deepEqual(await page.evaluate(() => window.wrong), []);
    } finally {
      await forgetful.close();
    }
  });
});
