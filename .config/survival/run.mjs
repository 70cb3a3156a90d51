// What editors and cleaners leave of each way of asking for a figure, tried on the real ones. Writes the table as data.
// --check compares with what is committed instead. WordPress takes part where it can run; elsewhere its row stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { publish, startSite, whyNot } from '../wordpress/site.mjs';
import { forms } from './forms.mjs';

const root = new URL('../..', import.meta.url).pathname;
const file = join(root, 'src/embed/survival/survival.json');
/** As the formatter would write it, so that what is made anew passes the check of the sources. */
async function written(table) {
  const options = JSON.parse(readFileSync(join(root, '.config/prettier.json'), 'utf8'));
  return prettier.format(JSON.stringify(table), { ...options, filepath: file });
}
const before = (() => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { versions: {}, kept: {} };
  }
})();
const check = process.argv.includes('--check');
const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const { outputFiles } = await build({
  entryPoints: [join(root, '.config/survival/editors-page.mjs')],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  write: false,
  logLevel: 'error',
});
const { executablePath, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, headless, args: chromiumFlags });
const page = await browser.newPage();
await page.setContent('<!doctype html><html><body></body></html>');
await page.addScriptTag({ content: outputFiles[0].text });
const kept = await page.evaluate(() => window.survive());
const judged = (texts) => page.evaluate((given) => window.judgeKept(given), texts);

kept['sanitize-html'] = await judged(Object.fromEntries(forms.map(({ id, markup }) => [id, sanitizeHtml(markup)])));

const versions = {
  CKEditor: versionOf('ckeditor5'),
  TinyMCE: versionOf('tinymce'),
  Quill: versionOf('quill'),
  DOMPurify: versionOf('dompurify'),
  'sanitize-html': versionOf('sanitize-html'),
  Chromium: (await browser.version()).replace(/^.*\//, ''),
};

const row = 'WordPress, author';
const why = process.argv.includes('--no-wordpress') ? 'it was not asked for' : whyNot();
if (why) {
  console.log(`WordPress did not take part: ${why}. Its row stays as it was.`);
  kept[row] = before.kept[row] ?? {};
  versions.WordPress = before.versions.WordPress ?? 'not tried';
} else {
  const site = await startSite(join(root, 'dist/wordpress/hpg-explainers.zip'));
  try {
    const texts = {};
    for (const { id, markup } of forms) texts[id] = (await publish(site, 'author', id, markup)).kept;
    kept[row] = await judged(texts);
    versions.WordPress = site.version;
  } finally {
    await site.stop();
  }
}
await browser.close();

const table = { versions, kept };
console.table(kept);
if (why) console.log(`WordPress did not take part, so its row was not tried: ${why}.`);
if (check) {
  // The browser and WordPress are those of the machine; what they keep has to be the same.
  const ofPackages = ({ Chromium, WordPress, ...others }) => others;
  const same =
    JSON.stringify([ofPackages(table.versions), table.kept]) ===
    JSON.stringify([ofPackages(before.versions), before.kept]);
  console.log(same ? 'as committed' : 'differs from what is committed: run npm run survival');
  process.exit(same ? 0 : 1);
}
writeFileSync(file, await written(table));
