// A rollup step: the classic file is one script, and what readers ask for later lies beside it in scripts of the same
// kind, so that it works from a disk too. Each part is a function in a list; the file's own beginning brings them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { byKind, filesOf } from './reading-order.mjs';

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

/** Facts that pictures are drawn from: the file has copies of its own, from which what it does not draw is left out. Parts
 *  have them whole. */
const facts = /\/dist\/esm\/data\/(?:claims|quantities)\//;
const copy = '?drawn';

/**
 * @param entry end of the path of the classic file's own module
 * @param atOnce ends of paths: fetched after the first picture elsewhere, part of the file here, because no reader asks
 */
export function classicParts(entry, atOnce) {
  /** Files of the kit that the one file holds. */
  let held;
  return {
    name: 'classic-parts',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      offered = [...code.matchAll(/export \{ ([\w, ]+) \}/g)].flatMap(([, names]) => names.split(', '));
      const drawn = atOnce.map((path) => join(dirname(id), path));
      held = new Set();
      for (const file of [id, ...drawn]) filesOf(file, held);
      const edited = new MagicString(code);
      const others = byKind([...held].filter((file) => file !== id));
      edited.prepend(others.map((file) => `import '${file}${facts.test(file) ? copy : ''}';`).join(''));
      drawn.forEach((file, index) => edited.append(`\nexport * as drawn${index} from '${file}';`));
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
    async resolveId(source, importer = '') {
      if (source.endsWith(copy)) return source;
      if (!source.startsWith('.') || !(held?.has(importer) || importer.endsWith(copy))) return null;
      const found = await this.resolve(source, importer.replace(copy, ''), { skipSelf: true });
      return found && facts.test(found.id) ? { ...found, id: `${found.id.split('?')[0]}${copy}` } : found;
    },
    renderDynamicImport: () => ({ left: 'hpgLater(', right: ')' }),
  };
}

const dataOf = (id) =>
  /\/dist\/esm\/data\/(?:(sources|glossary|trials|claims|protocols|quantities|agents)\b)?/.exec(id);
const elementOf = (id) => /\/elements\/([\w-]+)\//.exec(id)?.[1];

/** The part of every module: the file itself, facts by their kind, an element with what it alone needs, what several
 *  need together with facts, and what is needed without any. */
function partsOf(entry, { getModuleIds, getModuleInfo }) {
  const ids = [...getModuleIds()];
  const needed = (id) => withImports(id, getModuleInfo);
  const first = needed(ids.find((each) => each.endsWith(entry)));
  const later = ids.filter((each) => !first.has(each));
  const inFile = new Set([...first].map(elementOf));
  /** Tags that come whole, when they are first met. */
  const isWhole = (owner) => !owner.includes('/') && !inFile.has(owner);
  const owners = new Map(later.map((each) => [each, new Set()]));
  for (const opened of later.filter((each) => getModuleInfo(each).dynamicImporters.length > 0))
    for (const each of needed(opened)) owners.get(each)?.add(elementOf(opened) ?? opened);
  const drawnFrom = (id) => [...needed(id)].some((each) => !first.has(each) && dataOf(each));
  const partOf = (id) => {
    // So small that it is worth no part.
    if (id.endsWith('/data/by-id.js')) return 'first';
    const data = dataOf(id);
    if (data) return data[1] ?? 'facts';
    const [of, ...others] = owners.get(id);
    const single = others.length === 0 && !of.includes('/');
    if (single && (isWhole(of) || drawnFrom(id))) return of;
    if (drawnFrom(id)) return 'with-facts';
    return [of, ...others].every(isWhole) ? 'whole' : 'more';
  };
  return new Map([...later.map((each) => [each, partOf(each)]), ...[...first].map((each) => [each, 'first'])]);
}

let parts;

/** How its files are written. @param fileName of the one file */
export const classicOutput = (fileName, entry) => ({
  dir: 'dist',
  format: 'amd',
  amd: { define: 'Array.of' },
  entryFileNames: fileName,
  chunkFileNames: 'chunks/classic/[name]-[hash].js',
  onlyExplicitManualChunks: true,
  manualChunks: (id, modules) => (parts ??= partsOf(entry, modules)).get(id),
  hoistTransitiveImports: false,
  banner: (chunk) =>
    chunk.isEntry
      ? `self.HpgExplainers=(()=>{${start}\nconst hpgMain=`
      : `(self.hpgExplainersParts??={})[${JSON.stringify(chunk.fileName)}.replace(/^.*\\/|\\.js$/g,'')]=(hpgLater)=>`,
  footer: (chunk) => (chunk.isEntry ? `const {${offered}}=run(hpgMain,own);return{${offered}}})();` : ''),
});
