// Takes indentation out of html, svg and css templates: line breaks with the blanks around them become one blank.
// Nothing else is touched, so a template means what it meant before.
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

export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code) {
      if (!/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        for (const { start, end } of quasi.quasis) {
          const raw = code.slice(start, end);
          let collapsed = raw.replace(/\s*\n\s*/g, ' ');
          if (tag.name === 'css') collapsed = collapsed.replace(/ ?([{};]) ?/g, '$1').replace(/([a-z-]): /g, '$1:');
          if (collapsed !== raw) edited.overwrite(start, end, collapsed, { contentOnly: true });
        }
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}
