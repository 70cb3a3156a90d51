// Flesch-Kincaid grade of a text, with a plain estimate of syllables.
// Words that the kit itself introduces and explains (hormones, medicines, parts of the body) count as two syllables:
// the formula cannot know that a reader has been given them, and no shorter word exists.

const explained =
  /^(testosterone|estradiol|pituitary|hypothalamus|clomiphene|enclomiphene|tamoxifen|anastrozole|gonadorelin|undecanoate|enanthate|cypionate|sertoli|leydig|testes|testis|hcg|fsh|lh|hmg|gnrh|trt|serm|inhibin)$/;

/** Estimated syllables of one word: groups of vowels, less a silent e. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 1; // a number or a sign is read as one beat
  if (explained.test(letters)) return 2;
  const silent = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, (end) => end.charAt(0));
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 1);
}

/** US school grade of a text by the Flesch-Kincaid formula. Sentences end at . ! ? ; or : */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?;:]+(?=\s|$)/).filter((sentence) => /\w/.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.split(/[\s/–—]+/).filter((word) => /\w/.test(word)));
  if (words.length === 0) return 0;
  const beats = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (beats / words.length) - 15.59;
}
