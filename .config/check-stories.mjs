// Builds Storybook, opens every story in a browser and fails when one draws nothing, reports an error or asks
// another host for anything. (A Storybook build that loses an element still exits with 0.)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startDevServer } from '@web/dev-server';
import { chromiumFlags, findChromium } from './chromium.mjs';

const root = new URL('..', import.meta.url).pathname;
const out = join(root, 'storybook-static');
const built = spawnSync(
  join(root, 'node_modules/.bin/storybook'),
  ['build', '--config-dir', '.config/storybook', '--output-dir', out, '--quiet'],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
if (built.status !== 0) {
  console.error('storybook build failed');
  process.exit(1);
}

const devServer = await startDevServer({
  config: { rootDir: out, port: 0, hostname: '127.0.0.1' },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
const origin = `http://127.0.0.1:${devServer.server.address().port}`;
const { entries } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter((entry) => entry.type === 'story');
const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags });
const problems = [];

for (const { id } of stories) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`${id}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`${id}: asks ${url}`);
  });
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'load' });
  const drawn = await page
    .waitForFunction(
      () => {
        const story = document.querySelector('#storybook-root');
        // A page in a frame may itself show an element in a frame.
        const within = (page) =>
          page !== null &&
          page !== undefined &&
          (page.querySelector('recovery-timeline, protocol-compare, hpg-axis-diagram') !== null ||
            [...page.querySelectorAll('iframe')].some((inner) => within(inner.contentDocument)));
        const frame = story?.querySelector('iframe');
        if (frame) return within(frame.contentDocument);
        const kit = [...(story?.querySelectorAll('*') ?? [])].filter((element) => element.localName.includes('-'));
        return kit.length > 0 && kit.some((element) => (element.shadowRoot?.childElementCount ?? 0) > 0);
      },
      { timeout: 15000 },
    )
    .catch(() => null);
  if (!drawn) problems.push(`${id}: draws nothing`);
  await page.close();
}
await browser.close();
await devServer.stop();

if (stories.length === 0) problems.push('there are no stories');
for (const problem of problems) console.error(problem);
console.log(`${stories.length} stories opened, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
