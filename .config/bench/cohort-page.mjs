// How long a reader waits for simulated men, in a real browser: from the question to the first 200 men and to all 1,000,
// with the work in a worker and in slices on the page. Four years of a recovery, one sample a week. Needs dist/; prints
// JSON, or writes it to the file that is named.
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../chromium.mjs';

const pages = 5;
const repeats = 4;
const root = new URL('../..', import.meta.url).pathname;
const modules = process.env.COHORT_MODULES ?? 'dist/esm';
const output = process.argv[2];

const server = createServer(({ url }, response) => {
  if (url === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html><title>Bench</title>');
  try {
    response.setHeader('content-type', 'text/javascript').end(readFileSync(join(root, modules, decodeURI(url))));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** Runs in the page: one cold question, some more, and one after a reader has moved a slider. */
async function ask(way, repeats) {
  const { CohortService, LatestCohort } = await import('/scenario/cohort/index.js');
  const service = way === 'slices' ? new CohortService(null) : new CohortService();
  const inputOf = (dose) => ({
    regimen: [{ agent: 'testosterone-enanthate', dose, unit: 'mg', everyDays: 7, fromDay: 0, toDay: 364 }],
    days: 1461,
    everyDays: 7,
  });
  const band = (cohort) => [0.1, 0.5, 0.9].map((share) => cohort.quantile('sperm', share));
  const timed = async (begin) => {
    const times = {};
    let since = performance.now();
    await begin(
      () => (since = performance.now()),
      ({ done, size, cohort }) => {
        if (!cohort) return;
        const at = performance.now();
        if (times.firstMs === undefined) {
          times.firstMs = at - since;
          band(cohort);
          times.firstBandMs = performance.now() - since;
        }
        if (done === size) times.allMs = at - since;
      },
    );
    return times;
  };
  let dose = 100;
  const once = () => timed((_, onUpdate) => service.simulate(inputOf(dose++), { onUpdate }));
  const cold = await once();
  const warm = [];
  for (let run = 0; run < repeats; run++) warm.push(await once());
  const afterSlider = await timed(
    (restart, onUpdate) =>
      new Promise((resolve) => {
        const latest = new LatestCohort(() => {
          onUpdate(latest.update);
          if (latest.update.done === latest.update.size) resolve();
        }, service);
        let moves = 20;
        const timer = setInterval(() => {
          restart();
          latest.ask(inputOf(dose++));
          if (--moves === 0) clearInterval(timer);
        }, 16);
      }),
  );
  const started = performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/hpg-cohort-worker.js'));
  return { cold: [cold], warm, afterSlider: [afterSlider], started };
}

const summary = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => Number(sorted[Math.round(share * (sorted.length - 1))].toFixed(1));
  return { min: at(0), median: at(0.5), max: at(1), runs: sorted.length };
};

const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags, protocolTimeout: 60_000 });
const result = {
  what: 'ms from the question; 200 then 1,000 men, 4 years, every 7 days',
  browser: await browser.version(),
  cpu: `${cpus()[0]?.model} x ${cpus().length}`,
};
try {
  for (const way of ['worker', 'slices']) {
    const all = {};
    for (let count = 0; count < pages; count++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      const { started, ...runs } = await page.evaluate(ask, way, repeats);
      if (started !== (way === 'worker')) throw new Error(`${way}: the work was done elsewhere`);
      for (const [kind, times] of Object.entries(runs)) (all[kind] ??= []).push(...times);
      await context.close();
    }
    result[way] = Object.fromEntries(
      Object.entries(all).map(([kind, times]) => [
        kind,
        Object.fromEntries(Object.keys(times[0]).map((name) => [name, summary(times.map((each) => each[name]))])),
      ]),
    );
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
