// Bundles for pages without a build: a small module entry that loads elements on demand, and one classic file.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { collapseTemplates } from './collapse-templates.mjs';
import { shortNames } from './short-names.mjs';

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 2, unsafe_arrows: true },
  format: { comments: false },
});

/** What one element alone uses, or only some of them: facts, words and drawings. */
const ofSomeElements =
  /\/dist\/esm\/(?:elements|embed)\/|\/text\/en\/(?!common)|\/charts\/(?:timeline|compare|axis-diagram|evidence-mark\/(?!strengths))|\/data\/(?:claims|sources|glossary)|\/data\/quantities\/(?!recovery\.|hcg)|\/data\/agents\/(?!usual)|\/data\/protocols\/(?!names|schedules)|\/data\/(?:agents|protocols|markers)\.js|\/internal\/svg-to-png|\/internal\/sources-list|\/lit-html\/directive|\/decorators\//;

/** Everything else is needed by every element: one file, compressed as one. */
const chunkOf = (id) => (ofSomeElements.test(id) ? undefined : 'core');

const shared = {
  plugins: [nodeResolve(), shortNames(), collapseTemplates(), minify],
  onwarn(warning, warn) {
    // The compiler's decorator helper tests for `this` at top level; harmless in a module.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
    warn(warning);
  },
};

export default [
  {
    ...shared,
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
