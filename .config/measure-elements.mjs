// Measures each element as a page shows it with no attribute: how tall it is by the width of its column, its sentence and
// the head of its table. What is written is committed, kept room and fallbacks are made of it, and a test holds it
// against the elements.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startDevServer } from '@web/dev-server';
import { chromiumFlags, findChromium } from './chromium.mjs';

const root = new URL('..', import.meta.url).pathname;
const out = join(root, 'src/embed/measured/measured.json');
/** Elements that are nothing by themselves. */
const withinOthers = ['hpg-scenario', 'hpg-story', 'hpg-step', 'hpg-term'];
/** Widths of a column, CSS px: from a phone to a wide page. */
const widths = [288, 320, 360, 420, 480, 560, 640, 720, 800, 960, 1120, 1280];
/** Of a fallback: enough to say something, little enough to paste. */
const most = { rows: 6, columns: 3 };

const server = await startDevServer({
  config: {
    rootDir: root,
    port: 0,
    hostname: '127.0.0.1',
    middleware: [
      (context, next) => {
        if (context.path !== '/measure.html') return next();
        context.type = 'html';
        context.body =
          '<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/dist/hpg-explainers.js"></script><body></body></html>';
        return undefined;
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags });
const page = await browser.newPage();
await page.setViewport({ width: 1400, height: 900 });

/** In the page: one element in a column of a width, once it has drawn and rests. */
async function read(tag, width, { rows, columns }) {
  document.body.textContent = '';
  const column = document.createElement('div');
  column.style.setProperty('width', `${width}px`);
  column.style.setProperty('font', '17px/1.5 system-ui, sans-serif');
  const element = document.createElement(tag);
  column.append(element);
  document.body.append(column);
  await customElements.whenDefined(tag);
  let height = 0;
  for (let still = 0; still < 8;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = element.getBoundingClientRect().height;
    still = now === height && now > 0 ? still + 1 : 0;
    height = now;
  }
  // A table may be fetched only when somebody asks for it, as this does.
  await element.updateComplete;
  const words = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const heading = words(element.querySelector('[slot="answer"] :is(h2,h3,h4,h5,h6)'));
  const text = words(element.querySelector('[slot="answer"] p'));
  const sentence = heading.endsWith('.') ? heading : [heading, text].filter(Boolean).join(': ');
  const table = element.querySelector('[slot="table"] table') ?? element.querySelector('table');
  // Where an element has no table: its terms, its points, or what can be set; pairs, with an empty head.
  const pairs = [
    () =>
      [...element.querySelectorAll('dt')].map((term) => {
        const told = [];
        for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) {
          told.push(words(next));
        }
        // What it means is longer than what else it is called.
        return [words(term), told.sort((one, other) => other.length - one.length)[0] ?? words(term.parentElement)];
      }),
    () =>
      [...element.querySelectorAll('li')].map((item) => {
        const name = item.querySelector('h4, h5, h6');
        return name
          ? [words(name), words(item.querySelector('p') ?? name.nextElementSibling)]
          : [words(item.querySelector('p, cite') ?? item)];
      }),
    () =>
      [...element.shadowRoot.querySelectorAll('label')]
        .filter(({ control }) => control && control.type !== 'checkbox')
        .map((label) => [
          words(label.querySelector('span') ?? label),
          [
            label.control.getAttribute('aria-valuetext') ??
              (words(label.control.selectedOptions?.[0]) || label.control.value),
            words(label.control.nextElementSibling),
          ]
            .join(' ')
            .trim(),
        ]),
  ]
    .map((read) => read())
    .find((found) => found.length > 0);
  const cells = table
    ? [...table.rows]
        .slice(0, rows + 1)
        .map((row) => [...row.cells].slice(0, columns).map((cell) => words(cell) || '–'))
    : [[], ...(pairs ?? []).slice(0, rows)];
  return { height: Math.ceil(height), sentence, rows: cells };
}

/** `npm run measure -- rows`: heights stay as they were measured, only the sentences and rows are read anew. */
const before = process.argv[2] === 'rows' ? JSON.parse(readFileSync(out, 'utf8')) : undefined;
const measured = {};
for (const tag of readdirSync(join(root, 'dist/esm/elements')).sort()) {
  if (withinOthers.includes(tag)) continue;
  const heights = {};
  let fallback;
  for (const width of before ? [1280] : widths) {
    await page.goto(`http://127.0.0.1:${server.server.address().port}/measure.html`, { waitUntil: 'load' });
    const { height, sentence, rows } = await page.evaluate(read, tag, width, most);
    heights[width] = height;
    fallback = { sentence, rows };
  }
  measured[tag] = { heights: before?.[tag]?.heights ?? heights, ...fallback };
  console.log(`${tag}: ${Object.values(heights).join(' ')}  ${fallback.sentence}`);
}
const style = await resolveConfig(out, { config: new URL('prettier.json', import.meta.url).pathname });
writeFileSync(out, await format(JSON.stringify(measured), { ...style, filepath: out }));
await browser.close();
await server.stop();
