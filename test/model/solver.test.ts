// The numerics: absorption against a fine numerical solution, the conveyor's delay, and the size of the solver's step.
import { expect } from 'chai';
import { addConstantRelease, addTwoStep } from '../../src/model/agents/absorption.js';
import type { AgentId, MarkerId } from '../../src/model/index.js';
import { referenceMan } from '../../src/model/index.js';
import { constantsFor } from '../../src/model/kernel/man-constants.js';
import { CONVEYOR_DAYS, stateNames, untreated } from '../../src/model/kernel/man-state.js';
import { follow, followed } from '../../src/model/kernel/follow.js';
import { followHormones } from '../../src/model/kernel/hormones.js';
import { markerIds } from '../../src/model/kernel/samples.js';
import { randomOf } from '../../src/model/random.js';
import { axisParameters } from '../../src/model/parameters.js';
import { run } from '../../src/model/run.js';
import { stretchesOf } from '../../src/model/stretches.js';
import { course, enanthate } from './support.js';

describe('absorption', () => {
  it('agrees with small Euler steps, also for doses between grid times', () => {
    const grid = { points: 241, spacingDays: 1 / 6 };
    const exact = new Float64Array(grid.points);
    addTwoStep(
      exact,
      [
        { day: 0, amount: 1 },
        { day: 7.31, amount: 2 },
      ],
      0.2,
      1.5,
      grid,
    );
    const perPoint = 20000;
    const step = grid.spacingDays / perPoint;
    let [depot, body] = [1, 0];
    let given = false;
    for (let point = 1; point < grid.points; point++) {
      for (let small = 0; small < perPoint; small++) {
        if (!given && (point - 1) * grid.spacingDays + small * step >= 7.31) {
          depot += 2;
          given = true;
        }
        body += step * (0.2 * depot - 1.5 * body);
        depot -= step * 0.2 * depot;
      }
      expect(exact[point]).to.be.closeTo(body, 2e-5);
    }
  });

  it('brings in exactly what was given, from a depot and from an implant', () => {
    const grid = { points: 6001, spacingDays: 1 / 6 };
    const total = (column: Float64Array) => column.reduce((sum, value) => sum + value) * grid.spacingDays * 1.5;
    const depot = new Float64Array(grid.points);
    addTwoStep(depot, [{ day: 3, amount: 100 }], 0.15, 1.5, grid);
    expect(total(depot)).to.be.closeTo(100, 0.5);
    const implant = new Float64Array(grid.points);
    addConstantRelease(implant, [{ day: 3, amount: 600 }], 149, 1.5, grid);
    expect(total(implant)).to.be.closeTo(600, 1);
  });
});

describe('the germ line', () => {
  const days = 300;
  /** Without the way of germ cells back to the brain: inhibin B. */
  const alone = { ...axisParameters, inhibinFromGerm: 0 };
  /** Daily sperm (share of the start) of a man to whom `disturb` happens before day 0. */
  const spermAfter = (newestCohort: number): Float64Array => {
    const constants = constantsFor(alone, { ...referenceMan, spermatogenicFloor: 0 });
    const state = untreated();
    state[stateNames.length] = newestCohort;
    const at = markerIds.indexOf('sperm');
    const out = new Float64Array((at + 1) * (days + 1));
    const man = followed(constants, state, { out, step: 1, apart: days + 1, kept: at + 1 });
    follow(
      [man],
      (_, ...given) => {
        followHormones(constants, state, man.begun, ...given);
      },
      stretchesOf({ regimen: [], days }, axisParameters),
      0,
      days,
      1,
    );
    return out.subarray(at * (days + 1)).map((sperm) => sperm / referenceMan.spermMPerMl);
  };

  it('delivers a cohort exactly 64 days after it entered, then through the epididymis', () => {
    const sperm = spermAfter(0);
    for (let day = 0; day < CONVEYOR_DAYS; day++) expect(sperm[day], `day ${day}`).to.be.closeTo(1, 1e-9);
    expect(sperm[CONVEYOR_DAYS]).to.be.below(1 - 1e-4);
  });

  it('loses no cells while it is supported', () => {
    const sperm = spermAfter(1.5);
    expect(sperm.reduce((sum, share) => sum + share - 1, 0)).to.be.closeTo(0.5, 1e-6);
  });
});

describe('the step of the solver', () => {
  it('is small enough: a step six times smaller changes no marker by 1 % of the start', () => {
    const input = {
      man: referenceMan,
      regimen: [
        enanthate(150, 350),
        course('hcg', 500, 2, 100, 350),
        course('hcg', 2000, 2, 360, 450),
        course('clomiphene', 25, 1, 400, 520),
        course('anastrozole', 1, 3.5, 400, 520),
      ],
      days: 800,
    };
    const coarse = run(input);
    const fine = run(input, axisParameters, 12);
    for (const marker of Object.keys(coarse.markers) as MarkerId[]) {
      const column = fine.markers[marker];
      column.forEach((value, day) => {
        const error = Math.abs(coarse.markers[marker][day]! - value) / column[0]!;
        expect(error, `${marker} on day ${day}`).to.be.below(0.01);
      });
    }
  });
});

describe('the error of the solver', () => {
  it('is at most 0.6 % of the start on every marker, for 20 random men over 7 years', () => {
    const random = randomOf(11);
    const between = (low: number, high: number) => low + (high - low) * random();
    for (let index = 0; index < 20; index++) {
      const man = {
        ...referenceMan,
        ageYears: between(20, 70),
        testosteroneNgPerDl: between(250, 900),
        lhIuPerL: between(2, 9),
        fshIuPerL: between(2, 9),
        spermMPerMl: between(15, 150),
      };
      const stop = Math.round(between(200, 1800));
      const regimen = [
        course('testosterone-cypionate', between(60, 200), 7, 0, stop),
        course('hcg', between(250, 3000), 2, stop, stop + 90),
        course('clomiphene', 25, 1, stop + 30, stop + 200),
      ];
      const input = { man, regimen, days: 2555 };
      const coarse = run(input);
      const fine = run(input, axisParameters, 32);
      for (const marker of markerIds) {
        let worst = 0;
        fine.markers[marker].forEach((value, day) => {
          worst = Math.max(worst, Math.abs(coarse.markers[marker][day]! - value) / fine.markers[marker][0]!);
        });
        expect(worst, `${marker} of man ${index}`).to.be.at.most(0.006);
      }
    }
  }).timeout(60_000);

  const alone = {
    'a first large dose of hCG, at any hour': [course('hcg', 5000, 7, 10.3, 200)],
    'hCG beside testosterone': [enanthate(200, 400), course('hcg', 500, 2, 100, 400)],
    'the first tablet of anastrozole': [course('anastrozole', 1, 1, 100, 300)],
    'the first tablet of anastrozole, at another hour': [course('anastrozole', 1, 1, 78.9, 371)],
    'a first large injection': [enanthate(500, 400)],
    'a dose of clomiphene that is large for men': [course('clomiphene', 50, 1, 100.4, 300)],
    'the last pulse of a pump': [enanthate(150, 200), course('gonadorelin', 10, 0.0625, 200, 400)],
    'a nasal dose three times a day': [course('testosterone-nasal', 11, 1 / 3, 0, 200)],
  };
  for (const [what, regimen] of Object.entries(alone)) {
    it(`is at most 0.6 % of the start around ${what}`, () => {
      const input = { man: referenceMan, regimen, days: 500 };
      const coarse = run(input);
      const fine = run(input, axisParameters, 48);
      for (const marker of markerIds) {
        fine.markers[marker].forEach((value, day) => {
          const error = Math.abs(coarse.markers[marker][day]! - value) / fine.markers[marker][0]!;
          expect(error, `${marker} on day ${day}`).to.be.at.most(0.006);
        });
      }
    });
  }

  it('is at most 1.5 % of the start with three medicines that begin and end at any hour, for 30 random men', () => {
    const random = randomOf(12);
    const between = (low: number, high: number) => low + (high - low) * random();
    const drawn: readonly (readonly [AgentId, number, number, number])[] = [
      ['testosterone-enanthate', 50, 250, 7],
      ['testosterone-undecanoate', 750, 1000, 70],
      ['testosterone-gel', 25, 100, 1],
      ['testosterone-nasal', 5, 11, 1 / 3],
      ['hcg', 250, 5000, 2],
      ['hmg', 75, 150, 2],
      ['clomiphene', 12.5, 50, 1],
      ['enclomiphene', 6.25, 25, 1],
      ['tamoxifen', 10, 20, 1],
      ['anastrozole', 0.5, 1, 1],
      ['gonadorelin', 5, 20, 1 / 16],
    ];
    for (let index = 0; index < 30; index++) {
      const man = {
        ...referenceMan,
        ageYears: between(20, 70),
        testosteroneNgPerDl: between(250, 900),
        lhIuPerL: between(2, 9),
        fshIuPerL: between(2, 9),
        spermMPerMl: between(15, 150),
      };
      const regimen = Array.from({ length: 3 }, () => {
        const [agent, low, high, everyDays] = drawn[Math.floor(between(0, drawn.length))]!;
        const from = Math.round(between(0, 3000)) / 10;
        return course(agent, between(low, high), everyDays, from, from + between(30, 400));
      });
      const input = { man, regimen, days: 800 };
      const coarse = run(input);
      const fine = run(input, axisParameters, 48);
      for (const marker of markerIds) {
        let worst = 0;
        fine.markers[marker].forEach((value, day) => {
          worst = Math.max(worst, Math.abs(coarse.markers[marker][day]! - value) / fine.markers[marker][0]!);
        });
        expect(worst, `${marker} of man ${index}, ${JSON.stringify(regimen)}`).to.be.at.most(0.015);
      }
    }
  }).timeout(60_000);
});
