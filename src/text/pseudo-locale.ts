// A pretend language for tests: accented and about 40 % longer, so that a word written outside the
// catalogues, or a box too tight for other languages, is seen at once.
import type { Locale } from './catalogue.js';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  s: 'š',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
  S: 'Š',
  Z: 'Ž',
};

/** What a message puts into another one has been lengthened already. */
const word = /\p{L}+~*/gu;

function pseudoWord(letters: string): string {
  if (letters.endsWith('~')) return letters;
  return (
    letters.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter) + '~'.repeat(Math.ceil(letters.length * 0.4))
  );
}

/** "Sperm count" becomes "[Špérm~~ çöüñt~~]": brackets show clipping, tildes give the length. */
export function pseudo(words: string): string {
  return words === '' ? '' : `[${words.replace(word, pseudoWord)}]`;
}

export const pseudoLocale: Locale = Object.freeze({ code: 'en-XA', transform: pseudo });
