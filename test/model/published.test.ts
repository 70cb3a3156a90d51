// Replays of published trials. The tolerance is the published interval, or 15 % where none is published.
import { expect } from 'chai';
import type { Course } from '../../src/model/index.js';
import { simulate, simulateCohort } from '../../src/model/index.js';
import { course, crossing, enanthate, FIRST_MISSED_DOSE, share, stoppedAfterAYear } from './support.js';

const near = (ours: number, published: number, tolerance = 0.15) => {
  expect(ours).to.be.within(published * (1 - tolerance), published * (1 + tolerance));
};

describe('Coviello 2005: enanthate 200 mg weekly for three weeks, with and without hCG', () => {
  const arm = (hcg?: number) => {
    const regimen: Course[] = [enanthate(200, 20)];
    if (hcg !== undefined) regimen.push(course('hcg', hcg, 2, 0, 20));
    return simulate({ regimen, days: 21, man: { testosteroneNgPerDl: 406 } });
  };

  it('testosterone inside the testis falls by 94 %', () => {
    near(share(arm(), 'itt', 21), 0.06);
  });

  it('LH falls to 5 % and FSH to 3 % of the start', () => {
    near(share(arm(), 'lh', 21), 0.05);
    near(share(arm(), 'fsh', 21), 0.03);
  });

  const published = [
    [125, 0.75],
    [250, 0.93],
    [500, 1.26],
  ] as const;
  for (const [dose, itt] of published) {
    it(`hCG ${dose} IU every other day keeps it within 25 points of ${Math.round(itt * 100)} % of the start`, () => {
      expect(share(arm(dose), 'itt', 21)).to.be.within(itt - 0.25, itt + 0.25);
    });
  }

  it('the effect of hCG rises with its dose', () => {
    const [none, low, middle, high] = [undefined, 125, 250, 500].map((dose) => share(arm(dose), 'itt', 21));
    expect(none).to.be.lessThan(low!);
    expect(low).to.be.lessThan(middle!);
    expect(middle).to.be.lessThan(high!);
  });
});

describe('enanthate 200 mg weekly', () => {
  const run = simulate({ regimen: [enanthate(200)], days: 1000 });

  it('LH and FSH stay at or below 5 % of the start from the fourth week on, also before the next injection', () => {
    for (let day = 28; day <= 1000; day++) {
      expect(share(run, 'lh', day), `LH on day ${day}`).to.be.at.most(0.05);
      expect(share(run, 'fsh', day), `FSH on day ${day}`).to.be.at.most(0.05);
    }
  });

  it('testis volume falls by 15 to 25 % within a year, mostly by loss of germ cells', () => {
    const lost = 1 - share(run, 'testisVolume', 365);
    expect(lost).to.be.within(0.15, 0.25);
    const leydigLost = 0.03 * (1 - run.signals.leydigMass[365]!);
    expect(leydigLost).to.be.lessThan(lost / 4);
  });
});

describe('Ly 2005: mean fall of sperm on enanthate 200 mg weekly', () => {
  const run = simulate({ regimen: [enanthate(200, 203)], days: 210 });
  const published = [
    [10, 6.8],
    [5, 8.7],
    [3, 10.0],
    [1, 13.0],
  ] as const;
  for (const [threshold, weeks] of published) {
    it(`falls below ${threshold} M/mL at ${weeks} weeks`, () => {
      near(crossing(run, 'sperm', threshold, 0, 'down'), weeks * 7);
    });
  }

  it('halves every 1.8 weeks between 10 and 1 M/mL, which is the published 5.5 weeks on the cube-root scale', () => {
    const days = crossing(run, 'sperm', 1, 0, 'down') - crossing(run, 'sperm', 10, 0, 'down');
    near((days / 7 / Math.log2(10)) * 3, 5.5);
  });
});

describe('Ly 2005: mean return of sperm after the first missed dose', () => {
  const run = stoppedAfterAYear();
  const published = [
    [3, 9.0],
    [5, 9.9],
    [10, 11.5],
    [20, 13.6],
  ] as const;
  for (const [threshold, weeks] of published) {
    it(`rises above ${threshold} M/mL at ${weeks} weeks`, () => {
      near(crossing(run, 'sperm', threshold, FIRST_MISSED_DOSE, 'up'), weeks * 7);
    });
  }

  it('half of the plateau on the cube-root scale comes at 10.5 weeks', () => {
    const plateau = run.markers.sperm[FIRST_MISSED_DOSE + 210]!;
    near(crossing(run, 'sperm', plateau / 8, FIRST_MISSED_DOSE, 'up'), 10.5 * 7);
  });

  it('brings no sperm in the first six weeks in a man who had none: late cells have to leave meiosis anew', () => {
    const { markers } = simulate({
      man: { spermatogenicFloor: 0 },
      regimen: [enanthate(200, FIRST_MISSED_DOSE - 7)],
      days: FIRST_MISSED_DOSE + 100,
    });
    expect(markers.sperm[FIRST_MISSED_DOSE]).to.be.below(0.01);
    expect(markers.sperm[FIRST_MISSED_DOSE + 42]).to.be.below(0.2);
    expect(markers.sperm[FIRST_MISSED_DOSE + 75]).to.be.above(0.2);
  });

  it('levels off near 85 % of the start, and the rest comes back over years', () => {
    near(share(run, 'sperm', FIRST_MISSED_DOSE + 210), 0.85);
    expect(share(run, 'sperm', FIRST_MISSED_DOSE + 210)).to.be.lessThan(0.95);
    expect(share(run, 'sperm', FIRST_MISSED_DOSE + 1095)).to.be.above(0.95);
  });
});

describe('suppression by dose and route', () => {
  const run = (regimen: Course[], days: number, testosteroneNgPerDl = 550) =>
    simulate({ regimen, days, man: { testosteroneNgPerDl } });

  it('pellets giving 3 mg a day leave sperm almost as they were, 6 mg a day do not (Handelsman 1996)', () => {
    const low = run([course('testosterone-pellet', 400, 365)], 120);
    const high = run([course('testosterone-pellet', 800, 365)], 120);
    expect(share(low, 'sperm', 120)).to.be.above(0.8);
    expect(share(high, 'sperm', 120)).to.be.below(0.6);
  });

  it('gel 100 mg a day leaves most men above 1 M/mL at 24 weeks (Ilani 2012: 77 %)', () => {
    const men = simulateCohort(
      { regimen: [course('testosterone-gel', 100, 1)], days: 168, everyDays: 7 },
      { size: 300, seed: 1 },
    );
    expect(men.fractionBelow('sperm', 1)[24]).to.be.below(0.5);
  });

  it('enanthate 100 mg a week takes the typical man below 3 M/mL at 6 months (Bebb 1996: 61 % of men)', () => {
    expect(run([enanthate(100)], 180).markers.sperm[180]).to.be.below(3);
  });

  it('nasal testosterone lowers LH more three times a day than twice, and leaves more than half of the sperm (Conners 2017, Ramasamy 2020)', () => {
    const [twice, three] = [0.5, 1 / 3].map((every) => run([course('testosterone-nasal', 11, every)], 180, 200));
    expect(share(twice!, 'lh', 90)).to.be.within(0.66 * 0.85, 0.66 * 1.15);
    expect(share(three!, 'lh', 90)).to.be.below(share(twice!, 'lh', 90) - 0.1);
    expect(share(three!, 'sperm', 180)).to.be.above(0.5);
  });
});

describe('tablets without testosterone', () => {
  it('anastrozole 1 mg daily in men with 343 ng/dL (Leder 2004)', () => {
    const run = simulate({ regimen: [course('anastrozole', 1, 1)], days: 84, man: { testosteroneNgPerDl: 343 } });
    near(share(run, 'testosterone', 84), 572 / 343);
    near(share(run, 'estradiol', 84), 17 / 26);
    near(share(run, 'lh', 84), 7.9 / 5.1);
  });

  it('anastrozole never takes away more than 60 % of estradiol, at any dose', () => {
    const run = simulate({ regimen: [course('anastrozole', 10, 1)], days: 60 });
    expect(Math.min(...run.markers.estradiol)).to.be.above(10);
  });

  it('enclomiphene 25 mg daily doubles testosterone in men with 205 ng/dL (ZA-203)', () => {
    const run = simulate({ regimen: [course('enclomiphene', 25, 1)], days: 90, man: { testosteroneNgPerDl: 205 } });
    near(run.markers.testosterone[90]!, 416);
  });

  it('clomiphene 25 mg daily takes men with 300 ng/dL to about 571 (Helo 2015)', () => {
    const run = simulate({ regimen: [course('clomiphene', 25, 1)], days: 84, man: { testosteroneNgPerDl: 300 } });
    near(run.markers.testosterone[84]!, 571);
  });
});
