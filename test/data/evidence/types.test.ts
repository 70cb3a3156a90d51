// What the types refuse: each line marked below has to be an error of the compiler, else the type check fails.
import { expect } from 'chai';
import type { Claim, Comparison, Count, Measure, Quantity, Share, Source } from '../../../src/data/types.js';

const dates = { reviewed: '2026-11-22', reviewDue: '2027-11-22' } as const;
const published = {
  id: 'one',
  what: 'Men with no sperm',
  people: 'healthy men',
  time: '6 months',
  sources: ['liu-2006'],
  strength: 'uncontrolled',
  ...dates,
} as const;
const noSpread = { kind: 'unknown', why: 'not-reported' } as const;
const count: Count = { ...published, kind: 'count', x: 46, of: 66, unit: 'men', spread: { kind: 'wilson95' } };
const measure: Measure = { ...published, kind: 'measure', value: 4.2, unit: 'IU/L', n: 120, spread: noSpread };
const text = { fundamentals: 'A', intermediate: 'B', academic: 'C' };
const citation = { id: 'a', authors: 'A', title: 'T', journal: 'J', year: 2000, read: 'abstract' } as const;

describe('the types of the evidence', () => {
  it('refuse a number without what was counted, denominator, spread, time, people, source, strength or dates', () => {
    // @ts-expect-error a count without its denominator
    const noDenominator: Quantity = { ...published, kind: 'count', x: 46, unit: 'men', spread: noSpread };
    // @ts-expect-error a measure that does not say of how many, or that nobody says
    const noPeopleCounted: Quantity = { ...published, kind: 'measure', value: 1, unit: 'IU/L', spread: noSpread };
    // @ts-expect-error no spread and no word for why
    const spreadless: Quantity = { ...published, kind: 'measure', value: 1, unit: 'IU/L', n: 5 };
    // @ts-expect-error a number that does not say of what
    const nameless: Quantity = { ...measure, what: undefined };
    // @ts-expect-error a number without its time
    const timeless: Quantity = { ...measure, time: undefined };
    // @ts-expect-error a number without its people
    const nobody: Quantity = { ...measure, people: undefined };
    // @ts-expect-error a number without a source
    const unsourced: Quantity = { ...measure, sources: [] };
    // @ts-expect-error a published number is not the model's
    const simulated: Quantity = { ...measure, strength: 'model' };
    // @ts-expect-error a day is written year first
    const undated: Quantity = { ...measure, reviewDue: 'next year' };
    expect([
      noDenominator,
      noPeopleCounted,
      spreadless,
      nameless,
      timeless,
      nobody,
      unsourced,
      simulated,
      undated,
    ]).to.have.length(9);
  });

  it('refuse a percentage beside its count, and a share of another denominator than 100', () => {
    // @ts-expect-error the percentage is derived
    const typedIn: Count = { ...published, kind: 'count', x: 46, of: 66, value: 70, unit: 'men', spread: noSpread };
    // @ts-expect-error a share is told of 100
    const ofTen: Share = { ...published, kind: 'share', value: 7, unit: 'of 10 men', n: 66, spread: noSpread };
    expect([typedIn, ofTen]).to.have.length(2);
  });

  it('refuse a comparison without both absolute numbers', () => {
    const group = { name: text, quantity: count };
    const rest = { id: 'c', what: text, per: 100, time: '6 months', text, strength: 'controlled', ...dates } as const;
    // @ts-expect-error one group alone
    const alone: Comparison = { ...rest, groups: [group] };
    // @ts-expect-error a measure is no share of people
    const unlike: Comparison = { ...rest, groups: [group, { name: text, quantity: measure }] };
    // @ts-expect-error of 100 or of 1000
    const ofAny: Comparison = { ...rest, per: 66, groups: [group, group] };
    expect([alone, unlike, ofAny]).to.have.length(3);
  });

  it('refuse a source that cannot be opened, and a claim without one', () => {
    // @ts-expect-error neither DOI, PMID nor address
    const nowhere: Source = { ...citation };
    // @ts-expect-error only what was searched for and not found may stand without a source
    const bare: Claim = { id: 'b', text, strength: 'expert', sources: [], ...dates };
    const searched: Claim = { id: 'b', text, strength: 'none-found', sources: [], ...dates };
    expect([nowhere, bare, searched]).to.have.length(3);
  });
});
