// A rollup step: the compiler writes its helper for decorators into every file that has some; in the bundles all of them
// use one.
import MagicString from 'magic-string';

const helper = /^var __decorate = [^]*?^};\n/m;
const shared = 'hpg:decorate';

export function oneHelper() {
  let text;
  return {
    name: 'one-helper',
    resolveId: (source) => (source === shared ? `\0${shared}` : null),
    // Nothing of it was written by hand: maps do not lead to it.
    load: (id) => (id === `\0${shared}` ? { code: `${text}export { __decorate };`, map: { mappings: '' } } : null),
    transform(code) {
      const found = helper.exec(code);
      if (!found || code.includes('export { __decorate }')) return null;
      text = found[0].replace('(this && this.__decorate) || ', '');
      const edited = new MagicString(code);
      edited.overwrite(found.index, found.index + found[0].length, `import { __decorate } from '${shared}';\n`);
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
