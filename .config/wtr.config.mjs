// Web Test Runner: runs the tests in a real browser. A system Chromium is used where there is one; otherwise the one
// that comes as an npm package. BROWSERS=chromium,firefox adds engines.
import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium, chromiumFlags } from './chromium.mjs';

const { executablePath, headless } = await findChromium();
const browsers = [
  chromeLauncher({
    launchOptions: { executablePath, headless, args: chromiumFlags },
    // A window of its own for each file: a hidden tab gets no animation frames and measures nothing.
    createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
  }),
];
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
if (wanted.includes('firefox') && existsSync('/usr/bin/firefox-esr')) {
  browsers.push(
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true },
    }),
  );
}

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('../tsconfig.json', import.meta.url).pathname }),
  ],
  concurrency: 2,
  browsers,
  reporters: [defaultReporter({ reportTestProgress: false })],
  testFramework: { config: { timeout: 20000 } },
  // The longest file, on a machine that does other things too.
  testsFinishTimeout: 600_000,
};
