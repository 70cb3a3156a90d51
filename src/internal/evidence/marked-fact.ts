// What an evidence mark can open: a published number, or a statement with what stands behind it.
import type { Basis } from '../../data/sourced-text.js';
import type { Levelled, Quantity, Reviewed } from '../../data/types.js';

/** A statement with its dates, in the shape of a claim; its words may be told elsewhere. */
export type MarkedStatement = Basis & Reviewed & { readonly id?: string; readonly text?: Levelled };

/** A number carries its people, time and spread; a statement its words. */
export type MarkedFact = Quantity | MarkedStatement;

export const isQuantity = (fact: MarkedFact): fact is Quantity => 'kind' in fact;
