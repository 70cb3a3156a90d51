// Reading published outcomes off simulated men and groups, judging them, and replaying in slices.
import { expect } from 'chai';
import { agentNames } from '../../../src/data/agents/names.js';
import { markerUnits } from '../../../src/data/markers/units.js';
import { trials } from '../../../src/data/trials.js';
import type { Trial } from '../../../src/data/types.js';
import { countsOf } from '../../../src/elements/hpg-sources/replay/counts.js';
import { crossing, meanOver, onDay } from '../../../src/data/trials/replay/curve.js';
import { isInside, limitsOf } from '../../../src/data/trials/replay/judge.js';
import { readGroup, type GroupCurves } from '../../../src/data/trials/replay/read-group.js';
import { readMan } from '../../../src/data/trials/replay/read-man.js';
import { replayAll } from '../../../src/elements/hpg-sources/replay/replay-run.js';
import type { Replayed } from '../../../src/elements/hpg-sources/replay/replay-trial.js';
import { publishedWords } from '../../../src/elements/hpg-sources/replay/replay-words.js';
import { english, Voice } from '../../../src/text/index.js';

const falling = { values: [10, 8, 6, 4, 2], everyDays: 1 };

describe('a simulated curve', () => {
  it('is read on a day, between samples, and as a mean over days', () => {
    expect(onDay(falling, 1)).to.equal(8);
    expect(onDay(falling, 1.5)).to.equal(7);
    expect(onDay({ values: [1, 2, 3], everyDays: 0.5 }, 1)).to.equal(3);
    expect(meanOver(falling, 1, 3)).to.equal(6);
    expect(onDay(falling, 9)).to.deep.equal(Number.NaN);
  });

  it('crosses a level between two samples, or never', () => {
    expect(crossing(falling, 5, 0, false)).to.equal(2.5);
    expect(crossing(falling, 5, 1, false)).to.equal(1.5);
    expect(crossing(falling, 1, 0, false)).to.equal(null);
    expect(crossing(falling, 12, 0, true)).to.equal(null);
    expect(crossing({ values: [1, 3], everyDays: 2 }, 2, 0, true)).to.equal(1);
  });

  it('has crossed at once where it stands there already and that counts', () => {
    expect(crossing(falling, 20, 0, false)).to.equal(null);
    expect(crossing(falling, 20, 0, false, true)).to.equal(0);
  });
});

describe('an outcome of one man', () => {
  const read = (outcome: Omit<Trial['outcome'] & object, 'marker' | 'signal'>) =>
    readMan({ marker: 'lh', ...outcome }, falling);

  it('is a level, a share, a change, a number of days or half of a change', () => {
    expect(read({ kind: 'value', onDay: 2 })).to.equal(6);
    expect(read({ kind: 'share', onDay: 4 })).to.equal(0.2);
    expect(read({ kind: 'difference', onDay: 4 })).to.equal(-8);
    expect(read({ kind: 'firstDayBelow', threshold: 5 })).to.equal(2.5);
    expect(read({ kind: 'firstDayBelow', threshold: 0.5, thresholdIs: 'share' })).to.equal(2.5);
    expect(read({ kind: 'firstDayAbove', threshold: 50 })).to.equal(null);
    expect(read({ kind: 'halfTime' })).to.equal(2);
    expect(read({ kind: 'fractionBelow', threshold: 5, onDay: 1 })).to.equal(undefined);
  });

  it('may be a difference from another regimen', () => {
    const other = { values: [10, 9, 9, 9, 9], everyDays: 1 };
    expect(readMan({ marker: 'lh', kind: 'difference', onDay: 4 }, falling, other)).to.equal(-7);
  });
});

describe('an outcome of a group of men', () => {
  const series = (...values: number[]): Float64Array => Float64Array.from(values);
  const group = {
    mean: () => series(10, 8, 6, 4, 2),
    cubeRootMean: () => series(8, 4, 2, 1, 0.5),
    fractionBelow: () => series(0, 0.25, 0.5, 0.5, 0.75),
    fractionReachedBelow: () => series(0, 0.25, 0.5, 0.75, 1),
    fractionAtLeast: () => series(0.2, 0.2, 0.6, 0.6, 1),
  } satisfies GroupCurves;
  const read = (outcome: object) => readGroup({ marker: 'sperm', threshold: 1, ...outcome } as never, group, 1);

  it('is a share on a day, a share that has arrived, or a share of those who had not', () => {
    expect(read({ kind: 'fractionBelow', onDay: 1 })).to.equal(0.25);
    expect(read({ kind: 'fractionAbove', onDay: 1 })).to.equal(0.75);
    expect(read({ kind: 'fractionReachedBelow', onDay: 3 })).to.equal(0.75);
    expect(read({ kind: 'fractionReachedAbove', onDay: 2 })).to.equal(0.6);
    expect(read({ kind: 'fractionBackAbove', onDay: 2 })).to.be.closeTo(0.5, 1e-12);
  });

  it('is a median or mean of days, or a mean curve', () => {
    expect(read({ kind: 'medianDaysBelow' })).to.equal(2);
    expect(read({ kind: 'medianDaysAbove' })).to.be.closeTo(1.75, 1e-12);
    // Of the three of four men who arrive by day 3, half have arrived by day 1.5.
    expect(read({ kind: 'medianDaysBelow', onDay: 3 })).to.equal(1.5);
    expect(read({ kind: 'meanDaysBelow', onDay: 4 })).to.equal(2.5);
    expect(read({ kind: 'cubeRootMeanDaysBelow', threshold: 3 })).to.equal(1.5);
    expect(read({ kind: 'meanValue', onDay: 1, overDays: 2 })).to.equal(7);
    expect(read({ kind: 'meanShare', onDay: 4 })).to.equal(0.2);
    expect(read({ kind: 'cubeRootMeanShare', onDay: 1 })).to.equal(0.5);
    expect(read({ kind: 'value', onDay: 1 })).to.equal(undefined);
  });
});

describe('a published result in words', () => {
  const voice = new Voice(english, 'intermediate', 'conventional');
  const names = { agentNames, markerUnits };
  const words = (outcome: object, value: number): string =>
    publishedWords(voice, { ...trials[0], outcome, published: { value, n: 12 } } as Trial, names);

  it('has the unit of what was measured', () => {
    expect(words({ marker: 'sperm', kind: 'value', onDay: 9 }, 3)).to.equal('3 M/mL; 12 men');
    expect(words({ marker: 'sperm', kind: 'share', onDay: 9 }, 0.3)).to.equal('30 % of own start; 12 men');
    expect(words({ marker: 'sperm', kind: 'fractionBelow', threshold: 1, onDay: 9 }, 0.3)).to.equal(
      '30 of 100 men; 12 men',
    );
    for (const kind of ['firstDayBelow', 'firstDayAbove', 'halfTime', 'medianDaysAbove', 'cubeRootMeanDaysBelow']) {
      expect(words({ marker: 'sperm', kind, threshold: 3 }, 47.6), kind).to.equal('47.6 days; 12 men');
    }
    expect(words({ signal: 'typeB', kind: 'share', onDay: 9 }, 0.1)).to.equal('10 % of own start; 12 men');
  });
});

describe('a verdict', () => {
  const outcome = { marker: 'sperm', kind: 'value', onDay: 1 } as const;
  const shareOfMen = { marker: 'sperm', kind: 'fractionBelow', onDay: 1 } as const;

  it('holds against the published interval, its ends included', () => {
    const published = { value: 5, low: 4, high: 6 };
    expect([4, 6].every((ours) => isInside({ published, outcome }, ours))).to.equal(true);
    expect([3.99, 6.01].some((ours) => isInside({ published, outcome }, ours))).to.equal(false);
    expect(isInside({ published, outcome }, null)).to.equal(false);
  });

  it('allows 15 % where none is published, for a share of men at least ten of a hundred', () => {
    expect(limitsOf({ published: { value: -20 }, outcome })).to.deep.equal({ low: -23, high: -17 });
    expect(limitsOf({ published: { value: 0.05 }, outcome: shareOfMen })).to.deep.equal({
      low: 0,
      high: 0.15000000000000002,
    });
  });
});

describe('the replay', () => {
  const some = ['lh', 'sperm'].flatMap((marker) =>
    trials.filter(({ outcome, cohort, days }) => outcome.marker === marker && !cohort && days < 200).slice(0, 2),
  );

  it('runs each result once, in order, and gives the same twice', async () => {
    const run = async (): Promise<Replayed[]> => {
      const results: Replayed[] = [];
      await replayAll(some, (result) => results.push(result), new AbortController().signal);
      return results;
    };
    const [first, second] = [await run(), await run()];
    expect(first.map(({ trial }) => trial.id)).to.deep.equal(some.map(({ id }) => id));
    expect(first).to.deep.equal(second);
    for (const { verdict, ours } of first) {
      expect(verdict).to.be.oneOf(['inside', 'outside']);
      expect(ours === null || Number.isFinite(ours)).to.equal(true);
    }
  });

  it('replays a group of men as well', async () => {
    const group = trials.filter(({ cohort, days }) => cohort && days < 250).slice(0, 1);
    const results: Replayed[] = [];
    await replayAll(group, (result) => results.push(result), new AbortController().signal);
    expect(results.map(({ verdict }) => verdict)[0]).to.be.oneOf(['inside', 'outside']);
  }).timeout(60000);

  it('counts a figure that is read off twice once, and what was refused apart', () => {
    const [trial] = some as [Trial];
    const result = (change: Partial<Trial>, verdict: Replayed['verdict']): Replayed => ({
      trial: { ...trial, ...change },
      verdict,
      ours: 1,
    });
    expect(
      countsOf([
        result({ role: 'fitted' }, 'inside'),
        result({ role: 'fitted' }, 'outside'),
        result({ role: 'replayed' }, 'inside'),
        result({ role: 'replayed' }, 'refused'),
        result({ role: 'replayed', sameFigureAs: 'another' }, 'outside'),
      ]),
    ).to.deep.equal({ fitted: { run: 2, inside: 1 }, replayed: { run: 1, inside: 1 }, refused: 1 });
  });
});
