// Takes the pictures that are looked at before a release: the demo article and each element, at three widths,
// light, dark, forced colours, large text and print, into .cache/screenshots. Arguments pick pictures by name.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startDevServer } from '@web/dev-server';
import { chromiumFlags, findChromium } from './chromium.mjs';

const root = new URL('..', import.meta.url).pathname;
const out = join(root, '.cache/screenshots');
mkdirSync(out, { recursive: true });
const wanted = process.argv.slice(2);

/** The article whole, and each element of it by itself. */
const subjects = {
  article: undefined,
  axis: 'hpg-axis-diagram',
  timeline: 'recovery-timeline',
  compare: 'protocol-compare',
};
const looks = {
  light: {},
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  forced: { features: [{ name: 'forced-colors', value: 'active' }] },
  large: { textScale: 2 },
  print: { media: 'print' },
};
const widths = [1280, 768, 360];

const devServer = await startDevServer({
  config: { rootDir: root, port: 0, hostname: '127.0.0.1' },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
const origin = `http://127.0.0.1:${devServer.server.address().port}`;
const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags });

for (const [name, tag] of Object.entries(subjects)) {
  for (const [look, { features = [], textScale = 1, media = 'screen' }] of Object.entries(looks)) {
    for (const width of widths) {
      const picture = `${name}-${look}-${width}`;
      if (wanted.length > 0 && !wanted.some((word) => picture.includes(word))) continue;
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { media, features });
      await page.setViewport({ width, height: 900, deviceScaleFactor: width < 500 ? 2 : 1 });
      await page.goto(`${origin}/stories/pages/article.html`, { waitUntil: 'networkidle0' });
      if (textScale !== 1)
        await page.addStyleTag({
          content: `html { font-size: ${textScale * 100}% } body { font-size: ${17 * textScale}px }`,
        });
      await new Promise((resolve) => setTimeout(resolve, 600));
      const subject = tag ? await page.$(tag) : page;
      await subject.screenshot({ path: join(out, `${picture}.png`), ...(tag ? {} : { fullPage: true }) });
      await page.close();
      console.log(`${picture}.png`);
    }
  }
}
await browser.close();
await devServer.stop();
