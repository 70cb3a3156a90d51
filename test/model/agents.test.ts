// What each medicine does, where a published result or plain mechanism says so.
import { expect } from 'chai';
import type { Course, Man } from '../../src/model/index.js';
import { agents, simulate } from '../../src/model/index.js';
import { course, enanthate, share } from './support.js';

const after = (regimen: Course[], day: number, man?: Partial<Man>) =>
  simulate({ regimen, days: day, ...(man && { man }) });

describe('gonadorelin', () => {
  const suppressed = enanthate(200, 350);
  it('by a pump every 90 minutes brings LH back at once after testosterone', () => {
    const pump = after([suppressed, course('gonadorelin', 10, 0.0625, 357)], 385);
    const alone = after([suppressed], 385);
    expect(share(pump, 'lh', 371)).to.be.above(share(alone, 'lh', 371));
    expect(share(pump, 'lh', 385)).to.be.above(0.8);
  });

  it('twice a week next to testosterone changes next to nothing', () => {
    const beside = after([enanthate(200), course('gonadorelin', 100, 3.5)], 300);
    const alone = after([enanthate(200)], 300);
    expect(Math.abs(share(beside, 'lh', 300) - share(alone, 'lh', 300))).to.be.below(0.03);
    expect(Math.abs(share(beside, 'sperm', 300) - share(alone, 'sperm', 300))).to.be.below(0.02);
    expect(Math.abs(share(beside, 'itt', 300) - share(alone, 'itt', 300))).to.be.below(0.03);
  });

  it('without pauses silences the pituitary after a first rise', () => {
    const run = after([course('gonadorelin', 10, 1 / 96)], 120);
    expect(Math.max(...run.markers.lh.subarray(0, 5))).to.be.above(run.markers.lh[0]!);
    expect(share(run, 'lh', 120)).to.be.below(0.3);
    expect(share(run, 'testosterone', 120)).to.be.below(0.4);
  });
});

describe('FSH and hMG', () => {
  it('150 IU once raises FSH by about 3.8 IU/L, 450 IU by about 10.4, within a day (urinary FSH in men)', () => {
    const peak = (dose: number) => {
      const { fsh } = simulate({ regimen: [course('rfsh', dose, 14, 0, 0)], days: 4, everyDays: 1 / 3 }).markers;
      return Math.max(...fsh) - fsh[0]!;
    };
    expect(peak(150)).to.be.within(3.8 * 0.85, 3.8 * 1.15);
    expect(peak(450)).to.be.within(10.4 * 0.85, 10.4 * 1.15);
  });

  it('hMG brings LH activity too, FSH alone does not', () => {
    const itt = (agent: 'rfsh' | 'hmg') => share(after([enanthate(200), course(agent, 150, 2)], 100), 'itt', 100);
    expect(itt('hmg')).to.be.above(itt('rfsh') + 0.02);
  });

  it('FSH beside hCG leaves more sperm on testosterone than hCG alone', () => {
    const base = [enanthate(200), course('hcg', 500, 2)];
    const with75 = after([...base, course('rfsh', 75, 2)], 250);
    expect(with75.markers.sperm[250]).to.be.above(after(base, 250).markers.sperm[250]! * 1.02);
  });
});

describe('tablets', () => {
  it('clomiphene goes on acting for weeks after the last one, enclomiphene does not', () => {
    const left = (agent: 'clomiphene' | 'enclomiphene') => {
      const run = after([course(agent, 25, 1, 0, 90)], 120);
      return (share(run, 'lh', 120) - 1) / (share(run, 'lh', 90) - 1);
    };
    expect(left('clomiphene')).to.be.above(left('enclomiphene') + 0.03);
  });

  it('tamoxifen reaches its full effect over weeks, as its metabolite builds up', () => {
    const run = after([course('tamoxifen', 20, 1)], 90);
    expect(share(run, 'lh', 10)).to.be.below(share(run, 'lh', 60));
    expect(share(run, 'lh', 90)).to.be.above(1.3);
  });

  it('anastrozole lowers estradiol by a quarter to a half, not by 95 %', () => {
    expect(share(after([course('anastrozole', 1, 1)], 60), 'estradiol', 60)).to.be.within(0.5, 0.76);
  });
});

describe('depot undecanoate', () => {
  it('is still felt three months after the last injection, enanthate is not', () => {
    const outside = (regimen: Course[], last: number) => share(after(regimen, last + 84), 'lh', last + 84);
    expect(outside([course('testosterone-undecanoate', 1000, 84, 0, 336)], 336)).to.be.below(
      outside([enanthate(200, 336)], 336) - 0.1,
    );
  });
});

describe('a man whose testes fail (primary hypogonadism)', () => {
  const failing = { testosteroneNgPerDl: 220, lhIuPerL: 18, fshIuPerL: 22, spermMPerMl: 5, testisVolumeMl: 8 };
  const gain = (man: Partial<Man>, agent: 'clomiphene' | 'hcg', dose: number, every: number) =>
    share(after([course(agent, dose, every)], 90, man), 'testosterone', 90);

  it('gains little testosterone from clomiphene or hCG, where a man whose pituitary calls too little gains much', () => {
    const calledTooLittle = { testosteroneNgPerDl: 220, lhIuPerL: 3, fshIuPerL: 3 };
    expect(gain(failing, 'clomiphene', 25, 1)).to.be.below(1.2);
    expect(gain(calledTooLittle, 'clomiphene', 25, 1)).to.be.above(1.4);
    expect(gain(failing, 'hcg', 1500, 3)).to.be.below(1.3);
  });

  it('or whose cells have no reserve, gains nothing', () => {
    expect(gain({ leydigReserve: 0 }, 'clomiphene', 25, 1)).to.be.below(1.1);
  });

  it('is still suppressed by testosterone', () => {
    expect(share(after([enanthate(100)], 180, failing), 'lh', 180)).to.be.below(0.3);
  });
});

describe('hCG beside a SERM', () => {
  const hcg = course('hcg', 2000, 2, 0, 120);
  const clomiphene = course('clomiphene', 25, 1, 0, 120);
  /** Means over the third month: hCG goes up and down between doses. */
  const meanOf = (regimen: Course[], marker: 'lh' | 'testosterone') => {
    const run = simulate({ regimen, days: 120 });
    let sum = 0;
    for (let day = 60; day < 90; day++) sum += share(run, marker, day) / 30;
    return sum;
  };

  it('makes more testosterone than either alone, and so less LH than the SERM alone', () => {
    const both = meanOf([hcg, clomiphene], 'testosterone');
    expect(both).to.be.above(meanOf([hcg], 'testosterone'));
    expect(both).to.be.above(meanOf([clomiphene], 'testosterone'));
    expect(meanOf([hcg, clomiphene], 'lh')).to.be.within(meanOf([hcg], 'lh'), meanOf([clomiphene], 'lh'));
  });

  it('leaves LH its effect: no deep hollow of testosterone, and no LH above usual, once hCG has stopped', () => {
    const run = simulate({ regimen: [course('hcg', 2000, 2, 0, 90)], days: 160 });
    for (let day = 95; day <= 160; day++) {
      expect(share(run, 'testosterone', day), `day ${day}`).to.be.above(0.75);
      expect(share(run, 'lh', day), `day ${day}`).to.be.below(1.05);
    }
  });
});

describe('a germ line that does not come back', () => {
  it('stays away after stopping, as far as it was lost', () => {
    const back = (germLineReserve: number) =>
      share(simulate({ man: { germLineReserve }, regimen: [enanthate(200, 700)], days: 1700 }), 'sperm', 1700);
    expect(back(1)).to.be.above(0.9);
    expect(back(0.5)).to.be.within(0.4, 0.65);
    expect(back(0)).to.be.below(0.05);
  });

  it('changes nothing in a man who is not suppressed', () => {
    const run = simulate({ man: { germLineReserve: 0 }, regimen: [], days: 3000 });
    expect(share(run, 'sperm', 3000)).to.be.closeTo(1, 1e-9);
  });
});

describe('what lies outside the studies', () => {
  const beyond = (regimen: Course[], man?: Partial<Man>) => after(regimen, 1200, man).beyond;
  it('is said: dose, duration, age, start, and medicines never studied together', () => {
    expect(beyond([enanthate(200, 300)])).to.deep.equal([]);
    expect(beyond([enanthate(500, 300)])).to.deep.equal([{ what: 'dose', course: 0 }]);
    expect(beyond([enanthate(200, 1100)])).to.deep.equal([{ what: 'duration', course: 0 }]);
    expect(beyond([enanthate(100, 300), course('gonadorelin', 20, 3.5, 0, 300)])).to.deep.equal([
      { what: 'together', course: 1 },
    ]);
    expect(beyond([], { ageYears: 80 })).to.deep.equal([{ what: 'age' }]);
    expect(beyond([], { spermMPerMl: 1 })).to.deep.equal([{ what: 'start' }]);
  });

  it('is never a reason to refuse: every limit of every medicine runs', () => {
    for (const [agent, { dose, everyDays }] of Object.entries(agents) as [Course['agent'], (typeof agents)['hcg']][]) {
      for (const amount of dose) {
        for (const every of everyDays) {
          const { sperm } = simulate({ regimen: [course(agent, amount, every)], days: 60 }).markers;
          expect(Number.isFinite(sperm[60]), agent).to.equal(true);
        }
      }
    }
  });
});
