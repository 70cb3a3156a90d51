// Dates of review: real days, in order, on every number, statement and comparison.
import { allNodes, isNumber, type Complaint, type Facts } from '../facts.js';

/** Collections whose every entry has dates of its own, as every number has wherever it stands. */
export const dated = ['quantities', 'claims', 'comparisons'] as const;

const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** What is wrong with the dates of one entry. */
export function dateComplaints(entry: Readonly<Record<string, unknown>>): string[] {
  const { reviewed, reviewDue, expires } = entry;
  const says = [
    ...Object.entries({ reviewed, reviewDue, ...(expires === undefined ? {} : { expires }) }).flatMap(([key, value]) =>
      isDay(value) ? [] : [`${key} is ${value === undefined ? 'missing' : `${JSON.stringify(value)}, not a day`}`],
    ),
  ];
  if (says.length > 0 || !isDay(reviewed) || !isDay(reviewDue)) return says;
  if (reviewDue <= reviewed) says.push('the next review is due before the last was done');
  if (isDay(expires) && expires < reviewDue) says.push('it expires before its review is due');
  return says;
}

export function datesAreInOrder(facts: Facts): Complaint[] {
  return allNodes(facts).flatMap(({ where, node }) => {
    const [collection = '', , ...below] = where.split('.');
    const required = below.length === 0 && where.includes('.') && (dated as readonly string[]).includes(collection);
    if (!required && !isNumber(node) && !('reviewed' in node || 'reviewDue' in node)) return [];
    return dateComplaints(node).map((says) => ({ rule: 'dates', where, says }));
  });
}
