// Dates of review: real days, in order, on every entry; and a day of expiry on what an agency can change.
import { allNodes, isNumber, type Complaint, type FactNode, type Facts } from '../facts.js';

/** Collections whose every entry has dates of its own, as every number has wherever it stands. */
const dated = 'quantities|claims|comparisons|agents|protocols|stages|myths|glossary|markers|care\\.options';
const isDatedEntry = new RegExp(`^(?:${dated})\\.[^.]+$`);

/** Journals under which labels and product texts are entered. */
const label = /label|product text|Medicines Compendium|European Medicines Agency/i;

/** What a medicine is approved for. */
const isApproval = /^(?:agents\.[^.]+\.approval|protocols\.[^.]+\.approvalIn)$/;

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

/** Whether an entry rests on what agencies decide: an approval, or a number out of labels alone. */
function canBeChangedByAgencies({ where, node }: FactNode, sources: Facts['sources']): boolean {
  if (isApproval.test(where)) return true;
  const cited = node['sources'];
  if (!isNumber(node) || !Array.isArray(cited)) return false;
  return cited.length > 0 && cited.every((id) => label.test(sources[String(id)]?.journal ?? ''));
}

export function datesAreInOrder(facts: Facts): Complaint[] {
  return allNodes(facts).flatMap((one) => {
    const { where, node } = one;
    const expires = canBeChangedByAgencies(one, facts.sources);
    const required = isDatedEntry.test(where) || isNumber(node) || expires;
    if (!required && !('reviewed' in node || 'reviewDue' in node)) return [];
    const says = dateComplaints(node);
    if (expires && node['expires'] === undefined) says.push('agencies decide on it, but it does not expire');
    return says.map((words) => ({ rule: 'dates', where, says: words }));
  });
}
