// Numbers: whole, with the people they come from, inside their own spread, and of a kind that can be compared.
import { shown } from '../../../src/data/quantities/shown.js';
import type { Quantity } from '../../../src/data/types.js';
import { allNodes, isNumber, type Complaint, type Facts } from '../facts.js';
import { isRelativeRisk } from './risk-rules.js';

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** A share of so few is a count, and its count follows from it. */
const fewPeople = 100;

/** Counts of `n` that print as the given share of 100, with as many decimals as it has. */
export function countsThatFit(share: number, n: number): number[] {
  const decimals = (String(share).split('.')[1] ?? '').length;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return Array.from({ length: n + 1 }, (_, x) => x).filter((x) => Math.abs((100 * x) / n - share) <= half);
}

function countComplaints(quantity: Quantity): string[] {
  if (quantity.kind === 'count') {
    const { x, of } = quantity;
    if (!isWhole(of) || of <= 0) return [`its denominator is ${String(of)}`];
    if (!isWhole(x) || x < 0 || x > of) return [`${String(x)} of ${of} is no count`];
    return [];
  }
  const { n, value } = quantity;
  if (n !== 'not-reported' && !(isWhole(n) && n > 0)) return [`how many people: ${String(n)}`];
  if (quantity.kind === 'share' && n !== 'not-reported' && n <= fewPeople) {
    const [x, ...others] = countsThatFit(value, n);
    if (x !== undefined && others.length === 0) return [`${value} of 100 of ${n} is the count ${x} of ${n}`];
  }
  return [];
}

/** Shares of people hidden in a measure's unit, where they have no denominator. */
const shareInUnit =
  /\bof (?:\d+|all|the) (?:men|people|patients|couples|users)\b|%\s*(?:of|men|people|patients|couples)\s*(?:men|people|patients|couples)?$/i;

/** "times as likely": the number itself stands before the unit. */
const ratioUnit = /^(?:times|fold|%) (?:as|more|less|higher|lower) (?:likely|often|risk|odds|chance)/i;

function unitComplaints({ kind, unit }: Quantity): string[] {
  if (kind === 'share') return unit.startsWith('of 100 ') ? [] : ['a share is told of 100'];
  if (kind === 'count')
    return /^\d|%|\bof \d/.test(unit) ? ['a count names what is counted, without a denominator'] : [];
  if (isRelativeRisk(unit) || ratioUnit.test(unit))
    return [`"${unit}" is a relative risk: enter both groups and compare them`];
  return shareInUnit.test(unit) ? [`"${unit}" is a share of people: enter a count or a share`] : [];
}

function spreadComplaints(quantity: Quantity): string[] {
  const known: unknown = quantity.spread;
  if (typeof known !== 'object' || known === null) return ['has neither a spread nor the word for why'];
  const { value, spread } = shown(quantity);
  if (spread.kind === 'unknown') return [];
  const rounding = quantity.kind === 'count' ? 0.5 : 1e-9;
  const inside = spread.low <= value + rounding && value <= spread.high + rounding;
  return inside ? [] : [`${value} is not between ${spread.low} and ${spread.high}`];
}

/** People who are named by pointing at another entry cannot be read in a table. */
const pointsElsewhere = /^(?:the same|those of|the \d+ of them|as above|ditto|the twin)\b/i;

/** What was counted is told as a title: it opens in capitals or with a name, and is no id. */
function titleComplaints({ what }: Quantity): string[] {
  if (typeof (what as unknown) !== 'string' || !what.trim()) return [];
  if (/^[\p{Ll}\d]/u.test(what) && !/^h(?:CG|MG)\b/.test(what)) return ['what: opens with a small letter or a digit'];
  return what.length > 80 ? ['what: longer than a title'] : [];
}

/** What is wrong with one number. */
export function quantityComplaints(quantity: Quantity): string[] {
  const says: string[] = [];
  for (const part of ['what', 'unit', 'people', 'time'] as const) {
    const words: unknown = quantity[part];
    if (typeof words !== 'string' || !words.trim()) says.push(`${part} is blank`);
  }
  if (pointsElsewhere.test(quantity.people)) says.push('people: does not stand alone');
  if (quantity.kind !== 'count' && !Number.isFinite(quantity.value)) says.push('value is no number');
  if (quantity.sources.length === 0) says.push('no source');
  says.push(...titleComplaints(quantity));
  const counted = countComplaints(quantity);
  const spread = counted.length > 0 ? [] : spreadComplaints(quantity);
  return [...says, ...counted, ...unitComplaints(quantity), ...spread];
}

/** Every number is whole, those inside other entries (a medicine's kinetics, the groups of a comparison) included. */
export function numbersAreWhole(facts: Facts): Complaint[] {
  const rule = 'number';
  const first = new Map<string, unknown>();
  return allNodes(facts).flatMap(({ where, node }) => {
    if (!isNumber(node)) return [];
    const quantity = node as unknown as Quantity;
    const seen = first.get(quantity.id);
    // The same number may be shown by several entries: it is told once.
    if (seen === node) return [];
    first.set(quantity.id, node);
    const says = quantityComplaints(quantity);
    if (seen !== undefined) says.push(`another number has the id "${quantity.id}"`);
    return says.map((one) => ({ rule, where, says: one }));
  });
}
