// What a page with eight explainers costs a reader: the script of each frame while a control is dragged, by processor time
// of the page's own thread, and what stays in memory after elements have come and gone. Needs dist/; prints JSON, or
// writes it to the file that is named. Groups of men are worked out in their worker, which is not counted.
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { scriptOfFrames, summary } from './page-trace.mjs';

const dist = new URL(process.env.PAGE_DIST ?? '../../dist/', import.meta.url).pathname;
const output = process.argv[2];
const steps = 120;
const cycles = Number(process.env.PAGE_CYCLES ?? 1000);
const targets = { medianMs: 8, p95Ms: 16, heapMB: 1 };

const drawn = [
  'hpg-controls',
  'hpg-axis-diagram',
  'recovery-timeline',
  'protocol-compare',
  'hpg-testis-section',
  'hpg-recovery-odds',
  'hpg-marker-panel',
  'hpg-spermatogenesis',
];
const controls = [
  { name: 'moment, in the timeline', tag: 'recovery-timeline', part: 'input[part~="moment"]', change: 'input' },
  { name: 'moment, in the comparison', tag: 'protocol-compare', part: 'input[type="range"]', change: 'input' },
  {
    name: 'end of treatment, in the timeline',
    tag: 'recovery-timeline',
    part: '[part="handle"]',
    change: 'pointermove',
  },
  {
    name: 'dose, by its arrow keys',
    tag: 'hpg-controls',
    part: 'input[type="number"][id="dose"]',
    change: 'input',
    keys: true,
  },
];

const page0 = (tags) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<style>body{font:17px/1.5 system-ui,sans-serif;max-width:960px;margin:16px auto}</style>
<script type="module" src="/hpg-explainers.js"></script>${tags.map((tag) => `<${tag}></${tag}>`).join('')}`;
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer(({ url }, response) => {
  if (url === '/eight') return response.setHeader('content-type', 'text/html').end(page0(drawn));
  if (url === '/empty') return response.setHeader('content-type', 'text/html').end(page0([]));
  try {
    const body = readFileSync(join(dist, decodeURI(url)));
    response.setHeader('content-type', types[extname(url)] ?? 'application/octet-stream').end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const quiet = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Moves a control to and fro, a step each time the page has answered the one before. */
async function move(page, { tag, part, change, keys = false }) {
  const handle = await page.evaluateHandle(
    (tag, part) => {
      const control = document.querySelector(tag).shadowRoot.querySelector(part);
      for (let around = control?.parentNode; around; around = around.parentNode ?? around.host)
        if (around.localName === 'details') around.open = true;
      control?.scrollIntoView({ block: 'center' });
      return control;
    },
    tag,
    part,
  );
  const control = handle.asElement();
  if (!control) throw new Error(`no ${part} in <${tag}>`);
  await quiet(1500);
  const box = await control.boundingBox();
  const range = change === 'input' ? box : { x: box.x - 150, width: 300 + box.width };
  const middle = box.y + box.height / 2;
  const wave = (step) => range.x + range.width * (0.5 + 0.4 * Math.sin((step / steps) * 6 * Math.PI));
  const nextFrame = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  if (keys) await control.focus();
  else {
    await page.mouse.move(wave(0), middle);
    await page.mouse.down();
  }
  await nextFrame();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  for (let step = 1; step <= steps; step++) {
    if (keys) await page.keyboard.press((step / 20) & 1 ? 'ArrowDown' : 'ArrowUp');
    else await page.mouse.move(wave(step), middle);
    await nextFrame();
  }
  await quiet(50);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8'));
  if (process.env.PAGE_TRACE) writeFileSync(`${process.env.PAGE_TRACE}-${change}-${tag}.json`, JSON.stringify(trace));
  if (!keys) await page.mouse.up();
  return scriptOfFrames(trace.traceEvents, change);
}

async function heapUsed(client) {
  for (let turn = 0; turn < 3; turn++) {
    await client.send('HeapProfiler.collectGarbage');
    await quiet(100);
  }
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/** What an element is nothing without: the browser's console would keep what it says of that. */
const needed = { 'hpg-term': { term: 'lh' }, 'hpg-step': { around: 'hpg-story' } };

/** Puts elements of one kind on the page and takes them off again. */
async function comeAndGo(tag, times, { term, around } = {}) {
  for (let turn = 0; turn < times; turn++) {
    const element = document.createElement(tag);
    if (term) element.setAttribute('term', term);
    const whole = around ? document.createElement(around) : element;
    if (around) whole.append(element);
    document.body.append(whole);
    await customElements.whenDefined(tag);
    await element.updateComplete;
    whole.remove();
    if (turn % 25 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags, protocolTimeout: 600_000 });
const result = {
  what: `ms of script per frame of a drag, ${drawn.length} elements on the page; MB of heap after ${cycles} cycles of every element`,
  browser: await browser.version(),
  cpu: `${cpus()[0]?.model} x ${cpus().length}`,
  targets,
  drag: {},
};
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/eight`);
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('svg,input')),
    {},
    drawn,
  );
  await quiet(6000);
  for (const control of controls) {
    result.drag[control.name] = summary(await move(page, control));
    await quiet(4000);
  }
  await page.close();

  if (cycles > 0) {
    const empty = await browser.newPage();
    await empty.goto(`${origin}/empty`);
    const client = await empty.createCDPSession();
    await client.send('Performance.enable');
    await client.send('HeapProfiler.enable');
    const tags = await empty.evaluate(async () => Object.keys((await import('/esm/embed/tags.js')).definitions));
    // What is fetched later, and what the engine learns of the code, is there before the first measure.
    for (const tag of tags) await empty.evaluate(comeAndGo, tag, 40, needed[tag]);
    await quiet(3000);
    const start = await heapUsed(client);
    const of = {};
    let before = start;
    for (const tag of tags) {
      await empty.evaluate(comeAndGo, tag, cycles, needed[tag]);
      await quiet(1000);
      const after = await heapUsed(client);
      of[tag] = Number(((after - before) / 1e6).toFixed(3));
      before = after;
    }
    result.heap = {
      startMB: Number((start / 1e6).toFixed(2)),
      grownMB: Number(((before - start) / 1e6).toFixed(2)),
      of,
    };
  }
} finally {
  await browser.close();
  server.close();
}
const text = JSON.stringify(result, null, 2) + '\n';
if (output) {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, text);
}
process.stdout.write(text);
