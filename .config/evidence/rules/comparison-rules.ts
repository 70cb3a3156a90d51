// Comparisons of groups of people: one denominator, one time, both absolutes, and no denominator beside it in words.
import type { Comparison } from '../../../src/data/types.js';
import type { Complaint, Facts } from '../facts.js';
import { levels } from '../told.js';
import { absolutesIn } from './risk-rules.js';

/** Denominators that a text names: those of the bare counts in brackets are the groups' own and do not count. */
export const denominatorsIn = (words: string): Set<number> =>
  new Set(absolutesIn(words.replaceAll(/\([^)]*\)/g, '')).map(([, of]) => of));

/** What is wrong with one comparison. */
export function comparisonComplaints(comparison: Comparison): string[] {
  const { groups, per, time, text, what } = comparison;
  const says: string[] = [];
  if (groups.length < 2) says.push('compares fewer than two groups');
  const ids = new Set(groups.map(({ quantity }) => quantity.id));
  if (ids.size < groups.length) says.push('compares a group with itself');
  for (const { quantity } of groups) {
    const kind: string = quantity.kind;
    if (kind !== 'count' && kind !== 'share') says.push(`${quantity.id} is no share of people`);
    if (kind === 'share' && per !== 100) says.push(`${quantity.id} is told of 100, the comparison of ${per}`);
    if (quantity.time !== time) says.push(`${quantity.id} was seen after "${quantity.time}", not "${time}"`);
  }
  for (const level of levels) {
    const denominators = denominatorsIn(`${what[level]}. ${text[level]}`);
    const others = [...denominators].filter((of) => of !== per);
    if (others.length > 0) says.push(`${level}: tells of ${others.join(' and ')} beside ${per}`);
  }
  return says;
}

export function comparisonsAreFair({
  comparisons,
  quantities,
}: Pick<Facts, 'comparisons' | 'quantities'>): Complaint[] {
  const rule = 'comparison';
  return Object.entries(comparisons).flatMap(([key, comparison]) => {
    const says = comparisonComplaints(comparison);
    if (key !== comparison.id) says.push(`its id is "${comparison.id}"`);
    for (const { quantity } of comparison.groups) {
      if (quantities[quantity.id] !== quantity) says.push(`${quantity.id} is not among the quantities`);
    }
    return says.map((one) => ({ rule, where: `comparisons.${key}`, says: one }));
  });
}
