// Leaves only some fields in the objects that a file of data is made of, for bundles that do not use the others.
import MagicString from 'magic-string';

/**
 * @param code of a module whose constants are plain objects
 * @param ast of it
 * @param fields that stay; what is spread into an object stays but for `dropped`
 * @param dropped names of constants that are no longer spread
 */
export function onlyFields(code, ast, fields, dropped) {
  const edited = new MagicString(code);
  const goes = (part) =>
    part.type === 'SpreadElement' ? dropped.has(part.argument.name) : !fields.has(part.key.name ?? part.key.value);
  for (const statement of ast.body) {
    for (const { init } of (statement.declaration ?? statement).declarations ?? []) {
      if (init?.type !== 'ObjectExpression') continue;
      init.properties.forEach((part, index) => {
        if (goes(part)) edited.remove(part.start, init.properties[index + 1]?.start ?? init.end - 1);
      });
    }
  }
  return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
}
