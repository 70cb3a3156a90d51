// Finds sentences taken over from the background articles that the facts were checked against. The articles are not part of
// the project: of them only fingerprints are kept, from which no word can be read back.
//   node .config/own-words/own-words.mjs                     names every place that shares eleven words in a row with them
//   node .config/own-words/own-words.mjs --write <folder>    makes the fingerprints anew from a folder of texts
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const kept = new URL('fingerprints.txt', import.meta.url);

/** Words in a row of which a fingerprint is made, and fingerprints in a row of which the smallest is kept: whoever takes over
 *  `wordsInARow + window - 1` words, eleven, takes over one that is kept. */
const wordsInARow = 8;
const window = 4;
/** 40 bits. */
const bytes = 5;

/** Words without case, accents and punctuation. */
export const wordsOf = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Of every eight words in a row. */
export function shinglesOf(text) {
  const words = wordsOf(text);
  return words.slice(wordsInARow - 1).map((_, index) => words.slice(index, index + wordsInARow).join(' '));
}

const fingerprint = (shingle) =>
  createHash('sha256')
    .update(shingle)
    .digest('hex')
    .slice(0, 2 * bytes);

/** The fingerprints of a text that are kept: of every four in a row the smallest. */
export function fingerprintsOf(text) {
  const all = shinglesOf(text).map(fingerprint);
  const smallest = (from) => all.slice(from, from + window).reduce((least, one) => (one < least ? one : least));
  return new Set(
    all.slice(0, Math.max(1, all.length - window + 1)).flatMap((_, from) => (all[from] ? [smallest(from)] : [])),
  );
}

/** Shingles of a text that the fingerprints know, without those of titles, which are printed as they are. */
export const copiedIn = (text, fingerprints, titles) =>
  [...new Set(shinglesOf(text))].filter((shingle) => !titles.has(shingle) && fingerprints.has(fingerprint(shingle)));

const filesUnder = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path];

/** What readers meet, and what describes the project. Citations stand apart: their titles are those of others. */
const places = ['src', 'stories', 'test', 'README.md', 'CHANGELOG.md'];
const citations = /\/src\/data\/sources\//;

export function readFingerprints() {
  const hex = Buffer.from(readFileSync(kept, 'utf8').replaceAll('\n', ''), 'base64').toString('hex');
  return new Set(hex.match(new RegExp(`.{${2 * bytes}}`, 'g')));
}

/** Titles of the sources, as shingles. */
function titleShingles() {
  const files = filesUnder(join(root, 'src/data/sources'));
  const titles = files.flatMap((file) => readFileSync(file, 'utf8').match(/title:\s*(['"`])[^]*?\1,/g) ?? []);
  return new Set(titles.flatMap((title) => shinglesOf(title.replace(/^title:/, ''))));
}

/** Every place in the project that shares eleven words in a row with the articles. */
export function copiedInProject() {
  const fingerprints = readFingerprints();
  const titles = titleShingles();
  return places
    .flatMap((place) => filesUnder(join(root, place)))
    .filter((file) => /\.(?:ts|md|html|js|json)$/.test(file) && !citations.test(file))
    .flatMap((file) =>
      copiedIn(readFileSync(file, 'utf8'), fingerprints, titles).map((words) => `${relative(root, file)}: "${words}"`),
    );
}

function main([option, folder]) {
  if (option === '--write') {
    const all = new Set(filesUnder(folder).flatMap((file) => [...fingerprintsOf(readFileSync(file, 'utf8'))]));
    const written = Buffer.from([...all].sort().join(''), 'hex').toString('base64');
    writeFileSync(kept, `${written.match(/.{1,120}/g).join('\n')}\n`);
    console.log(`${all.size} fingerprints`);
    return;
  }
  const copied = copiedInProject();
  for (const place of copied) console.error(place);
  console.log(`${copied.length} places share eleven words in a row with the background articles`);
  if (copied.length > 0) process.exitCode = 1;
}

if (process.argv[1] === new URL(import.meta.url).pathname) main(process.argv.slice(2));
