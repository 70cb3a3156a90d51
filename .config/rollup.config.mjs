// Bundles for pages without a build: a small module entry that loads elements on demand, and one classic file.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { collapseTemplates } from './collapse-templates.mjs';

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { unsafe_arrows: true },
  format: { comments: false },
});

const shared = {
  plugins: [nodeResolve(), collapseTemplates(), minify],
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
];
