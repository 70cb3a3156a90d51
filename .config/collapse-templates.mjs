// Takes indentation out of html and svg templates, where line breaks with the blanks around them become one blank,
// and minifies style sheets. Nothing else is touched, so a template means what it meant before.
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

const tags = new Set(['html', 'svg', 'css']);

function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* taggedTemplates(child);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)) yield node;
  for (const key in node) if (key !== 'parent') yield* taggedTemplates(node[key]);
}

/** A style sheet without expressions in it; escapes stay as they are written in the template. */
function minifiedSheet(raw) {
  if (raw.includes('\\')) return raw;
  return transformSync(raw, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code) {
      if (!/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        if (tag.name === 'css' && quasi.expressions.length > 0) continue;
        for (const { start, end } of quasi.quasis) {
          const raw = code.slice(start, end);
          const collapsed = tag.name === 'css' ? minifiedSheet(raw) : raw.replace(/\s*\n\s*/g, ' ');
          if (collapsed !== raw) edited.overwrite(start, end, collapsed, { contentOnly: true });
        }
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}
