// Bundles for pages without a build: a small module entry that loads elements on demand, and one classic file.
import { readFileSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { collapseTemplates } from './collapse-templates.mjs';
import { shortNames } from './short-names.mjs';
import { oneHelper } from './one-helper.mjs';
import { onlyFields } from './only-fields.mjs';
import { oldPages } from './old-pages.mjs';
import { classicOutput, classicParts, withImports } from './classic-parts.mjs';
import MagicString from 'magic-string';

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {
    passes: 4,
    unsafe_arrows: true,
    unsafe_methods: true,
    hoist_props: true,
    keep_fargs: false,
    pure_getters: true,
  },
  format: { comments: false },
});

/** What every element that draws the model needs: one file, compressed as one. Everything else (facts, words, drawings of
 *  one element, groups of men) is split by who uses it. */
const ofEveryElement = new RegExp(
  [
    'node_modules/(?!lit/(?:directives|decorators)|lit-html/directive|d3-array)(?!.*/decorators/)',
    'dist/esm/version',
    'dist/esm/model/(?!cells/|cohort/|day/|fitted\\.js\\?|index|random|regimen|resume|simulate|man-check)',
    'dist/esm/scenario/(?!cohort/|hpg-cohort|index)',
    'dist/esm/internal/(?!evidence/(?!on-demand)|outside-studied|svg-to-png|sources-list)',
    'dist/esm/text/(?!en/(?!common))',
    'dist/esm/charts/(?:time-axis/|timeline/trial-conditions|group/room-for-men)',
    'dist/esm/data/(?:review|agents/usual|markers/units|protocols/(?:names|schedules))\\.',
  ].join('|'),
);

let ofTheTimeline;

/** The page with one timeline has the tightest budget: nothing is in the shared file that it does not use. */
function chunkOf(id, { getModuleIds, getModuleInfo }) {
  if (!ofTheTimeline) {
    const timeline = [...getModuleIds()].find((each) => each.endsWith('/recovery-timeline/recovery-timeline.js'));
    ofTheTimeline = withImports(timeline, getModuleInfo);
  }
  return ofEveryElement.test(id) && ofTheTimeline.has(id) ? 'core' : undefined;
}

/** Adds a mark to a module's name, so that who asks for it has a copy of its own, from which the rest is left out. */
const copyFor = (name, wants, change) => ({
  name,
  async resolveId(source, importer = '') {
    if (!wants(source, importer)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { ...found, id: `${found.id.split('?')[0]}?${name}` };
  },
  transform(code, id) {
    return change && id.endsWith(`?${name}`) ? change.call(this, code) : null;
  },
});

/** Reads the compiler's files with the maps that lie beside them, so that those of the bundles lead to the sources. */
const withMaps = {
  name: 'with-maps',
  load(id) {
    const path = id.split('?')[0];
    if (!path.includes('/dist/esm/')) return null;
    return { code: readFileSync(path, 'utf8'), map: JSON.parse(readFileSync(`${path}.map`, 'utf8')) };
  },
};

const ofNumbers = new Set(['id', 'value', 'n', 'people', 'spread', 'low', 'high', 'sources']);

/** Each file of published numbers has ten and more, of which the timeline draws a few; and of those it needs the value, its
 *  interval and its source. In whom and when it was seen comes with the table, which is fetched. */
const numbersOfTheTimeline = copyFor(
  'timeline',
  (source, importer) =>
    /\/quantities\/[\w-]+\.js$/.test(source) &&
    /(?:recovery-timeline\/(?!whole-quantity|further-answers|after\/)|charts\/timeline\/)/.test(importer),
  function (code) {
    return onlyFields(code, this.parse(code), ofNumbers, new Set(['reviewed2026']));
  },
);

/** How far the constants of groups of men differ is used by groups alone. */
const spreadOfGroups = copyFor(
  'groups',
  (source, importer) => /\/fitted\.js$/.test(source) && /\/model\/cohort\//.test(importer),
);

const shared = {
  plugins: [
    numbersOfTheTimeline,
    spreadOfGroups,
    withMaps,
    nodeResolve(),
    oneHelper(),
    oldPages(),
    shortNames(),
    collapseTemplates(),
    minify,
  ],
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
  'hpg-care-paths': 'elements/hpg-care-paths/facts.js',
  'hpg-glossary': 'elements/hpg-glossary/facts.js',
  'hpg-sources': 'elements/hpg-sources/facts.js',
  'hpg-step': 'elements/hpg-step/facts.js',
  'hpg-visit-sheet': 'elements/hpg-visit-sheet/facts.js',
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
      const edited = new MagicString(code);
      edited.replace(/hpg-facts:([\w-]+)/g, (_, name) => {
        const file = built.find((candidate) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(candidate));
        return `${folder}${file}`;
      });
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

/** The classic file has no address of its own to find the worker by: it looks for its script on the page. */
const ownAddress = {
  name: 'own-address',
  resolveImportMeta: (property) =>
    property === 'url' ? `new URL('chunks/',document.querySelector('script[src*="hpg-explainers.iife"]').src)` : null,
};

const classicEntry = '/embed/classic-entry.js';

/** Pictures that elements fetch by themselves: the one file holds them. */
const drawnUnasked = [
  '../elements/hpg-recovery-odds/later.js',
  '../elements/hpg-pulse-day/day-model.js',
  '../internal/page-colours.js',
];

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
    // Without it the entry would be two files, one asking for the other.
    preserveEntrySignatures: 'allow-extension',
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
    plugins: [classicParts(classicEntry, drawnUnasked), ownAddress, ...shared.plugins],
    input: { 'hpg-explainers.iife': 'dist/esm/embed/classic-entry.js' },
    preserveEntrySignatures: 'allow-extension',
    output: { ...classicOutput('[name].js', classicEntry), sourcemap: true },
  },
  {
    ...shared,
    input: 'dist/esm/scenario/hpg-cohort-worker.js',
    output: { file: 'dist/hpg-cohort-worker.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
  },
];
