// Builds what shows the kit inside iframes: the guest page and its script, the script for the page around it, and one
// page per element that holds everything in itself, for use from a disk or a store of single files.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const esm = join(root, 'dist/esm/embed');

/** Elements that are nothing by themselves. */
const withinOthers = ['hpg-scenario', 'hpg-story', 'hpg-step', 'hpg-term'];

const settings = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  write: false,
  logLevel: 'error',
  absWorkingDir: root,
};

async function bundle(options) {
  const { outputFiles } = await build({ ...settings, ...options });
  return outputFiles[0].text;
}

/** The loader of a page that has one element knows that one alone. */
const only = (tag) => ({
  name: 'only-one-element',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/tags\.js$/ }, () => ({ path: tag, namespace: 'tags' }));
    onLoad({ filter: /.*/, namespace: 'tags' }, () => ({
      contents: `export const definitions = { '${tag}': () => import('./elements/${tag}/${tag}.js') };`,
      resolveDir: join(root, 'dist/esm'),
    }));
  },
});

const pageOf = (tag) =>
  bundle({
    stdin: {
      contents: `import { watch } from './loader.js'; import { openGuest } from './frame/guest.js'; openGuest('${tag}'); watch(document);`,
      resolveDir: esm,
    },
    plugins: [only(tag)],
    // There is no file beside this page: groups of men are simulated on the page itself.
    define: { 'import.meta.url': '"about:blank"' },
  });

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page of one file says itself what may run in it: its own script and its own style, nothing from anywhere. */
const policyOf = (script, style) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'" />`;

/** The page where a site puts its lines together, with the hashes of this build. */
export async function writeBuilder(dist) {
  const source = (name) => readFileSync(join(root, 'src/embed/builder', name), 'utf8');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hashes = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'));
  const elements = JSON.parse(readFileSync(join(root, 'src/embed/measured/measured.json'), 'utf8'));
  // No sign in it ends the script element.
  const facts = JSON.stringify({ version, hashes, elements }).replaceAll('<', '\\u003c');
  writeFileSync(join(dist, 'hpg-builder.js'), await bundle({ entryPoints: [join(esm, 'builder/builder-entry.js')] }));
  writeFileSync(join(dist, 'builder.css'), source('builder.css'));
  writeFileSync(
    join(dist, 'builder.html'),
    source('builder.html').replace(/(id="builder-facts">)/, (open) => open + facts),
  );
}

/** @param dist folder that holds esm/ @param tags every tag of the kit */
export async function writeFramePages(dist, tags) {
  const source = (name) => readFileSync(join(root, 'src/embed/frame', name), 'utf8');
  const page = source('embed.html');
  writeFileSync(join(dist, 'hpg-embed-host.js'), await bundle({ entryPoints: [join(esm, 'frame/host-entry.js')] }));
  writeFileSync(join(dist, 'hpg-embed-guest.js'), await bundle({ entryPoints: [join(esm, 'frame/guest-entry.js')] }));
  writeFileSync(join(dist, 'embed.html'), page);
  copyFileSync(join(root, 'src/embed/frame/embed.css'), join(dist, 'embed.css'));

  mkdirSync(join(dist, 'embed'), { recursive: true });
  const style = `\n${source('embed.css')}`;
  for (const tag of tags.filter((name) => !withinOthers.includes(name))) {
    const script = await pageOf(tag);
    const whole = page
      .replace(/<meta charset="[^>]*>/, (charset) => `${charset}\n    ${policyOf(script, style)}`)
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
      .replace(/<script[^]*<\/script>/, () => `<script>${script}</script>`);
    writeFileSync(join(dist, 'embed', `${tag}.html`), whole);
  }
}
