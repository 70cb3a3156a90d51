// Groups of men: the same men for the same seed, read as published, and refused by name when the input is wrong.
import { expect } from 'chai';
import { startCohort, cohortOf } from '../../src/model/cohort/index.js';
import { drawMan } from '../../src/model/cohort/draw-man.js';
import { differences, populationsOf } from '../../src/model/cohort/population.js';
import type { CohortInput, CohortOptions } from '../../src/model/index.js';
import { RegimenError, simulateCohort } from '../../src/model/index.js';
import { axisParameters } from '../../src/model/parameters.js';
import { run } from '../../src/model/run.js';
import { course, enanthate } from './support.js';

const input: CohortInput = { regimen: [enanthate(200, 182)], days: 400, everyDays: 5 };

describe('a group of men', () => {
  it('is the same, byte for byte, for the same seed, and another for another', () => {
    const of = (seed: number) => {
      const progress = startCohort(input, { size: 9, seed });
      progress.advance(9);
      return progress.columns();
    };
    expect(of(3)).to.deep.equal(of(3));
    expect(of(3).values.sperm).to.not.deep.equal(of(4).values.sperm);
  });

  it('begins with the men of a smaller group of the same seed, in whatever parts it is simulated', () => {
    const small = startCohort(input, { size: 6, seed: 1 });
    small.advance(6);
    const large = startCohort(input, { size: 14, seed: 1 });
    while (large.done < 14) large.advance(1);
    const samples = small.columns().days.length;
    for (const marker of ['lh', 'sperm', 'testisVolume'] as const) {
      expect(large.columns().values[marker].slice(0, 6 * samples)).to.deep.equal(small.columns().values[marker]);
    }
  });

  it('gives each man what the model for one man gives him', () => {
    const population = populationsOf(differences).trial;
    const spec = { population: 'trial', ...population.spec } as const;
    const { values, days } = (() => {
      const progress = startCohort(input, { size: 5, seed: 7 });
      progress.advance(5);
      return progress.columns();
    })();
    for (let index = 0; index < 5; index++) {
      const { man, parameters } = drawMan(
        spec,
        population,
        axisParameters,
        { spermFloor: 1, clearance: 1, slow: 1 },
        7,
        index,
      );
      const alone = run({ man, regimen: input.regimen, days: 400, everyDays: 5 }, parameters);
      for (const marker of ['lh', 'testosterone', 'itt', 'sperm', 'testisVolume'] as const) {
        const here = values[marker].subarray(index * days.length, (index + 1) * days.length);
        expect(here).to.deep.equal(Float32Array.from(alone.markers[marker]));
      }
    }
  });

  it('is summed up as its words say', () => {
    const cohort = cohortOf({
      days: Float64Array.of(0, 10, 20),
      size: 4,
      values: { sperm: Float32Array.of(8, 1, 27, 8, 8, 8, 27, 64, 0, 64, 8, 64) } as never,
      beyond: [],
    });
    expect([...cohort.quantile('sperm', 0.5)]).to.deep.equal([17.5, 8, 17.5]);
    expect([...cohort.quantile('sperm', 0)]).to.deep.equal([8, 1, 0]);
    expect([...cohort.mean('sperm')]).to.deep.equal([26.75, 20.25, 24.75]);
    expect(cohort.cubeRootMean('sperm')[0]).to.be.closeTo(((2 + 2 + 3 + 4) / 4) ** 3, 1e-9);
    expect([...cohort.fractionBelow('sperm', 8)]).to.deep.equal([0, 0.25, 0.25]);
    expect([...cohort.fractionAtLeast('sperm', 27)]).to.deep.equal([0.5, 0.5, 0.75]);
    expect([...cohort.fractionAtLeast('sperm', 27, 10)]).to.deep.equal([0, 0.25, 0.75]);
    expect([...cohort.fractionReachedBelow('sperm', 8)]).to.deep.equal([0, 0.25, 0.5]);
  });

  it('answers every quantile of a marker alike, in whatever order they are asked for', () => {
    const make = () => simulateCohort({ ...input, days: 100 }, { size: 12, seed: 5 });
    const [once, again] = [make(), make()];
    const low = once.quantile('lh', 0.1);
    again.quantile('lh', 0.9);
    again.quantile('sperm', 0.5);
    expect(again.quantile('lh', 0.1)).to.deep.equal(low);
    expect(once.quantile('lh', 0.9)).to.deep.equal(again.quantile('lh', 0.9));
    expect(once.mean('lh')).to.deep.equal(again.mean('lh'));
  });

  it('of trial men has nobody below the 20 M/mL that the trials asked for; clinics asked for nothing', () => {
    const least = (population: 'trial' | 'clinic') =>
      simulateCohort({ regimen: [], days: 0, men: { population } }, { size: 400, seed: 3 }).quantile('sperm', 0)[0]!;
    expect(least('trial')).to.be.within(20, 30);
    expect(least('clinic')).to.be.below(10);
  });

  it('of clinic men comes back later and less surely than one of trial men', () => {
    const back = (population: 'trial' | 'clinic') => {
      const cohort = simulateCohort(
        { regimen: [enanthate(100, 700)], days: 700 + 365, everyDays: 5, men: { population } },
        { size: 150, seed: 2 },
      );
      return cohort.fractionAtLeast('sperm', 5, 707)[(700 + 182 - 2) / 5]!;
    };
    expect(back('clinic')).to.be.below(back('trial') - 0.1);
  });

  it('on gel differs in the share that reaches the blood, and so in testosterone', () => {
    const spreadWith = (differ: typeof differences) => {
      const onGel = {
        regimen: [course('testosterone-gel', 81, 1)],
        men: { testosteroneNgPerDl: 200 },
        days: 112,
        everyDays: 28,
      };
      const progress = startCohort(onGel, { size: 90, seed: 2 }, axisParameters, differ);
      progress.advance(90);
      const { values, days } = progress.columns();
      const last = days.length - 1;
      const reached = Array.from({ length: 90 }, (_, man) => Math.log(values.testosterone[man * days.length + last]!));
      const middle = reached.reduce((sum, value) => sum + value, 0) / reached.length;
      return Math.sqrt(reached.reduce((sum, value) => sum + (value - middle) ** 2, 0) / reached.length);
    };
    expect(spreadWith(differences)).to.be.above(1.15 * spreadWith({ ...differences, gelShare: 0 }));
  });

  it('of men of East Asian origin comes down to no sperm in more men', () => {
    const none = (asianOrigin: number) => {
      const cohort = simulateCohort(
        { regimen: [enanthate(200)], days: 185, everyDays: 5, men: { asianOrigin } },
        { size: 150, seed: 2 },
      );
      return cohort.fractionBelow('sperm', 0.2)[36]!;
    };
    expect(none(1)).to.be.above(none(0) + 0.05);
  });
});

describe('a wrong group', () => {
  const faults: readonly [Partial<CohortInput>, Partial<CohortOptions>, string][] = [
    [{}, { size: 0 }, 'simulateCohort: size is 0; allowed is a whole number from 1 to 10000.'],
    [{}, { seed: 1.5 }, 'simulateCohort: seed is 1.5; allowed is a whole number.'],
    [{ men: { population: 'all' } as never }, {}, 'men: population is "all"; allowed is one of trial, clinic.'],
    [{ men: { asianOrigin: 2 } }, {}, 'men: asianOrigin is 2; allowed is a number from 0 to 1.'],
    [
      { men: { ageYears: [50, 40] } },
      {},
      'men: ageYears is a list; allowed is two numbers from 18 to 90, the youngest first.',
    ],
    [{ men: { height: 180 } as never }, {}, 'men: height is 180; allowed is one of population, ageYears, '],
    [{ men: { spermMPerMl: -1 } }, {}, 'men: spermMPerMl is -1; allowed is a number from 0.1 to 400.'],
    [{ days: -1 }, {}, 'simulateCohort: days is -1; '],
    [{ regimen: [{ ...enanthate(100), dose: 9000 }] }, {}, 'course 0: dose is 9000; '],
  ];
  for (const [patch, options, message] of faults) {
    it(`is refused by name, value and range: ${message}`, () => {
      const go = () => simulateCohort({ ...input, ...patch }, { size: 3, seed: 1, ...options });
      expect(go)
        .to.throw(RegimenError)
        .with.property('message')
        .that.satisfies((text: string) => text.startsWith(message));
    });
  }
});
