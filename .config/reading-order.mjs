// Puts what is alike side by side: a packer looks back 32 KB only, so that style sheets, words, facts and drawings that
// lie apart are each written out anew. Modules run in the order they are first imported; what one needs still runs before it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Kinds in the order they are written: a module is of the first kind that fits. */
const kinds = [
  /\/text\//,
  /\/data\/claims\//,
  /\/data\/protocols\//,
  /\/data\//,
  /\.styles\.js$/,
  /\/model\//,
  /\/scenario\//,
  /\/internal\//,
  /\/charts\/.*\.template\.js$/,
  /\/charts\//,
  /\.template\.js$/,
  /(?:words|told)\.js$/,
  /\/elements\/(?!.*\.element\.js$)/,
];

const kindOf = (file) => {
  const found = kinds.findIndex((kind) => kind.test(file));
  return found < 0 ? kinds.length : found;
};

/** Every file of the kit that one imports at once, itself included, each after what it imports. */
export function filesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const needed = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?['"](\.[^'"]+)['"];/gm);
  return [...[...needed].flatMap(([, path]) => filesOf(join(dirname(file), path), seen)), file];
}

/** The same files by kind; those of one kind as they were. */
export const byKind = (files) =>
  files
    .map((file, index) => ({ file, kind: kindOf(file), index }))
    .sort((a, b) => a.kind - b.kind || a.index - b.index)
    .map(({ file }) => file);
