// Risks in words: of one denominator, never "1 in x", never a ratio without both absolutes, never a percentage typed
// beside its count.
import type { Complaint } from '../facts.js';
import type { Told } from '../told.js';

const oneInN =
  /\b(?:1|one)\s+(?:in|out of)\s+(?:every\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|hundred|thousand)\b/i;

const ratio = new RegExp(
  [
    '\\b(?:relative risk|(?:risk|odds|hazard|rate) ratio)s?\\b[^.;]{0,30}\\d',
    '\\b(?:[\\d.]+|two|three|four|five|ten)[ -]?(?:times|fold)\\s+(?:more|less|as|higher|lower|the)\\s+(?:likely|often|risk|chance|odds|rate)',
    '\\b(?:twice|thrice|half) as (?:likely|often|many|common)',
    '\\b(?:doubles?|doubled|triples?|tripled|halves?|halved)\\s+(?:the|his|your|their)?\\s*(?:risk|chances?|odds|rate)',
    '\\b(?:risk|chances?|odds|rate)\\s+(?:(?:is|was|are|were)\\s+)?(?:rose|fell|up|down|cut|reduced|increased|raised|lowered|doubled|tripled|halved)\\b(?:\\s+by)?(?:\\s+[\\d.]+\\s*%)?',
    '\\b[\\d.]+\\s*%\\s+(?:more|less|higher|lower|greater|smaller)\\s+(?:risk|chances?|odds|likely|likelihood|rate of)',
  ].join('|'),
  'i',
);

/** "67 of 100", "12 of 13 men". */
const absolute = /\b(\d[\d,]*(?:\.\d+)?)\s+(?:out )?of\s+(?:the\s+)?(\d[\d,]*)\b/g;

const numeral = (text: string): number => Number(text.replaceAll(',', ''));

/** Whether words speak of a ratio of risks. */
export const isRelativeRisk = (words: string): boolean => ratio.test(words);

/** The absolute shares of a text as [x, N]. */
export const absolutesIn = (words: string): (readonly [number, number])[] =>
  [...words.matchAll(absolute)].map(([, x = '', of = '']) => [numeral(x), numeral(of)] as const);

const bracketed = /\b(\d[\d,]*)\s+of\s+(\d[\d,]*)\b[^.;()]{0,30}\((?:about )?(\d+(?:\.\d+)?)\s*%\)/;
const bracketedCount = /(\d+(?:\.\d+)?)\s*%\s*\((\d[\d,]*)\s+of\s+(\d[\d,]*)\)/;
const hundredBeside = /\b(\d+(?:\.\d+)?) of 100\b[^.;()]{0,40}\((\d[\d,]*) of (\d[\d,]*)\)/g;

function arithmeticComplaints(words: string): string[] {
  return [...words.matchAll(hundredBeside)].flatMap(([said, share = '', x = '', of = '']) => {
    const decimals = (share.split('.')[1] ?? '').length;
    const derived = (100 * numeral(x)) / numeral(of);
    return Math.abs(derived - Number(share)) <= 0.5 * 10 ** -decimals + 1e-9
      ? []
      : [`"${said}": ${x} of ${of} is ${derived.toFixed(decimals)} of 100`];
  });
}

/** What is wrong with how one string tells a risk. */
export function riskComplaints(words: string): string[] {
  const says = arithmeticComplaints(words);
  const odds = oneInN.exec(words);
  if (odds) says.push(`"${odds[0]}": write x of N, or of 100`);
  const found = ratio.exec(words);
  if (found && absolutesIn(words).length < 2) says.push(`"${found[0]}" without both absolute numbers`);
  const beside = bracketed.exec(words) ?? bracketedCount.exec(words);
  if (beside) says.push(`"${beside[0]}": a percentage typed beside its count`);
  return says;
}

export const risksAreAbsolute = (told: readonly Told[]): Complaint[] =>
  told.flatMap(({ where, words }) => riskComplaints(words).map((says) => ({ rule: 'risk', where, says })));
