// Bundles for pages without a build: a small module entry that loads elements on demand, and one classic file.
import { readFileSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { collapseTemplates } from './collapse-templates.mjs';
import { shortNames } from './short-names.mjs';

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, hoist_props: true, keep_fargs: false },
  format: { comments: false },
});

/** What every element that draws the model needs: one file, compressed as one. Everything else (facts, words, drawings of
 *  one element, groups of men) is split by who uses it. */
const ofEveryElement = new RegExp(
  [
    'node_modules/(?!lit/(?:directives|decorators)|lit-html/directive|d3-array)(?!.*/decorators/)',
    'dist/esm/version',
    'dist/esm/model/(?!cohort/|day/|index|random|regimen|resume|simulate|man-check)',
    'dist/esm/scenario/(?!cohort/|hpg-cohort|index)',
    'dist/esm/internal/(?!evidence/|outside-studied|svg-to-png|sources-list)',
    'dist/esm/text/(?!en/(?!common))',
    'dist/esm/charts/(?:time-axis/|evidence-mark/strengths)',
    'dist/esm/data/(?:review|agents/usual|markers/units|protocols/(?:names|schedules))\\.',
  ].join('|'),
);

const chunkOf = (id) => (ofEveryElement.test(id) ? 'core' : undefined);

/** Each file of published numbers has ten and more, of which the timeline draws a few: it takes a copy of its own, from
 *  which the rest is left out. */
const numbersOfTheTimeline = {
  name: 'numbers-of-the-timeline',
  async resolveId(source, importer = '') {
    const wanted = /\/quantities\/[\w-]+\.js$/.test(source) && /recovery-timeline|charts\/timeline/.test(importer);
    if (!wanted) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { ...found, id: `${found.id.replace(/\?timeline$/, '')}?timeline` };
  },
  load: (id) => (id.endsWith('?timeline') ? readFileSync(id.slice(0, -'?timeline'.length), 'utf8') : null),
};

const shared = {
  plugins: [numbersOfTheTimeline, nodeResolve(), shortNames(), collapseTemplates(), minify],
  onwarn(warning, warn) {
    // The compiler's decorator helper tests for `this` at top level; harmless in a module.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
    warn(warning);
  },
};

/** What only readers who ask for it load: the whole of the facts, by element. A build of its own, so that what elements
 *  draw from the same files is not pulled along; the classic file finds it beside itself. */
const wholeFacts = {
  'hpg-agent': 'elements/hpg-agent/facts.js',
  'hpg-glossary': 'elements/hpg-glossary/facts.js',
  'hpg-sources': 'elements/hpg-sources/facts.js',
  'hpg-term': 'data/glossary.js',
  'hpg-term-sources': 'data/sources.js',
};

/** Turns the import of whole facts into one of the file that was built for it. */
function factsApart(folder) {
  const nameOf = (path) => Object.keys(wholeFacts).find((name) => path.endsWith(`/dist/esm/${wholeFacts[name]}`));
  return {
    name: 'facts-apart',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const found = await this.resolve(specifier, importer);
      const name = found && nameOf(found.id);
      return name ? { id: `hpg-facts:${name}`, external: true } : null;
    },
    renderChunk(code) {
      const built = readdirSync('dist/facts');
      return code.replace(/hpg-facts:([\w-]+)/g, (_, name) => {
        const file = built.find((candidate) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(candidate));
        return `${folder}${file}`;
      });
    },
  };
}

/** The classic file has no address of its own to find the worker by: it looks for its script on the page. */
const ownAddress = {
  name: 'own-address',
  resolveImportMeta: (property) =>
    property === 'url' ? `new URL('chunks/',document.querySelector('script[src*="hpg-explainers.iife"]').src)` : null,
};

export default [
  {
    ...shared,
    input: Object.fromEntries(Object.entries(wholeFacts).map(([name, path]) => [name, `dist/esm/${path}`])),
    output: {
      dir: 'dist/facts',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: 'shared-[hash].js',
    },
  },
  {
    ...shared,
    plugins: [factsApart('../facts/'), ...shared.plugins],
    input: { 'hpg-explainers': 'dist/esm/embed/module-entry.js' },
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf,
    },
  },
  {
    ...shared,
    plugins: [factsApart('./facts/'), ownAddress, ...shared.plugins],
    input: 'dist/esm/embed/classic-entry.js',
    output: {
      file: 'dist/hpg-explainers.iife.js',
      format: 'iife',
      inlineDynamicImports: true,
      name: 'HpgExplainers',
      sourcemap: true,
    },
  },
  {
    ...shared,
    input: 'dist/esm/scenario/hpg-cohort-worker.js',
    output: { file: 'dist/hpg-cohort-worker.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
  },
];
