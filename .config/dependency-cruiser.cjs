// The arrows of the house: data ← model ← scenario ← elements ← embed; charts and text beside.
// There is no inline way around these rules: an exception is an edit of this file.
const ban = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ban('data-is-only-data', '^src/data/', '^src/(?!data/)', 'Facts know nothing of the rest.'),
    ban(
      'model-knows-only-data',
      '^src/model/',
      '^src/(?!(model|data)/)',
      'A model file that wants something from a view wants a lookup table in the view instead.',
    ),
    {
      name: 'model-and-data-have-no-packages',
      severity: 'error',
      from: { path: '^src/(model|data|text)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    ban('text-knows-only-data', '^src/text/', '^src/(?!(text|data)/)'),
    ban('scenario-below-view', '^src/scenario/', '^src/(?!(scenario|model|data)/)'),
    ban('charts-know-no-store', '^src/charts/', '^src/(scenario|elements|internal|embed)/'),
    ban('internal-knows-no-element', '^src/internal/', '^src/(elements|embed)/'),
    ban('elements-know-no-embed', '^src/elements/', '^src/embed/'),
    {
      name: 'elements-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/$1/' },
    },
    ban('nothing-imports-the-entry', '^src/', '^src/(index|embed/[^/]*-entry)[.]ts$'),
    {
      name: 'no-d3-dom',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(d3|d3-(selection|transition|axis|zoom|brush|drag))/' },
    },
    {
      name: 'known-packages-only',
      severity: 'error',
      // What gives React its types names React, and loads nothing of it.
      from: { path: '^src/', pathNot: '^src/embed/react/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(lit|@lit/context|d3-array|d3-shape|@types/d3-array)/',
      },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$|^src/embed/wordpress/' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
