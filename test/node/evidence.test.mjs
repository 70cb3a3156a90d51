// The evidence of the build: nothing is wrong with it, its table is whole and the same each time, and the reading grade
// is that of the library.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { loadRules, readEvidence, writeEvidence } from '../../.config/evidence.mjs';

const dist = new URL('../../dist', import.meta.url).pathname;

describe('reading grade', () => {
  let read;
  before(async () => ({ read } = await loadRules()));

  it('is that of the formula', () => {
    const { words, sentences, syllables, grade } = read('The cat sat on the mat. It was warm.');
    assert.deepEqual([words, sentences, syllables], [9, 2, 9]);
    assert.equal(grade.toFixed(2), (0.39 * (9 / 2) + 11.8 * (9 / 9) - 15.59).toFixed(2));
  });

  it('ends a sentence at a stop, a colon or a semicolon, but not inside a number', () => {
    assert.equal(read('Counts fell: to 0.5 M/mL; then they rose. Why?').sentences, 4);
  });

  it('takes words that the kit explains as two syllables, and no other', () => {
    assert.equal(read('testosterone').syllables, 2);
    assert.equal(read('hypothalamus').syllables, 2);
    assert.equal(read('aromatisation').syllables, 6);
    assert.equal(read('12.5').syllables, 1);
  });

  it('puts a learned text at grade 12 or above', () => {
    const learned =
      'Exogenous androgen administration suppresses gonadotropin secretion, consequently compromising spermatogenic continuity.';
    assert.ok(read(learned).grade > 12);
  });
});

describe('the evidence of the build', () => {
  let evidence;
  before(async () => {
    evidence = await readEvidence(dist);
  });

  it('breaks no rule', () => {
    assert.deepEqual(
      evidence.complaints.map(({ rule, where, says }) => `${rule}: ${where}: ${says}`),
      [],
    );
  });

  it('is read whole: numbers, statements, comparisons, replays and messages of every element', () => {
    const kinds = new Set(evidence.rows.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), ['comparison', 'number', 'range', 'replay', 'statement']);
    const catalogues = new Set(
      evidence.graded.filter(({ where }) => where.startsWith('text.')).map(({ where }) => where.split('.')[1]),
    );
    for (const name of ['common', 'recovery-timeline', 'protocol-compare', 'axis-diagram']) {
      assert.ok(catalogues.has(name), name);
    }
  });

  it('has a row of its own for every id, with strength, sources and dates where it is a number', () => {
    const ids = evidence.rows.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const row of evidence.rows.filter(({ kind }) => kind === 'number')) {
      for (const part of ['says', 'spread', 'denominator', 'people', 'time', 'strength', 'reviewed', 'reviewDue']) {
        assert.notEqual(row[part], '', `${row.id}: ${part}`);
      }
      assert.ok(row.sources.length > 0, row.id);
    }
  });

  it('is written the same each time, in the order of the ids', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    try {
      const written = async () => {
        await writeEvidence(dist, folder);
        return ['evidence.md', 'evidence.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
      };
      const [markdown, json] = await written();
      assert.deepEqual(await written(), [markdown, json]);
      const ids = JSON.parse(json).entries.map(({ id }) => id);
      assert.deepEqual(ids, [...ids].sort());
      assert.equal(markdown.includes('undefined'), false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
