// What the checks read: the facts of the kit as its data module exports them, and the messages of the elements.
import type { Claim, Comparison, Quantity, Source } from '../../src/data/types.js';

/** One thing that is wrong. */
export interface Complaint {
  readonly rule: string;
  /** The entry or string: "quantities.above-20-by-6-months.people". */
  readonly where: string;
  readonly says: string;
}

/** The facts by collection. Collections that are not named here are walked as they come. */
export interface Facts {
  readonly sources: Readonly<Record<string, Source>>;
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly comparisons: Readonly<Record<string, Comparison>>;
  readonly [collection: string]: unknown;
}

/** Messages of the elements by catalogue name. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An object below a collection, with its path. */
export interface FactNode {
  readonly where: string;
  readonly node: Readonly<Record<string, unknown>>;
}

export const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether an object is a published number: one with an id; what is read off a replay is called a share too. */
export const isNumber = ({ kind, id }: Readonly<Record<string, unknown>>): boolean =>
  id !== undefined && (kind === 'count' || kind === 'share' || kind === 'measure');

/** How an item of a list is named in a path: by its id or marker, else by its place. */
export const nameOf = (item: unknown, index: number): string => {
  if (!isNode(item)) return String(index);
  const { id, marker } = item;
  return typeof id === 'string' ? id : typeof marker === 'string' ? marker : String(index);
};

/** The value itself and every object below it. */
export function nodesIn(value: unknown, where: string): FactNode[] {
  if (!isNode(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => nodesIn(item, `${where}.${nameOf(item, index)}`));
  const below = Object.entries(value).flatMap(([key, item]) => nodesIn(item, `${where}.${key}`));
  return [{ where, node: value }, ...below];
}

/** Everything that is not the list of sources or a function, by collection. */
export function collectionsOf({ sources: _listed, ...collections }: Facts): (readonly [string, unknown])[] {
  return Object.entries(collections).filter(([, value]) => isNode(value));
}

/** Every object of every collection. */
export const allNodes = (facts: Facts): FactNode[] =>
  collectionsOf(facts).flatMap(([name, value]) => nodesIn(value, name));
