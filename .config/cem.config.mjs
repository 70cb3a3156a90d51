// What the manifest of the elements is made from. Tags are defined by defineOnce(tag, Class), which the
// analyser does not know by itself.

function definedOnce() {
  const tags = new Map();
  return {
    name: 'defined-once',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      tags.set(element.getText(), tag.text);
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: 'custom-element-definition', name: tag.text, declaration: { name: element.getText() } },
      ];
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tag = tags.get(declaration.name);
          if (tag) Object.assign(declaration, { tagName: tag, customElement: true });
        }
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/kit-element.ts', 'src/internal/evidence/evidence-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [definedOnce()],
};
