// Prints what a page has to load, gzip, and fails above budget. What a reader has to ask for first (the list of
// sources of the timeline, a PNG) is not counted.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist', import.meta.url).pathname;
const kilo = 1024;

/** A file and everything it imports at once (not on demand). */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) withImports(join(dirname(file), path), seen);
  return seen;
}

const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (files) => [...files].reduce((total, file) => total + gzip(file), 0);

const chunks = join(dist, 'chunks');
const entry = join(dist, 'hpg-explainers.js');
const chunkOf = (tag) => {
  const found = readdirSync(chunks).find((name) => new RegExp(`^${tag}-[\\w-]{8}\\.js$`).test(name));
  if (!found) throw new Error(`no chunk of <${tag}> in dist/chunks`);
  return join(chunks, found);
};
const page = (tag) => withImports(chunkOf(tag), withImports(entry));

/** Every tag of the kit, as the loader knows them. */
const tags = [...readFileSync(join(dist, 'esm/embed/tags.js'), 'utf8').matchAll(/^ {4}'([\w-]+)':/gm)].map(
  ([, tag]) => tag,
);

/** The chunk of a module that is fetched later, by its name. */
const laterChunk = (name) => {
  const found = readdirSync(chunks).find((each) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(each));
  if (!found) throw new Error(`no chunk called ${name} in dist/chunks`);
  return join(chunks, found);
};
const without = (files, others) => new Set([...files].filter((file) => !others.has(file)));

const timeline = page('recovery-timeline');
const worker = join(dist, 'hpg-cohort-worker.js');
/** Fetched by the timeline itself after it is drawn: the men behind its curves, marks of evidence, handles. Everything else that it imports waits until
 *  a reader opens a fold, prints, changes something, or goes beyond what was studied. */
const groupOfTheTimeline = without(withImports(laterChunk('after-drawing')), timeline).add(worker);

const firstThree = ['hpg-axis-diagram', 'recovery-timeline', 'protocol-compare', 'hpg-controls', 'hpg-scenario'];

const rows = [
  { what: 'module entry alone', files: withImports(entry), budget: undefined },
  { what: 'page with one recovery-timeline', files: timeline, budget: 40 },
  {
    what: 'then its bands and marks: groups of men, with the worker, and evidence',
    files: groupOfTheTimeline,
    budget: undefined,
  },
  { what: 'page with one hpg-axis-diagram', files: page('hpg-axis-diagram'), budget: undefined },
  { what: 'page with one protocol-compare', files: page('protocol-compare'), budget: undefined },
  {
    what: 'the first three elements together, with controls and wrapper',
    files: new Set(firstThree.flatMap((tag) => [...page(tag)])),
    budget: 110,
  },
  {
    what: 'page with every element',
    files: new Set(tags.flatMap((tag) => [...page(tag)])),
    // The aim is 160: nine more elements have come, each with its words and facts.
    budget: 211,
  },
  {
    what: 'classic file: every picture with its words; what is nothing but facts comes beside it',
    files: new Set([join(dist, 'hpg-explainers.iife.js')]),
    budget: 160,
  },
  {
    what: 'worker for groups: all of the model but the day',
    files: new Set([join(dist, 'hpg-cohort-worker.js')]),
    budget: 9,
  },
];

let over = false;
for (const { what, files, budget } of rows) {
  const size = sum(files) / kilo;
  const tooMuch = budget !== undefined && size > budget;
  over ||= tooMuch;
  const limit = budget === undefined ? '' : ` of ${budget} KB${tooMuch ? '  OVER BUDGET' : ''}`;
  console.log(`${size.toFixed(1).padStart(6)} KB gzip${limit.padEnd(12)} ${what}`);
  if (process.argv.includes('--files'))
    for (const file of files)
      console.log(`         ${(gzip(file) / kilo).toFixed(1).padStart(6)} ${relative(dist, file)}`);
}
if (over) process.exit(1);
