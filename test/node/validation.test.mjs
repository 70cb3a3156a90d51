// The replay of every published trial: judged by one strict rule, written to three files that agree.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runs, targets } from '../../.config/fit/targets.mjs';
import { hiddenTargets, roleProblems } from '../../.config/validation/fitted-to.mjs';
import { judge } from '../../.config/validation/judge.mjs';
import { readOutcome, replay } from '../../.config/validation/replay.mjs';
import { report } from '../../.config/validation/report.mjs';
import { escaped } from '../../.config/validation/page.mjs';
import * as data from '../../dist/esm/data/index.js';
import * as model from '../../dist/esm/model/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'validation-'));
after(() => rmSync(folder, { recursive: true }));

const validate = (out) =>
  execFileSync(process.execPath, [join(root, '.config/validate.mjs'), join(root, 'dist/esm'), out], {
    encoding: 'utf8',
  });
const printed = validate(folder);
const read = (name) => readFileSync(join(folder, name), 'utf8');
const { counts, results } = JSON.parse(read('validation.json'));
const { trials } = data;
const trial = (id) => trials.find((candidate) => candidate.id === id);

test('three files are written, the same bytes each time', () => {
  assert.deepEqual(readdirSync(folder).sort(), ['validation.html', 'validation.json', 'validation.md']);
  const again = join(folder, 'again');
  validate(again);
  for (const name of readdirSync(again)) assert.equal(readFileSync(join(again, name), 'utf8'), read(name), name);
  rmSync(again, { recursive: true });
});

test('every trial appears once in the record, the table and the page', () => {
  assert.deepEqual(results.map(({ id }) => id).sort(), trials.map(({ id }) => id).sort());
  const rows = read('validation.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| marker') && !line.startsWith('| ---'));
  assert.deepEqual(rows.map((line) => line.split(' | ')[1]).sort(), trials.map(({ id }) => id).sort());
  assert.equal(read('validation.html').split('<h3>').length - 1, trials.length);
});

test('the counts are those of the verdicts, in every file and on the console', () => {
  for (const role of ['fitted', 'replayed']) {
    const ofRole = results.filter((result) => result.role === role && result.verdict !== 'refused');
    const inside = ofRole.filter((result) => result.inside).length;
    assert.deepEqual([counts[role].inside, counts[role].run], [inside, ofRole.length]);
    const line = `${role === 'fitted' ? 'Fitted' : 'Replayed'}: inside ${inside} of ${ofRole.length} run`;
    for (const text of [read('validation.md'), read('validation.html'), printed]) assert.ok(text.includes(line), line);
  }
  assert.equal(counts.refused, results.filter(({ refused }) => refused).length);
  assert.equal(counts.fitted.total + counts.replayed.total, trials.length);
  const listed = read('validation.md').split('## Outside')[1].split('## Refused')[0].match(/^- /gm) ?? [];
  assert.equal(listed.length, results.filter(({ inside }) => inside === false).length);
});

test('the verdict is that of the numbers in the record', () => {
  for (const { id, ours, tolerance, inside, verdict } of results) {
    if (verdict === 'refused') continue;
    assert.equal(inside, verdict === 'inside', id);
    // The record is rounded to four digits: only a value nearer to a limit than that could differ.
    const nearest = Math.min(Math.abs(ours - tolerance.low), Math.abs(ours - tolerance.high));
    if (nearest > 1e-3 * Math.abs(ours)) assert.equal(ours >= tolerance.low && ours <= tolerance.high, inside, id);
  }
});

test('an interval counts as published; without one ±15 % is allowed and no more', () => {
  const within = (published, ours) => judge({ published }, ours).inside;
  assert.equal(within({ value: 10, low: 5, high: 30 }, 29.9), true);
  assert.equal(within({ value: 10, low: 5, high: 30 }, 30.1), false);
  assert.equal(within({ value: 10, low: 9.9, high: 10.1 }, 10.5), false);
  assert.equal(within({ value: 10, low: 10, high: 10 }, 10.01), false);
  assert.equal(within({ value: 10 }, 11.49), true);
  assert.equal(within({ value: 10 }, 11.51), false);
  assert.equal(within({ value: 10 }, 8.49), false);
  assert.equal(within({ value: 10 }, null), false);
});

test('a planted wrong value is reported as outside', () => {
  const inside = results.find((result) => result.verdict === 'inside' && result.published.low === undefined);
  const planted = { ...trial(inside.id), published: { value: 2 * inside.published.value } };
  const [result] = report({ ...data, trials: [planted] }, model).results;
  assert.equal(result.ours, inside.ours);
  assert.equal(result.verdict, 'outside');
});

test('the man of the trial is the man that is run', () => {
  const leder = trial('leder-2004-testosterone-daily');
  const given = [];
  const simulate = (input) => {
    given.push(input);
    return model.simulate(input);
  };
  const { ours } = replay(leder, { ...model, simulate });
  assert.deepEqual(given[0].man, { ageYears: 68, testosteroneNgPerDl: 343, lhIuPerL: 5.1 });
  assert.notEqual(replay({ ...leder, men: { description: 'a usual man' } }, model).ours, ours);
});

test('what the model refuses keeps its reason; any other fault names the trial and stops the run', () => {
  const refused = results.find(({ verdict }) => verdict === 'refused');
  assert.equal(refused.refused, replay(trial(refused.id), model).refused);
  assert.equal(refused.inside, undefined);
  const broken = { ...trials[0], outcome: { marker: 'sperm', kind: 'share', onDay: 100000 } };
  assert.throws(() => replay(broken, model), new RegExp(`^Error: ${trials[0].id} cannot be replayed`));
});

test('a crossing is read between days, and one that never comes is said to be missing', () => {
  const column = [10, 8, 4, 2, 6, 10];
  assert.equal(readOutcome({ kind: 'firstDayBelow', threshold: 5, sinceDay: 0 }, column), 1.75);
  assert.equal(readOutcome({ kind: 'firstDayAbove', threshold: 8, sinceDay: 3 }, column), 1.5);
  assert.equal(readOutcome({ kind: 'firstDayAbove', threshold: 20, sinceDay: 0 }, column), null);
  assert.equal(readOutcome({ kind: 'halfTime', sinceDay: 3 }, column), 1);
  assert.equal(readOutcome({ kind: 'share', onDay: 2 }, column), 0.4);
});

test('the page needs no script, carries no style attribute and names every source', () => {
  const html = read('validation.html');
  assert.doesNotMatch(html, /<script|\sstyle=|\son\w+=|javascript:/i);
  assert.equal(html.split('<style>').length, 2);
  assert.doesNotMatch(html, /<(?:link|img|iframe)\b|@import|url\(/);
  for (const id of new Set(trials.map(({ source }) => source))) {
    const { title, doi, pmid, url } = data.sources[id];
    assert.ok(html.includes(escaped(title)), id);
    for (const link of doi || pmid ? [doi, pmid] : [url]) assert.ok(!link || html.includes(escaped(link)), id);
  }
});

test('a result is called fitted exactly when the fit uses it', () => {
  assert.deepEqual(roleProblems(trials, targets), []);
  assert.deepEqual(hiddenTargets(trials, targets, runs), []);
});

test('a wrong role is noticed', () => {
  const swap = (id, role) => trials.map((each) => (each.id === id ? { ...each, role } : each));
  assert.equal(roleProblems(swap('leder-2004-lh-daily', 'replayed'), targets).length, 1);
  assert.equal(roleProblems(swap('wallace-1993-sperm-week-5', 'fitted'), targets).length, 1);
  assert.equal(hiddenTargets(swap('matsumoto-1990-lh-at-50', 'replayed'), targets, runs).length, 1);
  assert.equal(roleProblems(trials, targets.slice(5)).length, 3);
});
