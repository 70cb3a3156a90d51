// The packed kit in a site that is made with React, the present one and the one before it: as its README tells to use it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { freshFolder } from './fresh-folder.mjs';
import { allStand, openBrowser, serve } from './open-pages.mjs';

const installed = new URL('../../node_modules/', import.meta.url).pathname;

/** Where the packages of each React lie. Copied, not linked: what they ask for is looked for beside them. */
const reacts = {
  18: { react: 'react18', 'react-dom': 'react-dom18' },
  19: { react: 'react', 'react-dom': 'react-dom', scheduler: 'scheduler' },
};

/** What both write alike; how they are told of events differs. */
const page = (listening) => `
  import { StrictMode, createElement as el, useEffect, useRef, useState } from 'react';

  export function Article() {
    const [months, setMonths] = useState(24);
    const [shown, setShown] = useState(true);
    const [heard, setHeard] = useState('nothing');
    const ref = useRef(null);
    const hear = (event) => setHeard(String(event.month));
    ${listening}
    return el('main', null,
      el('button', { id: 'more', onClick: () => setMonths(36) }, 'longer'),
      el('button', { id: 'away', onClick: () => setShown(false) }, 'away'),
      el('output', null, heard),
      shown ? el('hpg-scenario', { 'trt-months': months },
        el('recovery-timeline', { ref, level: 'academic', class: 'wide', ...props }, el('p', null, 'In words.')),
        el('hpg-axis-diagram')) : null);
  }
  export const article = el(StrictMode, null, el(Article));
`;

const listening = {
  18: `const props = {};
    useEffect(() => {
      const element = ref.current;
      element?.addEventListener('hpg-moment-changed', hear);
      return () => element?.removeEventListener('hpg-moment-changed', hear);
    }, [shown]);`,
  19: `const props = { 'onhpg-moment-changed': hear };`,
};

const kit = `await import('hpg-explainers/elements/recovery-timeline.js'); await import('hpg-explainers/elements/hpg-axis-diagram.js'); await import('hpg-explainers/elements/hpg-scenario.js');`;

/** The script of a page: made on the page, or taken over from what the server wrote. */
const scripts = {
  made: `import { createRoot } from 'react-dom/client';
    import { article } from './article.js';
    ${kit}
    createRoot(document.querySelector('#root')).render(article);`,
  'taken over': `import { hydrateRoot } from 'react-dom/client';
    import { article } from './article.js';
    hydrateRoot(document.querySelector('#root'), article);
    setTimeout(async () => { ${kit} }, 100);`,
};

for (const version of Object.keys(reacts)) {
  describe(`the package in a site made with React ${version}`, () => {
    let folder;
    let site;
    let browser;

    before(async () => {
      folder = freshFolder();
      for (const [name, from] of Object.entries(reacts[version])) {
        cpSync(join(installed, from), join(folder, 'node_modules', name), { recursive: true, dereference: true });
      }
      writeFileSync(join(folder, 'article.js'), page(listening[version]));
      site = await serve();
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('is that version', () => {
      for (const name of ['react', 'react-dom']) {
        const { version: own } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
        assert.equal(own.split('.')[0], version, name);
      }
    });

    /** What the server writes of the article. */
    function written() {
      writeFileSync(
        join(folder, 'server.mjs'),
        `import { renderToString } from 'react-dom/server'; import { article } from './article.js'; console.log(renderToString(article));`,
      );
      const { stdout, stderr } = spawnSync(process.execPath, ['server.mjs'], { cwd: folder, encoding: 'utf8' });
      assert.equal(stderr, '');
      return stdout.trim();
    }

    it('is written on the server with its attributes and the words for readers without scripts', () => {
      const markup = written();
      assert.match(markup, /<hpg-scenario trt-months="24">/);
      assert.match(markup, /<recovery-timeline level="academic" class="wide"><p>In words\.<\/p><\/recovery-timeline>/);
    });

    for (const [way, script] of Object.entries(scripts)) {
      it(`draws, follows and tells what its reader does, ${way} on the page`, async () => {
        mkdirSync(join(folder, 'out'), { recursive: true });
        const { outputFiles } = await build({
          stdin: { contents: script, resolveDir: folder },
          bundle: true,
          format: 'esm',
          write: false,
          define: { 'process.env.NODE_ENV': '"development"' },
          logLevel: 'error',
        });
        const root = way === 'made' ? '' : written();
        const address = site.page(
          `/react-${version}.html`,
          `<!doctype html><html lang="en"><title>A site</title><div id="root">${root}</div><script type="module">${outputFiles[0].text}</script>`,
        );
        const opened = await browser.newPage();
        const wrong = [];
        opened.on('pageerror', ({ message }) => wrong.push(message));
        opened.on('console', (message) => {
          if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) wrong.push(message.text());
        });
        await opened.goto(address, { waitUntil: 'load' });
        await opened.waitForFunction(allStand, { timeout: 30_000 }, ['recovery-timeline', 'hpg-axis-diagram']);
        assert.equal(await opened.$eval('recovery-timeline', (element) => element.className), 'wide');

        const stop = () => opened.$eval('recovery-timeline', (element) => element.store.state.scenario.trtMonths);
        assert.equal(await stop(), 24);
        await opened.click('#more');
        await opened.waitForFunction(
          () => document.querySelector('recovery-timeline').store.state.scenario.trtMonths === 36,
          {
            timeout: 5000,
          },
        );

        await opened.$eval('recovery-timeline', (element) => {
          const slider = element.shadowRoot.querySelector('input[type="range"]');
          slider.value = '9';
          slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        });
        await opened.waitForFunction(() => document.querySelector('output').textContent === '9', { timeout: 5000 });

        await opened.click('#away');
        await opened.waitForFunction(() => !document.querySelector('hpg-scenario'), { timeout: 5000 });
        assert.deepEqual(wrong, []);
        await opened.close();
      });
    }
  });
}
