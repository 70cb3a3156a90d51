// The plugin in a real WordPress: what an author may paste and what an administrator may place, each opened in a browser.
// Where there can be no WordPress it says why, and nothing counts as passed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { forms } from '../survival/forms.mjs';
import { oldLibrariesHere, publish, startSite, whyNot } from './site.mjs';

const root = new URL('../..', import.meta.url).pathname;
const why = whyNot();
if (why) {
  console.log(`The plugin was not tried in WordPress: ${why}.`);
  process.exit(0);
}

let passed = 0;
let failed = 0;
function check(what, held, otherwise = '') {
  if (held) passed += 1;
  else failed += 1;
  console.log(`${held ? '✔' : '✖'} ${what}${held ? '' : ` ${otherwise}`}`);
}

const php = spawnSync('php', ['-l', join(root, 'src/embed/wordpress/hpg-explainers.php')], { encoding: 'utf8' });
check('the plugin passes PHP lint', php.status === 0, php.stdout);

const libraries = oldLibrariesHere();
const site = await startSite(join(root, 'dist/wordpress/hpg-explainers.zip')).catch((error) => {
  console.log(`The plugin was not tried in WordPress: it could not be started here (${error.message}).`);
  // No database or no web server is the machine's lack; a WordPress that ends with an error may be the plugin's.
  process.exit(error.ofWordPress ? 1 : 0);
});
const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags });
try {
  console.log(`WordPress ${site.version} at ${site.origin}`);

  /** Opens a page and tells what went wrong on it. */
  async function open(address, scripts = true) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const wrong = [];
    page.on('pageerror', ({ message, stack }) => wrong.push(stack ?? message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !/^(data|blob|about):/.test(url)) wrong.push(`asks ${url}`);
    });
    await page.setJavaScriptEnabled(scripts);
    await page.goto(address, { waitUntil: 'load' });
    return { page, wrong, context };
  }

  /** Whether an element of a tag has drawn with an attribute as given. */
  const drawn = (page, tag, attribute, value) =>
    page
      .waitForFunction(
        (name, key, wanted) => {
          const element = document.querySelector(name);
          const marks = element?.shadowRoot?.querySelectorAll('svg path, svg line, svg circle').length ?? 0;
          return marks > 3 && element.getAttribute(key) === wanted;
        },
        { timeout: 20_000 },
        tag,
        attribute,
        value,
      )
      .then(
        () => true,
        () => false,
      );

  const link = `${site.origin}/wp-content/plugins/hpg-explainers/kit/embed.html?element=recovery-timeline&trt-months=24`;
  /** What the plugin itself puts there for readers without scripts. */
  const measured = JSON.parse(readFileSync(join(root, 'src/embed/measured/measured.json'), 'utf8'));
  const ofKit = measured['recovery-timeline'].sentence;
  const posts = [
    ['author', 'shortcode', '[hpg-recovery-timeline trt-months="24"]', ofKit],
    [
      'author',
      'link',
      `<p><a href="${link.replaceAll('&', '&amp;')}">Recovery after 24 months</a></p>`,
      'Recovery after 24 months',
    ],
    [
      'author',
      'placeholder',
      '<div data-hpg="recovery-timeline" data-hpg-trt-months="24"><p>In words.</p></div>',
      'In words.',
    ],
    ['admin', 'block', '<!-- wp:hpg-explainers/figure {"element":"recovery-timeline","trtMonths":"24"} /-->', ofKit],
    [
      'admin',
      'block with all it can be given',
      '<!-- wp:hpg-explainers/figure {"element":"recovery-timeline","trtMonths":"24","level":"academic","units":"si","lang":"en","further":{"age":"41","population":"clinic","time":"weeks","heading-level":"2","onclick":"alert(1)"}} /-->',
      ofKit,
    ],
    [
      'admin',
      'element',
      '<!-- wp:html --><recovery-timeline trt-months="24"><p>In words.</p></recovery-timeline>[hpg-controls]<!-- /wp:html -->',
      'In words.',
    ],
  ];
  for (const [user, way, content, said] of posts) {
    const { address } = await publish(site, user, `${way} by ${user}`, content);
    const { page, wrong, context } = await open(address);
    check(`${user}, ${way}: the figure is drawn`, await drawn(page, 'recovery-timeline', 'trt-months', '24'), address);
    if (way.includes('all')) {
      const given = await page.$eval('recovery-timeline', (element) =>
        element
          .getAttributeNames()
          .map((name) => `${name}=${element.getAttribute(name)}`)
          .filter((pair) => /^(level|units|lang|age|population|time|heading-level|onclick)=/.test(pair))
          .sort()
          .join(),
      );
      const wanted = 'age=41,heading-level=2,lang=en,level=academic,population=clinic,time=weeks,units=si';
      check(`${user}, ${way}: all of it reaches the figure, and nothing else`, given === wanted, given);
    }
    check(`${user}, ${way}: nothing went wrong and no other host was asked`, wrong.length === 0, wrong.join('; '));
    await context.close();
    const still = await open(address, false);
    const words = await still.page.$eval('body', (body) => body.innerText);
    check(`${user}, ${way}: without scripts the page still says it`, words.includes(said), words.slice(0, 300));
    await still.context.close();
  }

  // A theme that still loads a library which replaces built-ins, in its real form.
  const everything = await publish(
    site,
    'author',
    'all figures',
    Object.keys(measured)
      .map((tag) => `<p>[${tag.startsWith('hpg-') ? tag : `hpg-${tag}`}]</p>`)
      .join('\n'),
  );
  /** How much each figure has drawn and said, once that rests. */
  async function drawnOn(address) {
    const { page, wrong, context } = await open(address);
    const look = () =>
      page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const element = document.querySelector(tag);
            const marks = element?.shadowRoot?.querySelectorAll('svg *').length ?? 0;
            return `${tag} ${marks} ${element?.textContent.replace(/\s+/g, ' ').length ?? 0}`;
          }),
        Object.keys(measured),
      );
    let last = [];
    for (let still = 0, turns = 0; still < 12 && turns < 160; turns++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const now = await look();
      still = now.join() === last.join() ? still + 1 : 0;
      last = now;
    }
    const replaced = await page.evaluate(() => !/native code/.test(Function.prototype.toString.call(Array.from)));
    await context.close();
    return { drawn: last, wrong, replaced };
  }
  const calm = await drawnOn(everything.address);
  for (const name of libraries) {
    const { drawn: there, wrong, replaced } = await drawnOn(`${everything.address}&old=${name}`);
    const less = there.filter((figure, index) => figure !== calm.drawn[index]);
    check(
      `a theme with ${name}: every figure draws and says what it does without`,
      replaced && less.length === 0,
      less.join('; '),
    );
    // Scripts of WordPress itself do not all stand it.
    const ours = wrong.filter((words) => words.includes('plugins/hpg-explainers') || words.startsWith('asks'));
    check(`a theme with ${name}: nothing went wrong in the kit`, ours.length === 0, ours.join('; '));
  }
  if (libraries.length < 2) console.log(`Only these old libraries could be tried: ${libraries.join() || 'none'}.`);

  // What WordPress leaves of each form is what is written down.
  const { outputFiles } = await build({
    stdin: { contents: "export { judgeAll } from './forms.mjs'", resolveDir: join(root, '.config/survival') },
    bundle: true,
    format: 'iife',
    globalName: 'survival',
    write: false,
  });
  const judging = await browser.newPage();
  await judging.addScriptTag({ content: outputFiles[0].text });
  const left = {};
  for (const { id, markup } of forms) left[id] = (await publish(site, 'author', `form ${id}`, markup)).kept;
  const judged = await judging.evaluate((texts) => window.survival.judgeAll(texts), left);
  const committed = JSON.parse(readFileSync(join(root, 'src/embed/survival/survival.json'), 'utf8'));
  check(
    'author: of each form WordPress leaves what survival.json says',
    JSON.stringify(judged) === JSON.stringify(committed.kept['WordPress, author']),
    JSON.stringify(judged),
  );

  // What an author may not do stays undone.
  const { kept } = await publish(site, 'author', 'script by author', '<script>alert(1)</script><p>x</p>');
  check('author: a script tag does not get through', !/<script/i.test(kept), kept);
  const wrongTag = await publish(site, 'author', 'wrong figure', '[hpg-controls age="41" onclick="alert(1)"]');
  const shown = await open(wrongTag.address);
  await shown.page.waitForSelector('hpg-controls');
  const names = await shown.page.$eval('hpg-controls', (element) => element.getAttributeNames());
  check(
    'author: only attributes of the element get through',
    !names.includes('onclick') && names.includes('age'),
    names.join(),
  );
  await shown.context.close();

  // The block in the editor.
  const { page, wrong, context } = await open(`${site.origin}/wp-login.php`);
  await page.type('#user_login', 'admin');
  await page.type('#user_pass', 'admin-password');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  wrong.length = 0;
  await page.goto(`${site.origin}/wp-admin/post-new.php`, { waitUntil: 'load' });
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType?.('hpg-explainers/figure'), { timeout: 60_000 });
  await page.evaluate(() => {
    const block = window.wp.blocks.createBlock('hpg-explainers/figure', { element: 'hpg-axis-diagram' });
    window.wp.data.dispatch('core/block-editor').insertBlocks(block);
    window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
  });
  const preview = await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('iframe')].some((frame) =>
          frame.contentDocument?.querySelector('hpg-axis-diagram')?.shadowRoot?.querySelector('svg path'),
        ),
      { timeout: 30_000 },
    )
    .then(
      () => true,
      () => false,
    );
  check('admin, editor: the block shows the live figure', preview);
  const whole = await page
    .waitForFunction(
      () => {
        const frame = [...document.querySelectorAll('iframe')].find(({ src }) => src.includes('element=hpg-axis'));
        const inside = frame?.contentDocument?.body?.getBoundingClientRect().height ?? 0;
        return inside > 700 && Math.abs(frame.getBoundingClientRect().height - inside) < 4;
      },
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
  check('admin, editor: the whole of the figure is seen, however tall it is', whole);
  const selects = await page.evaluate(() => document.querySelectorAll('.block-editor-block-inspector select').length);
  check(
    'admin, editor: the inspector offers figure, protocol, depth, units and language',
    selects === 5,
    String(selects),
  );

  // What is chosen beside the block is written into it, and asked of the live figure.
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('.block-editor-block-inspector [aria-expanded="false"]'))
      closed.click();
  });
  const labelled = (words) =>
    page.evaluateHandle((label) => {
      const fields = [...document.querySelectorAll('.block-editor-block-inspector label')];
      return document.getElementById(fields.find(({ textContent }) => textContent.trim() === label)?.htmlFor);
    }, words);
  await (await labelled('Language')).asElement().select('en');
  await (await labelled('age')).asElement().type('41');
  const written = await page.evaluate(() => {
    const { getSelectedBlock } = window.wp.data.select('core/block-editor');
    const { lang, further } = getSelectedBlock().attributes;
    return JSON.stringify({ lang, further });
  });
  check(
    'admin, editor: language and further settings are written',
    written === '{"lang":"en","further":{"age":"41"}}',
    written,
  );
  const told = await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('iframe')].some((frame) => {
          const element = frame.contentDocument?.querySelector('hpg-axis-diagram');
          return element?.getAttribute('age') === '41' && frame.contentDocument.documentElement.lang === 'en';
        }),
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
  check('admin, editor: the live figure follows them', told);
  const offered = await page.evaluate(() =>
    [...document.querySelectorAll('.block-editor-block-inspector label')].map(({ textContent }) => textContent.trim()),
  );
  const { ofEvery } = JSON.parse(
    strFromU8(unzipSync(readFileSync(join(root, 'dist/wordpress/hpg-explainers.zip')))['hpg-explainers/facts.json']),
  );
  const above = { protocol: 1, 'trt-months': 1, month: 1, level: 1, units: 1, lang: 1 };
  const missing = Object.keys(ofEvery).filter((name) => !(name in above) && !offered.includes(name));
  check(
    'admin, editor: every attribute of the elements can be given',
    missing.length === 0 && offered.length >= 16,
    `${missing} ${offered}`,
  );
  check(
    'admin, editor: nothing went wrong in the figure',
    !wrong.some((words) => /hpg|kit\//.test(words)),
    wrong.join('; '),
  );
  await context.close();
} finally {
  await browser.close();
  await site.stop();
}
console.log(`WordPress: ${passed} held, ${failed} did not`);
process.exit(failed > 0 ? 1 : 0);
