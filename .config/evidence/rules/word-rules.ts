// Words the kit does not use: advice, shame, marketing; and depths or strings that are left empty.
import type { Complaint } from '../facts.js';
import type { Told } from '../told.js';

/** Advice and judgement, nowhere. */
const never =
  /\b(?:should(?:n[’']t)?|best|safe|safer|safest|safely|unfortunately|simply|suffer(?:s|ed|ing)?|resounding(?:ly)?|miracle|must[- ]have)\b/i;

/** Shame, blame and fear. */
const shame =
  /\b(?:shameful|asham\w*|embarrass\w*|a real man|man up|less of a man|failure of (?:a )?man|unmanly|shrivel\w*|impotent|abuser?s?|junkies?|your fault|reckless\w*|crash(?:es|ed)?|devastat\w*|tragic\w*)\b/i;

/** Marketing. */
const marketing =
  /\b(?:boost(?:s|ed|er|ing)?|supercharg\w*|game[- ]?chang\w*|revolution(?:ary|ise\w*|ize\w*)|breakthrough|cutting[- ]edge|powerful(?:ly)?|guarantee\w*|proven to|reclaim\w*|unlock\w*|optimi[sz]\w*|ultimate|effortless\w*|amazing\w*|risk[- ]free|side[- ]effect[- ]free|natural(?:ly)? (?:better|safer)|world[- ]class|gold standard)\b/i;

/** Advice that a comparison of treatments may not give, though a guideline quoted elsewhere may. */
const inComparisons =
  /\b(?:recommend(?:s|ed|ation)?|ideal(?:ly)?|optimal(?:ly)?|superior|inferior|preferred|preferable|better (?:choice|option)|worse (?:choice|option)|right choice|first choice|try this|choose|avoid|ought to|worth (?:it|trying|taking))\b/i;

/** Strings that stand in a comparison of treatments. */
export const isComparison = (where: string): boolean =>
  /^(?:comparisons\.|text\.protocol-compare\.|text\.recovery-odds\.|protocols\.[^.]+\.(?:name|mechanism|fertility|size|howTaken|harms|evidence|findings)\b)/.test(
    where,
  );

/** Words of guidelines and of the law are told as theirs: what a body recommends is a fact about that body. */
const saysWho = /\b(?:guidelines?|guidance|society|association|panel|agency|WHO|FDA|EMA|NHS|AUA|EAU|ASRM|label)\b/;

/** What is wrong with the words of one string. */
export function wordComplaints({ where, words }: Pick<Told, 'where' | 'words'>): string[] {
  const says: string[] = [];
  // What others say stands in quotation marks.
  const ownWords = words.replaceAll(/“[^”]*”/g, '');
  for (const [kind, pattern] of [
    ['advice', never],
    ['shame', shame],
    ['marketing', marketing],
  ] as const) {
    const found = pattern.exec(ownWords);
    if (found) says.push(`"${found[0]}" is ${kind}`);
  }
  const advice = isComparison(where) && !saysWho.test(words) ? inComparisons.exec(words) : null;
  if (advice) says.push(`"${advice[0]}" is advice in a comparison`);
  // Messages are put together from parts; facts are told as they stand.
  if (!where.startsWith('text.') && /\s{2}|^\s|\s$/.test(words) && words.trim() !== '') says.push('stray white space');
  return says;
}

export const wordsAreCalm = (told: readonly Told[]): Complaint[] =>
  told.flatMap((one) => wordComplaints(one).map((says) => ({ rule: 'words', where: one.where, says })));

/** Messages may be empty on purpose (nothing to say at a depth); facts may not. */
export const nothingIsBlank = (told: readonly Told[]): Complaint[] =>
  told
    .filter(({ where, words }) => words.trim() === '' && !where.startsWith('text.'))
    .map(({ where }) => ({ rule: 'blank', where, says: 'is empty' }));
