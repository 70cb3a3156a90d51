// Checks every number, statement and word of the kit, and prints the evidence table. Reads the compiled modules.
//   node .config/evidence.mjs            prints the table (as dist/evidence.md) and fails on any complaint
//   node .config/evidence.mjs --check    prints the counts and complaints alone
//   node .config/evidence.mjs --grades   prints the reading grade of every text
//   … --dist=folder                      another build than dist/
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

const load = (path) => import(pathToFileURL(path).href);

/** The rules are written in TypeScript, beside their tests: bundled for this run. */
export async function loadRules() {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-rules-'));
  const outfile = join(folder, 'rules.mjs');
  try {
    await build({
      entryPoints: [join(root, '.config/evidence/index.ts')],
      bundle: true,
      outfile,
      platform: 'node',
      format: 'esm',
    });
    return await load(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Messages of every element by the name of their catalogue. */
async function loadCatalogues(dist) {
  const folder = join(dist, 'esm/text/en');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const modules = await Promise.all(files.sort().map((name) => load(join(folder, name))));
  const catalogues = modules.flatMap((module) => Object.values(module)).filter((value) => value?.name && value.english);
  return Object.fromEntries(catalogues.map(({ name, english }) => [name, english]));
}

/** Everything that is known of a build: the rules, the rows, the grades, and what is wrong. */
export async function readEvidence(dist) {
  const [rules, facts, catalogues] = await Promise.all([
    loadRules(),
    load(join(dist, 'esm/data/index.js')),
    loadCatalogues(dist),
  ]);
  const { ...collections } = facts;
  const rows = rules.rowsOf(collections);
  const graded = rules.gradesOf(collections, catalogues);
  return { rules, rows, graded, sources: facts.sources, complaints: rules.complaintsOf(collections, catalogues) };
}

/**
 * Writes evidence.md and evidence.json of a build; the same facts give the same bytes.
 * @param dist the build that is read
 * @param folder where the two files go
 */
export async function writeEvidence(dist, folder = dist) {
  const { rules, rows, graded, sources } = await readEvidence(dist);
  writeFileSync(join(folder, 'evidence.md'), rules.evidenceMarkdown(rows, sources, graded));
  const byId = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, 'evidence.json'), `${JSON.stringify({ entries: rows, sources: byId }, null, 1)}\n`);
}

async function main(options) {
  const dist = options.find((option) => option.startsWith('--dist='))?.slice(7) ?? join(root, 'dist');
  const { rules, rows, graded, sources, complaints } = await readEvidence(dist);
  if (options.includes('--grades')) console.log(rules.allGrades(graded));
  else if (options.includes('--check')) console.log(rules.gradeTable(graded));
  else console.log(rules.evidenceMarkdown(rows, sources, graded));
  for (const { rule, where, says } of complaints) console.error(`${rule}: ${where}: ${says}`);
  console.log(`${rows.length} rows, ${Object.keys(sources).length} sources, ${complaints.length} complaints`);
  if (complaints.length > 0) process.exitCode = 1;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(process.argv.slice(2));
