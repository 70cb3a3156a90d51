// What embedders complain about in other kits, looked for in this one: only what no other test opens a browser for.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, allStand, serve } from './open-pages.mjs';

const drawings = [
  'hpg-axis-diagram',
  'recovery-timeline',
  'protocol-compare',
  'hpg-testis-section',
  'hpg-recovery-odds',
  'hpg-spermatogenesis',
  'hpg-pulse-day',
  'hpg-marker-panel',
];
const tags = [
  ...drawings,
  'hpg-care-paths',
  'hpg-agent',
  'hpg-controls',
  'hpg-visit-sheet',
  'hpg-sources',
  'hpg-glossary',
];
/** What a reader operates, by its role. */
const controls = ['slider', 'combobox', 'button', 'checkbox', 'radio', 'textbox', 'searchbox', 'spinbutton', 'link'];

const pageWith = (
  shown,
  style = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
  <style>body{margin:16px;font:17px/1.5 system-ui,sans-serif;${style}}</style></head>
  <body><p>Words of the page.</p>${shown.map((tag) => `<${tag}></${tag}>`).join('\n')}
  <script type="module" src="/dist/hpg-explainers.js"></script></body></html>`;

describe('what embedders complain about', () => {
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

  /** A page with elements that have drawn and rest. */
  async function open(shown, style, media) {
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 1200 });
    const session = await page.createCDPSession();
    if (media) await session.send('Emulation.setEmulatedMedia', media);
    await page.goto(site.page('/complaints.html', pageWith(shown, style)), { waitUntil: 'load' });
    await page.waitForFunction(allStand, { timeout: 30_000 }, shown);
    await page.waitForFunction(
      () => {
        const height = document.body.scrollHeight;
        if (window.lastHeight !== height) Object.assign(window, { lastHeight: height, since: performance.now() });
        return performance.now() - window.since > 1500;
      },
      { timeout: 30_000, polling: 100 },
    );
    return { page, session };
  }

  /** What a screen reader is given of a page. */
  async function treeOf(session) {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored);
  }

  it('no drawing is out of reach of a keyboard: Tab comes to it, arrows move it, and its words follow', async () => {
    for (const tag of drawings) {
      const { page } = await open([tag]);
      const reached = () =>
        page.$eval(
          tag,
          (element) =>
            element.shadowRoot.activeElement?.matches('input[type="range"], [role="slider"], input[type="radio"]') ??
            false,
        );
      for (let press = 0; press < 60 && !(await reached()); press++) await page.keyboard.press('Tab');
      assert.ok(await reached(), `${tag}: Tab comes to nothing that can be moved`);
      const words = () =>
        page.$eval(tag, (element) => (element.textContent + element.shadowRoot.textContent).replace(/\s+/g, ' '));
      const seen = new Set([await words()]);
      for (let press = 0; press < 6 && seen.size < 2; press++) {
        await page.keyboard.press('ArrowRight');
        await new Promise((resolve) => setTimeout(resolve, 300));
        seen.add(await words());
      }
      assert.ok(seen.size > 1, `${tag} says something else once it is moved`);
      await page.close();
    }
  });

  it('nothing that a reader operates is without a name', async () => {
    for (const tag of tags) {
      const { page, session } = await open([tag]);
      const unnamed = (await treeOf(session)).filter(
        ({ role, name }) => controls.includes(role?.value) && !name?.value?.trim(),
      );
      assert.deepEqual(
        unnamed.map(({ role }) => role.value),
        [],
        tag,
      );
      await page.close();
    }
  });

  it('no drawing reads out its marks one by one: it is a picture with a sentence, or named parts that can be chosen', async () => {
    for (const tag of drawings) {
      const { page, session } = await open([tag]);
      const nodes = await treeOf(session);
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const pictures = nodes.filter(({ role }) => ['image', 'SvgRoot'].includes(role?.value));
      const inside = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
      const deep = (node) => inside(node).flatMap((child) => [child, ...deep(child)]);
      for (const picture of pictures) {
        if (picture.role.value === 'image') {
          // What is inside a picture is not read out: nothing to operate may be there.
          assert.ok(picture.name?.value?.trim(), `${tag}: a picture without words`);
          const lost = deep(picture).filter(({ role }) => controls.includes(role?.value));
          assert.deepEqual(lost, [], tag);
        } else assert.ok(inside(picture).length <= 12, `${tag}: ${inside(picture).length} parts are read out`);
      }
      const alone = nodes.filter(({ role }) => /^graphics/i.test(role?.value ?? ''));
      assert.equal(alone.length, 0, tag);
      await page.close();
    }
  });

  it('no table is hidden for some: each opens by a fold that all can see, and is in the page itself', async () => {
    for (const tag of drawings) {
      const { page } = await open([tag]);
      await page.evaluate((name) => {
        for (const fold of document.querySelector(name).shadowRoot.querySelectorAll('details')) fold.open = true;
      }, tag);
      await page.waitForFunction(
        (name) => document.querySelector(name).querySelector('table td'),
        { timeout: 15_000 },
        tag,
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      const tables = await page.$eval(tag, (element) =>
        [...element.querySelectorAll('table')].map((table) => {
          const { width, height } = table.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      assert.ok(Math.max(...tables) > 60, `${tag}: ${tables}`);
      await page.close();
    }
  });

  it('those who read the page without shadow roots, as translators and reader views do, find its words', async () => {
    for (const tag of tags) {
      const { page } = await open([tag]);
      await page.evaluate((name) => {
        for (const fold of document.querySelector(name).shadowRoot.querySelectorAll('details')) fold.open = true;
      }, tag);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const words = await page.evaluate((name) => {
        // As the page is written, without what scripts attached to it.
        const read = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
        return read.querySelector(name).textContent.replace(/\s+/g, ' ').trim();
      }, tag);
      assert.ok(words.length > (tag === 'hpg-controls' ? 100 : 300), `${tag}: ${words}`);
      await page.close();
    }
  });

  it('nothing prints blank: its sentence is there, in dark ink, and what belongs to it', async () => {
    for (const tag of tags.filter((name) => name !== 'hpg-controls')) {
      const { page } = await open([tag]);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMediaType('print');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const seen = await page.$eval(tag, (element) => {
        const size = (node) => {
          const { width, height } = node?.getBoundingClientRect() ?? { width: 0, height: 0 };
          return Math.min(width, height);
        };
        const ink = getComputedStyle(element.querySelector('h2,h3,h4') ?? element)
          .color.match(/[\d.]+/g)
          .map(Number);
        return {
          answer: size(element.querySelector('[slot="answer"]')),
          height: element.getBoundingClientRect().height,
          ink: Math.max(...ink.slice(0, 3)),
        };
      });
      assert.ok(seen.answer > 15 && seen.height > 150 && seen.ink < 100, `${tag}: ${JSON.stringify(seen)}`);
      const pdf = await page.pdf({ format: 'A4' });
      assert.ok(pdf.length > 8000, `${tag}: a print-out of ${pdf.length} bytes`);
      await page.close();
    }
  });

  it('nothing is a white box on a dark page, also where the page says nothing of color-scheme', async () => {
    const { page } = await open(tags, 'background:#14202c;color:#eee');
    const boxes = await page.evaluate(() => {
      const light = (colour) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return alpha > 0.5 && colour.startsWith('rgb') && (red + green + blue) / 765 > 0.6;
      };
      const elements = [...document.querySelectorAll('body > *')].filter(({ shadowRoot }) => shadowRoot);
      return elements.flatMap((element) => [
        ...[element, ...element.shadowRoot.querySelectorAll('*')]
          .filter((node) => {
            const { width, height } = node.getBoundingClientRect();
            return width * height > 8000 && light(getComputedStyle(node).backgroundColor);
          })
          .map((node) => `${element.localName}: a light ${node.localName}.${node.className}`),
        ...(light(getComputedStyle(element).color) ? [] : [`${element.localName}: dark words`]),
      ]);
    });
    assert.deepEqual(boxes, []);
    await page.close();
  });

  it('nothing disappears in forced colours: lines and words have other colours than what is behind them', async () => {
    const { page } = await open(drawings, '', {
      media: 'screen',
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const lost = await page.evaluate((names) => {
      const probe = document.createElement('p');
      probe.style.setProperty('color', 'Canvas');
      document.body.append(probe);
      const canvas = getComputedStyle(probe).color;
      probe.remove();
      return names.flatMap((name) => {
        const marks = [
          ...document.querySelector(name).shadowRoot.querySelectorAll('svg :is(path,line,circle,text)'),
        ].filter((mark) => mark.getBoundingClientRect().width + mark.getBoundingClientRect().height > 0);
        const seen = marks.filter((mark) => {
          const { stroke, fill } = getComputedStyle(mark);
          return [stroke, fill].some((colour) => colour !== 'none' && colour !== canvas);
        });
        const words = marks.filter((mark) => mark.localName === 'text' && getComputedStyle(mark).fill === canvas);
        return seen.length >= Math.min(4, marks.length) && words.length === 0
          ? []
          : [`${name}: ${seen.length} of ${marks.length} marks are seen, ${words.length} words are not`];
      });
    }, drawings);
    assert.deepEqual(lost, []);
    await page.close();
  });

  it('nothing runs over the edge of a right-to-left page', async () => {
    const { page } = await open(tags, 'direction:rtl');
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body > *')]
        .filter((element) => element.shadowRoot && element.scrollWidth > element.clientWidth + 2)
        .map(({ localName }) => localName),
    );
    assert.deepEqual(wide, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.close();
  });
});
