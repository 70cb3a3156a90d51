// The evidence table: one row for every number, statement, comparison and replayed result, under an id that stays the
// same when others are added, so that a difference between two prints shows what changed.
import type { Comparison, Quantity, Source, Trial } from '../../src/data/types.js';
import { perHundred, shown } from '../../src/data/quantities/shown.js';
import { collectionsOf, isNode, isNumber, nameOf, type Facts } from './facts.js';
import { isLevelled, levels } from './told.js';

/** A source as cited in a row. */
export interface CitedSource {
  readonly id: string;
  /** What of it was read. */
  readonly read: Source['read'] | 'unknown';
}

/** One row. Empty strings: has none. */
export interface Row {
  readonly id: string;
  readonly kind: 'number' | 'statement' | 'comparison' | 'replay' | 'range';
  /** The number or the statement as told; statements at their three depths, one per line. */
  readonly says: string;
  readonly unit: string;
  readonly spread: string;
  /** How many people. */
  readonly denominator: string;
  readonly people: string;
  readonly time: string;
  readonly strength: string;
  readonly secondHand: boolean;
  readonly sources: readonly CitedSource[];
  readonly reviewed: string;
  readonly reviewDue: string;
  readonly expires: string;
}

type Node = Readonly<Record<string, unknown>>;

/** What a row takes over from the objects around it. */
interface Around {
  readonly strength: string;
  readonly sources: readonly string[];
  readonly secondHand: boolean;
  readonly reviewed: string;
  readonly reviewDue: string;
  readonly expires: string;
}

const blank = { unit: '', spread: '', denominator: '', people: '', time: '' } as const;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const round = (value: number): string => String(Math.round(value * 10) / 10);

const spreadWords = {
  ci95: '95 % interval',
  interval: 'interval',
  range: 'range',
  iqr: 'middle half',
  sd: 'mean ± SD',
  se: 'mean ± SE',
} as const;

const whyNoSpread = {
  'not-reported': 'none reported',
  'not-read': 'none in what was read',
  'single-value': 'single value',
} as const;

function spreadOf(quantity: Quantity): string {
  const { spread } = shown(quantity);
  if (spread.kind === 'unknown') return whyNoSpread[spread.why];
  const computed = quantity.spread.kind === 'wilson95';
  const [low, high] = computed ? [round(spread.low), round(spread.high)] : [String(spread.low), String(spread.high)];
  return `${spreadWords[spread.kind]} ${low} to ${high}${computed ? ' (Wilson, computed here)' : ''}`;
}

/** Keys that name an entry or are read with another: no statements of their own. */
const titles = new Set(['name', 'term', 'basis', 'what']);

/** Makes the rows of a set of facts. */
class RowMaker {
  readonly rows: Row[] = [];
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  #add(id: string, kind: Row['kind'], says: string, around: Around, more: Partial<Row> = {}): void {
    const { sources, ...rest } = around;
    const cited = sources.map(
      (source) => ({ id: source, read: this.#facts.sources[source]?.read ?? 'unknown' }) as const,
    );
    this.rows.push({ id, kind, says, ...blank, ...rest, sources: cited, ...more });
  }

  #number(id: string, quantity: Quantity, around: Around): void {
    const { unit, n } = shown(quantity);
    const value = quantity.kind === 'count' ? `${quantity.x} of ${quantity.of}` : String(quantity.value);
    this.#add(id, 'number', `${quantity.what}: ${value}`, around, {
      unit: quantity.kind === 'count' ? `${quantity.unit}; ${round(perHundred(quantity))} of 100` : unit,
      spread: spreadOf(quantity),
      denominator: n === undefined ? 'not reported' : String(n),
      people: quantity.people,
      time: quantity.time,
    });
  }

  #comparison(id: string, comparison: Comparison, around: Around): void {
    const { groups, what, per, time } = comparison;
    const told = groups.map(
      ({ name, quantity }) =>
        `${name.academic}: ${round((perHundred(quantity) * per) / 100)} of ${per} (${quantity.id})`,
    );
    const sources = [...new Set(groups.flatMap(({ quantity }) => quantity.sources))];
    const cited = { ...around, sources };
    this.#add(id, 'comparison', [what.academic, ...told].join('\n'), cited, { time, denominator: String(per) });
    this.walk(comparison.text, `${id}/text`, cited);
  }

  #replay(id: string, { men, outcome, published, days }: Trial, around: Around): void {
    const { value, low, high, n, intervalIs } = published;
    const interval = low === undefined || high === undefined ? 'none given' : `${low} to ${high}`;
    this.#add(id, 'replay', String(value), around, {
      unit: `${outcome.marker ?? outcome.signal}, ${outcome.kind}${outcome.threshold === undefined ? '' : ` ${outcome.threshold}`}`,
      spread: intervalIs === undefined ? interval : `${interval} (${intervalIs})`,
      denominator: n === undefined ? 'not reported' : String(n),
      people: men.description,
      time: outcome.onDay === undefined ? `within ${days} days` : `day ${outcome.onDay}`,
      secondHand: around.sources.every((source) => this.#facts.sources[source]?.read === 'secondary'),
    });
  }

  /** Adds the rows of everything at and below a value. */
  walk(value: unknown, id: string, around: Around): void {
    if (!isNode(value)) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.walk(item, `${id}/${nameOf(item, index)}`, around));
      return;
    }
    if (isLevelled(value)) {
      this.#add(id, 'statement', levels.map((level) => text(value[level])).join('\n'), around);
      return;
    }
    const own = takenFrom(value, around);
    if (isNumber(value)) this.#number(id, value, own);
    else if (id.startsWith('comparisons/')) this.#comparison(id, value, own);
    else if (id.startsWith('trials/')) this.#replay(id, value, own);
    else if (id.endsWith('/usual') && 'people' in value) this.#range(id, value, own);
    else this.#below(id, value, own);
  }

  #range(id: string, node: Node, around: Around): void {
    const { low, high, people } = node;
    const says = typeof high === 'number' ? `${String(low)} to ${high}` : `from ${String(low)} on`;
    this.#add(id, 'range', says, around, { people: text(people) });
  }

  /** What stands in an entry; the basis of a text may be written beside it. */
  #below(id: string, value: Node, own: Around): void {
    const basis: Node = isNode(value['basis']) ? value['basis'] : {};
    for (const [key, item] of Object.entries(value)) {
      const under = basis[key];
      if (!titles.has(key)) this.walk(item, `${id}/${key}`, isNode(under) ? takenFrom(under, own) : own);
    }
  }
}

/** What an object says of itself, before what stands around it. */
function takenFrom(node: Node, around: Around): Around {
  const { sources, source } = node;
  const own = Array.isArray(sources) ? sources.filter((id) => typeof id === 'string') : [];
  const cited = typeof source === 'string' ? [...own, source] : own;
  const hasOwnStrength = typeof node['strength'] === 'string';
  return {
    strength: text(node['strength']) || around.strength,
    sources: 'sources' in node || 'source' in node ? cited : around.sources,
    secondHand: hasOwnStrength ? node['secondHand'] === true : around.secondHand,
    reviewed: text(node['reviewed']) || around.reviewed,
    reviewDue: text(node['reviewDue']) || around.reviewDue,
    expires: text(node['expires']) || around.expires,
  };
}

/** Order by code unit: the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every row, in the order of its id. Entries without dates of their own have those of the whole round. */
export function rowsOf(facts: Facts): Row[] {
  const maker = new RowMaker(facts);
  const { reviewed, reviewDue } = isNode(facts['review']) ? facts['review'] : {};
  const around: Around = {
    strength: '',
    sources: [],
    secondHand: false,
    reviewed: text(reviewed),
    reviewDue: text(reviewDue),
    expires: '',
  };
  for (const [name, collection] of collectionsOf(facts)) {
    // A list's items are keyed by their id as records are.
    maker.walk(collection, name, around);
  }
  return maker.rows.sort((a, b) => byCode(a.id, b.id));
}
