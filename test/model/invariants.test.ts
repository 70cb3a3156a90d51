// What has to hold for every man and every regimen.
import { expect } from 'chai';
import fc from 'fast-check';
import type { AgentId, Course, Man, Trajectory } from '../../src/model/index.js';
import { agents, manLimits, referenceMan, simulate } from '../../src/model/index.js';
import { course, enanthate, share } from './support.js';

const simulated = Object.keys(agents) as AgentId[];
const number = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });

const anyCourse: fc.Arbitrary<Course> = fc.constantFrom(...simulated).chain((agent) =>
  fc
    .record({
      dose: number(agents[agent].dose),
      everyDays: number(agents[agent].everyDays),
      fromDay: number([0, 200]),
      length: number([0, 300]),
    })
    .map(({ dose, everyDays, fromDay, length }) => course(agent, dose, everyDays, fromDay, fromDay + length)),
);

const anyMan: fc.Arbitrary<Partial<Man>> = fc.record(
  Object.fromEntries(Object.entries(manLimits).map(([field, limits]) => [field, number(limits)])) as {
    [Field in keyof Man]-?: fc.Arbitrary<number>;
  },
  { requiredKeys: [] },
);

const columns = (run: Trajectory) => Object.entries({ ...run.markers, ...run.signals });
const runs = { numRuns: 60, seed: 20 };

describe('for every man and regimen', () => {
  it('no marker or signal is negative or not a number', () => {
    fc.assert(
      fc.property(anyMan, fc.array(anyCourse, { maxLength: 4 }), (man, regimen) => {
        for (const [id, column] of columns(simulate({ man, regimen, days: 400, everyDays: 5 }))) {
          expect(
            column.every((value) => value >= 0 && Number.isFinite(value)),
            id,
          ).to.equal(true);
        }
      }),
      runs,
    );
  });

  it('markers stay within what a body can do', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 4 }), (regimen) => {
        const { markers } = simulate({ regimen, days: 400, everyDays: 5 });
        expect(Math.max(...markers.sperm)).to.be.below(2 * referenceMan.spermMPerMl);
        expect(Math.max(...markers.testisVolume)).to.be.below(1.5 * referenceMan.testisVolumeMl);
        expect(Math.min(...markers.testisVolume)).to.be.above(0.5 * referenceMan.testisVolumeMl);
      }),
      runs,
    );
  });

  it('without a medicine every man stays where he is for ten years', () => {
    fc.assert(
      fc.property(anyMan, (man) => {
        for (const [id, column] of columns(simulate({ man, regimen: [], days: 3650, everyDays: 73 }))) {
          for (const value of column) expect(Math.abs(value / column[0]! - 1), id).to.be.below(0.001);
        }
      }),
      { numRuns: 15, seed: 20 },
    );
  });

  it('the first sample is the man as he was given', () => {
    fc.assert(
      fc.property(anyMan, fc.array(anyCourse, { maxLength: 3 }), (given, regimen) => {
        const man = { ...referenceMan, ...given };
        const { markers, signals, days } = simulate({ man: given, regimen, days: 1 });
        expect(days[0]).to.equal(0);
        expect(markers.lh[0]).to.be.closeTo(man.lhIuPerL, 1e-9);
        expect(markers.fsh[0]).to.be.closeTo(man.fshIuPerL, 1e-9);
        expect(markers.testosterone[0]).to.be.closeTo(man.testosteroneNgPerDl, 1e-6);
        expect(markers.sperm[0]).to.be.closeTo(man.spermMPerMl, 1e-9);
        expect(markers.testisVolume[0]).to.be.closeTo(man.testisVolumeMl, 1e-9);
        for (const column of Object.values(signals)) expect(column[0]).to.be.closeTo(1, 1e-9);
      }),
      runs,
    );
  });

  it('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(anyMan, fc.array(anyCourse, { maxLength: 3 }), (man, regimen) => {
        const input = { man, regimen, days: 100 };
        expect(simulate(input)).to.deep.equal(simulate(structuredClone(input)));
      }),
      { numRuns: 20, seed: 20 },
    );
  });

  it('the spacing of the samples does not change the run', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 3 }), (regimen) => {
        const daily = simulate({ regimen, days: 210 });
        const weekly = simulate({ regimen, days: 210, everyDays: 7 });
        expect(weekly.days).to.have.length(31);
        weekly.days.forEach((day, index) => {
          expect(weekly.markers.sperm[index]).to.equal(daily.markers.sperm[day]);
          expect(weekly.markers.lh[index]).to.equal(daily.markers.lh[day]);
        });
      }),
      { numRuns: 20, seed: 20 },
    );
  });
});

describe('the axis', () => {
  const doses: readonly [AgentId, number, readonly number[]][] = [
    ['testosterone-enanthate', 7, [10, 25, 50, 100, 200, 400]],
    ['testosterone-cypionate', 7, [10, 25, 50, 100, 200, 400]],
    ['testosterone-gel', 1, [10, 25, 50, 100, 200]],
    ['testosterone-pellet', 150, [100, 200, 400, 800, 1200]],
    ['testosterone-nasal', 0.5, [5.5, 11, 22, 33]],
  ];
  for (const [agent, everyDays, steps] of doses) {
    it(`is suppressed the more, the more ${agent} is given`, () => {
      const ends = steps.map((dose) => simulate({ regimen: [course(agent, dose, everyDays)], days: 300 }));
      for (const marker of ['lh', 'fsh', 'sperm', 'testisVolume'] as const) {
        const values = [1, ...ends.map((run) => share(run, marker, 300))];
        for (let i = 1; i < values.length; i++)
          expect(values[i], `${marker} at step ${i}`).to.be.at.most(values[i - 1]! + 1e-9);
      }
    });
  }

  it('makes less testosterone inside the testis the more is given, until what is measured there comes from the blood', () => {
    const itt = (mg: number) => simulate({ regimen: [enanthate(mg)], days: 300 }).markers.itt[300]!;
    expect(itt(50)).to.be.below(itt(25));
    expect(itt(100)).to.be.below(itt(50));
    expect(itt(200)).to.be.below(itt(100));
    const heavy = simulate({ regimen: [enanthate(600)], days: 300 });
    expect(heavy.markers.itt[300]).to.be.above(0.9 * 0.01 * heavy.markers.testosterone[300]!);
    expect(share(heavy, 'itt', 300)).to.be.below(0.1);
  });

  it('comes back after every length of treatment, later after longer treatment', () => {
    const back = [0.5, 1, 3, 10].map((years) => {
      const last = Math.round((years * 365) / 7) * 7;
      const { markers } = simulate({ regimen: [enanthate(200, last)], days: last + 1500 });
      expect(markers.sperm[last + 1500]).to.be.above(0.9 * referenceMan.spermMPerMl);
      expect(markers.lh[last + 1500]).to.be.above(0.95 * referenceMan.lhIuPerL);
      return markers.sperm.findIndex((value, day) => day > last && value > 20) - last;
    });
    for (let i = 1; i < back.length; i++) expect(back[i]).to.be.above(back[i - 1]!);
  });

  it('raises LH no further than removal of the testes does, whatever is given (PHY-25: 46.6 IU/L)', () => {
    const failing = { testosteroneNgPerDl: 150, lhIuPerL: 25, fshIuPerL: 30, spermMPerMl: 1, testisVolumeMl: 5 };
    for (const man of [{}, failing]) {
      const { markers } = simulate({
        man,
        regimen: [enanthate(100, 364), course('hcg', 3000, 2, 371, 1000), course('clomiphene', 50, 1, 371, 1000)],
        days: 1000,
      });
      expect(Math.max(...markers.lh)).to.be.below(1.05 * 46.6);
    }
  });

  it('raises LH to less than four times its start on hCG with clomiphene after testosterone', () => {
    const { markers } = simulate({
      regimen: [enanthate(100, 364), course('hcg', 3000, 2, 371, 1000), course('clomiphene', 25, 1, 371, 1000)],
      days: 1000,
    });
    expect(Math.max(...markers.lh) / markers.lh[0]!).to.be.below(4);
  });

  it('keeps a man with a floor of his own above it', () => {
    const run = simulate({ man: { spermatogenicFloor: 0.1 }, regimen: [enanthate(200)], days: 400 });
    expect(share(run, 'sperm', 400)).to.be.within(0.1, 0.12);
  });
});
