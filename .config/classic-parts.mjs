// A rollup step: the classic file is one script, and what readers ask for later lies beside it in scripts of the same
// kind, so that it works from a disk too. Each part is a function in a list; the file's own beginning brings them.
import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';

const start = readFileSync(new URL('classic-start.js', import.meta.url), 'utf8');

/** Everything that a module imports at once, by its id. */
export function withImports(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) withImports(imported, getModuleInfo, seen);
  return seen;
}

/** What the file offers to scripts of the page. */
let offered;

/**
 * @param entry end of the path of the classic file's own module
 * @param atOnce ends of paths: fetched after the first picture elsewhere, part of the file here, because no reader asks
 */
export function classicParts(entry, atOnce) {
  return {
    name: 'classic-parts',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      offered = [...code.matchAll(/export \{ ([\w, ]+) \}/g)].flatMap(([, names]) => names.split(', '));
      const edited = new MagicString(code);
      atOnce.forEach((path, index) => edited.append(`\nexport * as drawn${index} from '${path}';`));
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
    renderDynamicImport: () => ({ left: 'hpgLater(', right: ')' }),
  };
}

/** What the names of parts are made of: each has one name for everything that goes by it. */
const kindOf = (id) =>
  /\/data\/(sources|glossary|trials)\b/.exec(id)?.[1] ?? /\/elements\/([\w-]+)\//.exec(id)?.[1] ?? 'facts';

let parts;

/** A few parts instead of one for every fold: facts by their kind, what an element needs with them, and what needs none.
 *  Every module that the file itself does not hold is in one of them. */
function partOf(id, { getModuleIds, getModuleInfo }, entry) {
  if (!parts) {
    const ids = [...getModuleIds()];
    const first = withImports(
      ids.find((each) => each.endsWith(entry)),
      getModuleInfo,
    );
    const later = ids.filter((each) => !first.has(each));
    parts = new Map([...later.map((each) => [each, kindOf(each)]), ...[...first].map((each) => [each, 'first'])]);
    const isFact = (each) => !first.has(each) && /\/dist\/esm\/data\//.test(each);
    for (const opened of later.filter((each) => getModuleInfo(each).dynamicImporters.length > 0)) {
      const needed = [...withImports(opened, getModuleInfo)];
      if (!needed.some(isFact)) for (const each of needed) if (!first.has(each)) parts.set(each, 'more');
    }
  }
  return parts.get(id);
}

/** How its files are written. @param fileName of the one file */
export const classicOutput = (fileName, entry) => ({
  dir: 'dist',
  format: 'amd',
  amd: { define: 'Array.of' },
  entryFileNames: fileName,
  chunkFileNames: 'chunks/classic/[name]-[hash].js',
  onlyExplicitManualChunks: true,
  manualChunks: (id, modules) => partOf(id, modules, entry),
  banner: (chunk) =>
    chunk.isEntry
      ? `self.HpgExplainers=(()=>{${start}\nconst hpgMain=`
      : `(self.hpgExplainersParts??={})[${JSON.stringify(chunk.fileName)}.replace(/^.*\\/|\\.js$/g,'')]=(hpgLater)=>`,
  footer: (chunk) => (chunk.isEntry ? `const {${offered}}=run(hpgMain,own);return{${offered}}})();` : ''),
});
