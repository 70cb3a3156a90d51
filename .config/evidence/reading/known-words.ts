// The words that count as two syllables in the reading grade: names of medicines, and the kit's own defined terms. Each
// has to stand in the glossary or in the name of a medicine, which a rule checks; the list is printed with the table.

/** Lower case, as single words. */
export const knownWords: readonly string[] = [
  // Medicines
  'anastrozole',
  'clomiphene',
  'cypionate',
  'enanthate',
  'enclomiphene',
  'gonadorelin',
  'tamoxifen',
  'testosterone',
  'undecanoate',
  // Hormones and their short names
  'estradiol',
  'fsh',
  'gnrh',
  'gonadotropin',
  'gonadotropins',
  'hcg',
  'hmg',
  'inhibin',
  'lh',
  'serm',
  'trt',
  // Parts of the body
  'hypothalamus',
  'leydig',
  'pituitary',
  'sertoli',
  'testes',
  'testis',
];

const known = new Set(knownWords);

/** Whether a word, as written in a text, is one of them. */
export const isKnown = (word: string): boolean => known.has(word.toLowerCase().replace(/[^a-z]/g, ''));

/** Words of the list that no glossary entry and no name of a medicine explains. */
export function unexplained(explained: Iterable<string>, listed: readonly string[] = knownWords): string[] {
  const words = new Set([...explained].flatMap((term) => term.toLowerCase().split(/[^a-z]+/)));
  return listed.filter((word) => !words.has(word));
}
