// The words of the project are its own: none of the background articles' sentences stands in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  copiedIn,
  copiedInProject,
  fingerprintsOf,
  readFingerprints,
  shinglesOf,
} from '../../.config/own-words/own-words.mjs';

const article =
  'Once a year the lighthouse keeper counts every gull on the northern cliff and writes the number into a long green book.';

test('eleven words in a row of an article are found, whatever their case and punctuation', () => {
  const known = fingerprintsOf(article);
  const copied = 'He said: the lighthouse keeper COUNTS every gull, on the northern cliff, and writes. Then he left.';
  assert.ok(copiedIn(copied, known, new Set()).length > 0);
  // Wherever the eleven words begin.
  const words = article.split(' ');
  for (let from = 0; from + 11 <= words.length; from++) {
    assert.ok(copiedIn(words.slice(from, from + 11).join(' '), known, new Set()).length > 0, String(from));
  }
});

test('the same facts in other words are not', () => {
  const told =
    'The keeper of the lighthouse counts the gulls of the northern cliff each year and notes how many there are.';
  assert.deepEqual(copiedIn(told, fingerprintsOf(article), new Set()), []);
});

test('a title is printed as it is', () => {
  assert.deepEqual(copiedIn(article, fingerprintsOf(article), new Set(shinglesOf(article))), []);
});

test('no eleven words in a row of the background articles stand in the project', () => {
  assert.ok(readFingerprints().size > 5000);
  assert.deepEqual(copiedInProject(), []);
});
