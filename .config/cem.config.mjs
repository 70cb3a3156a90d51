// What the manifest of the elements is made from.
export default {
  globs: ['src/elements/**/*.ts', 'src/internal/kit-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
