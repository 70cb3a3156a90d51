// Runs that share a beginning go on from there, with the same result to the last bit.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Course } from '../../src/model/index.js';
import { referenceMan } from '../../src/model/index.js';
import { markerIds } from '../../src/model/kernel/samples.js';
import { rememberingRuns } from '../../src/model/resume.js';
import { run, runWithStops } from '../../src/model/run.js';
import { course, enanthate } from './support.js';

const man = referenceMan;

describe('a run that agrees with an earlier one up to a day', () => {
  it('gives the same bytes as from the start, for any change after it', () => {
    const after = fc.record({
      stop: fc.integer({ min: 30, max: 300 }),
      drug: fc.constantFrom('hcg', 'clomiphene', 'gonadorelin', 'none'),
      wait: fc.integer({ min: 0, max: 60 }),
      days: fc.integer({ min: 320, max: 500 }),
    });
    const regimenOf = ({ stop, drug, wait }: { stop: number; drug: string; wait: number }): Course[] => {
      const from = stop + wait;
      const drugs: Record<string, Course[]> = {
        hcg: [course('hcg', 2000, 2, from, from + 90)],
        clomiphene: [course('clomiphene', 25, 1, from, from + 120)],
        gonadorelin: [course('gonadorelin', 10, 0.0625, from, from + 30)],
        none: [],
      };
      return [enanthate(200, stop), ...(drugs[drug] ?? [])];
    };
    fc.assert(
      fc.property(fc.array(after, { minLength: 2, maxLength: 4 }), (variants) => {
        const remembering = rememberingRuns(3);
        for (const variant of variants) {
          const input = { man, regimen: regimenOf(variant), days: variant.days };
          expect(remembering(input)).to.deep.equal(run(input));
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it('does not go on from another man, another spacing, or another beginning', () => {
    const remembering = rememberingRuns(4);
    const first = { man, regimen: [enanthate(200, 200)], days: 400 };
    const others = [
      { ...first, man: { ...man, spermMPerMl: 40 } },
      { ...first, everyDays: 7 },
      { ...first, regimen: [enanthate(100, 200)] },
      { ...first, regimen: [course('hcg', 500, 2, 0, 200), enanthate(200, 200)] },
    ];
    remembering(first);
    for (const input of others) expect(remembering(input)).to.deep.equal(run(input));
  });

  it('works out only what comes after the stop', () => {
    const regimen = [enanthate(200, 2000)];
    const { stops } = runWithStops({ man, regimen, days: 2400 }, [1999]);
    const begun = stops[0]!;
    const poisoned = { ...begun, samples: structuredClone(begun.samples) };
    poisoned.samples[markerIds.indexOf('sperm')]!.fill(-1, 0, 1999);
    const { trajectory } = runWithStops({ man, regimen, days: 2400 }, [], poisoned);
    // What lies before the stop was taken over as it stood, not worked out again.
    expect(trajectory.markers.sperm[1000]).to.equal(-1);
    expect(trajectory.markers.sperm[2400]).to.equal(run({ man, regimen, days: 2400 }).markers.sperm[2400]);
  });
});
