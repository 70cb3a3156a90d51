// The replay of every published result: judged by one strict rule, written to three files that agree.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { judge, limitsOf } from '../../.config/validation/judge.mjs';
import { escaped } from '../../.config/validation/page.mjs';
import { readOutcome } from '../../.config/validation/read-outcome.mjs';
import { replayAll } from '../../.config/validation/replay.mjs';
import { report } from '../../.config/validation/report.mjs';
import { draw, REPLAYED_AT_LEAST, setAside } from '../../.config/validation/split.mjs';
import * as data from '../../dist/esm/data/index.js';
import * as model from '../../dist/esm/model/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'validation-'));
after(() => rmSync(folder, { recursive: true }));

const printed = execFileSync(process.execPath, [join(root, '.config/validate.mjs'), join(root, 'dist/esm'), folder], {
  encoding: 'utf8',
});
const read = (name) => readFileSync(join(folder, name), 'utf8');
const { counts, results } = JSON.parse(read('validation.json'));
const { trials } = data;
const trial = (id) => trials.find((candidate) => candidate.id === id);

test('three files are written, the same bytes as those that were built', () => {
  assert.deepEqual(readdirSync(folder).sort(), ['validation.html', 'validation.json', 'validation.md']);
  for (const name of readdirSync(folder))
    assert.equal(readFileSync(join(root, 'dist', name), 'utf8'), read(name), name);
});

test('every result appears once in the record, the table and the page', () => {
  const ids = trials.map(({ id }) => id);
  assert.deepEqual(
    results.map(({ id }) => id),
    ids,
  );
  const rows = read('validation.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| id') && !line.startsWith('| ---'));
  assert.deepEqual(
    rows.map((line) => line.slice(2).split(' | ')[0]),
    ids,
  );
  for (const id of ids) assert.equal(read('validation.html').split(`<li id="${id}"`).length, 2, id);
});

test('the record of a result is small and holds what a list needs', () => {
  for (const result of results) {
    for (const field of ['id', 'trial', 'ours', 'inside', 'role', 'published', 'allowed'])
      assert.ok(field in result, field);
    assert.equal(result.trial, trial(result.id).source);
    if (result.ours !== null) assert.equal(result.ours, Number(result.ours.toPrecision(4)), result.id);
  }
});

test('the counts are those of the verdicts, in every file and on the console', () => {
  for (const role of ['fitted', 'replayed']) {
    const ofRole = results.filter((result) => result.role === role && !result.sameFigureAs);
    const plain = ofRole.filter(({ conflict }) => conflict === undefined);
    const inside = (list) => list.filter((result) => result.inside).length;
    assert.deepEqual(counts[role], {
      total: ofRole.length,
      inside: inside(ofRole),
      conflicting: ofRole.length - plain.length,
      plain: plain.length,
      plainInside: inside(plain),
    });
    const line = `inside ${inside(ofRole)} of ${ofRole.length}`;
    for (const text of [read('validation.md'), read('validation.html'), printed]) assert.ok(text.includes(line), line);
    const listed = read('validation.md').split(`## Outside, ${role}`)[1].split('\n## ')[0].match(/^- /gm) ?? [];
    const outside = results.filter((result) => result.role === role && !result.inside);
    assert.equal(listed.length, outside.length);
  }
  assert.equal(counts.results, trials.filter(({ sameFigureAs }) => !sameFigureAs).length);
  assert.equal(counts.heldAgainstOneManToo.total, trials.length - counts.results);
  assert.equal(counts.papers, new Set(trials.map(({ source }) => source)).size);
});

test('the verdict is that of the numbers in the record', () => {
  for (const { id, ours, allowed, inside } of results) {
    // The record is rounded to four digits: only a value nearer to a limit than that could differ.
    const nearest = Math.min(Math.abs(ours - allowed.low), Math.abs(ours - allowed.high));
    if (nearest > 1e-3 * Math.abs(ours))
      assert.equal(ours !== null && ours >= allowed.low && ours <= allowed.high, inside, id);
  }
});

test('an interval counts as published; without one ±15 % is allowed and no more', () => {
  const within = (published, ours) => judge({ published, outcome: { kind: 'value' } }, ours).inside;
  assert.equal(within({ value: 10, low: 5, high: 30 }, 29.9), true);
  assert.equal(within({ value: 10, low: 5, high: 30 }, 30.1), false);
  assert.equal(within({ value: 10, low: 9.9, high: 10.1 }, 10.5), false);
  assert.equal(within({ value: 10, low: 10, high: 10 }, 10.01), false);
  assert.equal(within({ value: 10 }, 11.49), true);
  assert.equal(within({ value: 10 }, 11.51), false);
  assert.equal(within({ value: 10 }, 8.49), false);
  assert.equal(within({ value: 10 }, null), false);
  assert.equal(within({ value: -10 }, -11.4), true);
  assert.equal(within({ value: -10 }, -11.6), false);
});

test('a share of men without an interval is allowed ten men of a hundred, and never below none or above all', () => {
  const limits = (value) => {
    const { low, high } = limitsOf({ published: { value }, outcome: { kind: 'fractionReachedBelow' } });
    return [low, high].map((limit) => Number(limit.toFixed(4)));
  };
  assert.deepEqual(limits(0.23), [0.13, 0.33]);
  assert.deepEqual(limits(0.8), [0.68, 0.92]);
  assert.deepEqual(limits(1), [0.85, 1]);
  assert.deepEqual(limits(0.03), [0, 0.13]);
  const printedInterval = {
    published: { value: 0.67, low: 0.61, high: 0.72 },
    outcome: { kind: 'fractionReachedAbove' },
  };
  assert.equal(judge(printedInterval, 0.6).inside, false);
});

test('a planted wrong value is reported as outside', () => {
  const inside = results.find(
    (result) => result.inside && result.published.low === undefined && !trial(result.id).cohort,
  );
  const planted = { ...trial(inside.id), published: { value: 2 * inside.published.value } };
  const [result] = report({ ...data, trials: [planted] }, model).table.results;
  assert.equal(result.ours, inside.ours);
  assert.equal(result.inside, false);
});

test('the man of a trial is the man that is run, the men of a cohort are the men that are drawn', () => {
  const given = [];
  const watched = {
    simulate: (input) => (given.push(input), model.simulate(input)),
    simulateCohort: (input, options) => (
      given.push({ ...input, ...options }),
      model.simulateCohort(input, { ...options, size: 10 })
    ),
  };
  const leder = trial('leder-2004-testosterone-daily');
  replayAll([leder, trial('bebb-1996-below-3')], watched);
  assert.deepEqual(given[0].man, { ageYears: 68, testosteroneNgPerDl: 343, lhIuPerL: 5.1 });
  assert.deepEqual(given[1].men, { population: 'trial', ageYears: [20, 42], asianOrigin: 0 });
  assert.deepEqual([given[1].size, given[1].seed], [1000, 1]);
  const ours = (men) => replayAll([{ ...leder, men }], model)[0].results[0].ours;
  assert.notEqual(ours({ description: 'a usual man' }), ours(leder.men));
});

test('results of the same men on the same regimen share one run, as long as the longest needs', () => {
  const group = trials.filter(({ source, cohort }) => source === 'liu-2006' && cohort);
  const runs = [];
  replayAll(group, {
    simulateCohort: (input, options) => (runs.push(input), model.simulateCohort(input, { ...options, size: 10 })),
  });
  assert.equal(runs.length, 1);
  assert.equal(runs[0].days, Math.max(...group.map(({ days }) => days)));
});

test('a result that cannot be replayed is named and stops the run', () => {
  const first = trials.find(({ cohort }) => !cohort);
  const fault = new RegExp(`^Error: ${first.id} cannot be replayed`);
  assert.throws(
    () => replayAll([{ ...first, outcome: { marker: 'sperm', kind: 'share', onDay: 100000 } }], model),
    fault,
  );
  assert.throws(() => replayAll([{ ...first, regimen: [{ ...first.regimen[0], dose: -1 }] }], model), fault);
  assert.throws(() => replayAll([{ ...first, outcome: { marker: 'sperm', kind: 'guess' } }], model), fault);
});

const man = (column, everyDays = 1) => ({ everyDays, column: () => column });

test('a crossing is read between days, and one that never comes is said to be missing', () => {
  const run = man([10, 8, 4, 2, 6, 10]);
  assert.equal(readOutcome({ kind: 'firstDayBelow', threshold: 5, sinceDay: 0 }, run), 1.75);
  assert.equal(readOutcome({ kind: 'firstDayAbove', threshold: 8, sinceDay: 3 }, run), 1.5);
  assert.equal(readOutcome({ kind: 'firstDayAbove', threshold: 0.6, thresholdIs: 'share', sinceDay: 3 }, run), 1);
  assert.equal(readOutcome({ kind: 'firstDayAbove', threshold: 20, sinceDay: 0 }, run), null);
  assert.equal(readOutcome({ kind: 'halfTime', sinceDay: 3 }, run), 1);
});

test('values, shares and differences are read on a day, over days, and between regimens', () => {
  const run = { ...man([10, 8, 4, 2, 6, 10]), against: man([10, 7, 1, 1, 1, 1]) };
  assert.equal(readOutcome({ kind: 'value', onDay: 2 }, run), 4);
  assert.equal(readOutcome({ kind: 'value', onDay: 1, overDays: 3 }, run), 14 / 3);
  assert.equal(readOutcome({ kind: 'share', onDay: 2 }, run), 0.4);
  assert.equal(readOutcome({ kind: 'difference', onDay: 2 }, run), -6);
  assert.equal(readOutcome({ kind: 'difference', onDay: 2, against: [] }, run), 3);
  assert.equal(readOutcome({ kind: 'value', onDay: 1 / 3 }, man([10, 13, 12], 1 / 3)), 13);
});

/** Four men over five days, by hand. */
const men = [
  [8, 4, 1, 1, 1],
  [8, 8, 4, 1, 5],
  [27, 8, 8, 8, 8],
  [1, 1, 1, 8, 8],
];
const byDay = (of) => Float64Array.from(men[0], (_, day) => of(men.map((values) => values[day])));
const average = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const reached = (there, sinceDay) =>
  Float64Array.from(men[0], (_, day) =>
    average(men.map((values) => Number(values.some((value, at) => at >= sinceDay && at <= day && there(value))))),
  );
const group = {
  everyDays: 1,
  cohort: {
    mean: () => byDay(average),
    cubeRootMean: () => byDay((values) => average(values.map(Math.cbrt)) ** 3),
    fractionBelow: (_marker, threshold) => byDay((values) => average(values.map((value) => Number(value < threshold)))),
    fractionReachedBelow: (_marker, threshold, sinceDay) => reached((value) => value < threshold, sinceDay),
    fractionAtLeast: (_marker, threshold, sinceDay) => reached((value) => value >= threshold, sinceDay),
  },
};
const ofGroup = (outcome) => readOutcome({ marker: 'sperm', ...outcome }, group);

test('shares of men are counted on a day, up to a day, and among those who were below', () => {
  assert.equal(ofGroup({ kind: 'fractionBelow', threshold: 5, onDay: 2 }), 0.75);
  assert.equal(ofGroup({ kind: 'fractionAbove', threshold: 5, onDay: 2 }), 0.25);
  assert.equal(ofGroup({ kind: 'fractionReachedBelow', threshold: 2, sinceDay: 0, onDay: 3 }), 0.75);
  assert.equal(ofGroup({ kind: 'fractionReachedAbove', threshold: 5, sinceDay: 2, onDay: 4 }), 0.75);
  // On day 2 three men are below 5; two of them come back.
  assert.equal(
    Number(ofGroup({ kind: 'fractionBackAbove', threshold: 5, sinceDay: 2, onDay: 4 }).toFixed(6)),
    0.666667,
  );
});

test('days of a group are those of half of the men, of those who arrive, or of the mean curve', () => {
  // One man stands below 2 from the start, one arrives on day 2, one on day 3.
  assert.equal(ofGroup({ kind: 'medianDaysBelow', threshold: 2, sinceDay: 0 }), 2);
  assert.equal(ofGroup({ kind: 'meanDaysBelow', threshold: 2, sinceDay: 0, onDay: 4 }), 2.5);
  assert.equal(ofGroup({ kind: 'medianDaysAbove', threshold: 5, sinceDay: 2 }), 1);
  assert.equal(ofGroup({ kind: 'meanDaysAbove', threshold: 5, sinceDay: 2, onDay: 4 }), 1.5);
  assert.equal(ofGroup({ kind: 'medianDaysBelow', threshold: 0.5, sinceDay: 0 }), null);
  const curve = group.cohort.cubeRootMean();
  const middle = (curve[1] + curve[2]) / 2;
  assert.equal(ofGroup({ kind: 'cubeRootMeanDaysBelow', threshold: middle, sinceDay: 0 }), 1.5);
  assert.equal(ofGroup({ kind: 'meanValue', onDay: 1 }), 5.25);
  assert.equal(ofGroup({ kind: 'meanShare', onDay: 1 }), 5.25 / 11);
});

test('the page needs no script, carries no style attribute and names every source', () => {
  const html = read('validation.html');
  assert.doesNotMatch(html, /<script|\sstyle=|\son\w+=|javascript:/i);
  assert.equal(html.split('<style>').length, 2);
  assert.doesNotMatch(html, /<(?:link|img|iframe)\b|@import|url\(/);
  assert.doesNotMatch(html, /NaN|undefined|Infinity/);
  for (const id of new Set(trials.map(({ source }) => source))) {
    const { title, doi, pmid, url } = data.sources[id];
    assert.ok(html.includes(escaped(title)), id);
    for (const link of doi || pmid ? [doi, pmid] : [url]) assert.ok(!link || html.includes(escaped(link)), id);
  }
});

test('every result is drawn beside what was published', () => {
  const html = read('validation.html');
  const drawings = html.match(/<svg class="plot".*?<\/svg>/gs);
  const published = drawings.flatMap((drawing) => drawing.match(/<circle class="published"/g) ?? []).length;
  assert.equal(published, trials.length);
  for (const drawing of drawings) assert.match(drawing, /role="img" aria-label="[^"]+"/);
});

test('the roles are those that were drawn by paper', () => {
  const drawn = draw(trials);
  for (const { id, source, role } of trials) assert.equal(role, drawn[source], id);
  for (const paper of Object.keys(setAside)) assert.equal(drawn[paper], 'fitted', paper);
  const once = trials.filter(({ sameFigureAs }) => !sameFigureAs);
  assert.ok(once.filter(({ role }) => role === 'replayed').length >= REPLAYED_AT_LEAST * once.length);
});

test('the draw knows papers and their sizes, and nothing of values', () => {
  const other = trials.map((each) => ({ ...each, published: { value: 1 }, role: 'fitted' })).reverse();
  assert.deepEqual(draw(other), draw(trials));
  assert.ok(Object.keys(setAside).every((paper) => trials.some(({ source }) => source === paper)));
});
