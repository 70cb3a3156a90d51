// The germ line from inside agrees with the run, and tells what becomes of the cells of one day.
import { expect } from 'chai';
import { conveyorOf, DEVELOPMENT_DAYS, TRANSIT_DAYS, TYPE_A_DAYS, wallStages } from '../../../src/model/cells/index.js';
import { referenceMan } from '../../../src/model/man.js';
import { RegimenError, simulate, simulateCells } from '../../../src/model/index.js';
import { course, enanthate } from '../support.js';

const year = [enanthate(200, 364)];
const days = 1096;
const conveyor = conveyorOf({ man: referenceMan, regimen: year, days });

describe('simulateCells', () => {
  it('gives the stages that simulate() gives, on every asked day', () => {
    const asked = [0, 1, 17, 60, 150, 364, 400, 430, 500, 1096];
    const { signals } = simulate({ regimen: year, days });
    for (const { day, stages } of simulateCells({ regimen: year, days }, asked)) {
      for (const id of ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids'] as const) {
        expect(stages[id], `${id} on day ${String(day)}`).to.be.closeTo(signals[id][day] ?? Number.NaN, 1e-9);
      }
    }
  });

  it('starts full and keeps the stem cells', () => {
    const [start, end] = simulateCells({ regimen: year, days: 300 }, [0, 300]);
    expect(Object.values(start!.stages)).to.deep.equal([1, 1, 1, 1, 1, 1]);
    // Let go during day 0, on which the first dose already counts a little.
    expect(start!.released).to.be.within(0.99, 1);
    expect(end!.stages.typeA).to.equal(1);
    expect(end!.stages.typeB).to.be.below(0.3);
  });

  it('lets go what the transit then carries into the semen of the run', () => {
    const { markers } = simulate({ regimen: year, days });
    const rate = 3 / TRANSIT_DAYS;
    const stays = Math.exp(-rate);
    let [first, second, third] = [1, 1, 1];
    for (let day = 0; day < days; day++) {
      const released = conveyor.released(day);
      const [a, b, c] = [first - released, second - released, third - released];
      first = released + a * stays;
      second = released + (b + rate * a) * stays;
      third = released + (c + rate * b + (rate * rate * a) / 2) * stays;
    }
    expect(third).to.be.closeTo(markers.sperm[days]! / markers.sperm[0]!, 1e-6);
  });

  it('is the same for a day whatever other days are asked', () => {
    const [alone] = simulateCells({ regimen: year, days: 200 }, [200]);
    const [, , among] = simulateCells({ regimen: year, days: 200 }, [3, 77, 200]);
    expect(among).to.deep.equal(alone);
  });

  it('names what is wrong with a day', () => {
    expect(() => simulateCells({ regimen: year, days: 100 }, [101])).to.throw(RegimenError, /days.*101.*0 to 100/);
    expect(() => simulateCells({ regimen: year, days: Number.NaN }, [])).to.throw(RegimenError, /simulateCells/);
  });
});

describe('the conveyor', () => {
  it('counts 74 days in stages without gaps', () => {
    expect(wallStages[0]!.fromDay).to.equal(0);
    expect(wallStages.at(-1)!.toDay).to.equal(DEVELOPMENT_DAYS).and.equal(74);
    wallStages.slice(1).forEach(({ fromDay }, at) => expect(fromDay).to.equal(wallStages[at]!.toDay));
  });

  it('moves each cohort one day a day, losing cells and gaining next to none', () => {
    for (const start of [-30, 0, 40, 200, 360, 380, 500]) {
      let before = 1;
      for (let development = TYPE_A_DAYS; development < DEVELOPMENT_DAYS; development++) {
        const share = conveyor.share(start + development, development);
        // Support a little above usual lets a few in a hundred thousand more through a gate.
        expect(share).to.be.at.most(before + 1e-4);
        before = share;
      }
      // A floor of a few sperm in a thousand is let go with no support at all.
      expect(conveyor.arrives(start)).to.be.at.most(before + 0.005);
    }
  });

  it('lets most cells through before treatment and after it, and few in between', () => {
    expect(conveyor.arrives(-100)).to.equal(1);
    expect(conveyor.arrives(150)).to.be.below(0.02);
    expect(conveyor.arrives(700)).to.be.above(0.8);
    expect(conveyor.arrives(1090)).to.equal(null);
  });

  it('tells fractions of days between their neighbours, and the end after the end', () => {
    const [low, high] = [conveyor.share(30, 20), conveyor.share(31, 20)].sort((a, b) => a - b);
    expect(conveyor.share(30.5, 20)).to.be.within(low!, high!);
    expect(conveyor.share(5000, 20)).to.equal(conveyor.share(1096, 20));
    expect(conveyor.released(5000)).to.equal(conveyor.released(1096));
    expect(conveyor.transit(-3)).to.deep.equal([1, 1, 1]);
  });

  it('keeps a line that hCG supports much fuller', () => {
    const beside = conveyorOf({
      man: referenceMan,
      regimen: [enanthate(200), course('hcg', 500, 2)],
      days: 200,
    });
    expect(beside.arrives(100)).to.be.above(0.5);
  });
});
